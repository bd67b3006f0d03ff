import { looksLikeHealth } from '../../lib/article/health-gate.ts';
import { inTurn } from './in-turn.ts';

/** A bare pass over all text, as any script that reads a page makes. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (walker.nextNode()) letters += walker.currentNode.nodeValue?.length ?? 0;
  return letters;
}

/** The first look at a page that nothing has read yet, in milliseconds, and what it said. */
function first(): { time: number; isHealth: boolean } {
  const start = performance.now();
  const isHealth = looksLikeHealth(document);
  return { time: performance.now() - start, isHealth };
}

/** What the browser alone takes for the first element that any script of a page asks for, in milliseconds. */
function firstElement(): number {
  const start = performance.now();
  document.querySelector('h1');
  return performance.now() - start;
}

function time(_names: readonly string[], repetitions: number): Promise<Record<string, number[]>> {
  return inTurn({ look: { run: () => looksLikeHealth(document) }, walk: { run: walk } }, repetitions);
}

Object.assign(globalThis, { first, firstElement, time });
