import { nameOf, rootElementOf, shadowRootOf } from './dom-access.ts';
import { openFrame } from './frame.ts';
import type { PageBlock } from './page-block.ts';
import { isNotRead } from './page-elements.ts';
import { type Gathered, walkSteps } from './page-walk.ts';
import { runThrough } from './run-through.ts';

export type { PageBlock, TextRun } from './page-block.ts';
export { collapse, linkSpans, rangeIn, runAt } from './page-block.ts';
export type { Region } from './page-elements.ts';
export type { Place } from './place.ts';

export interface PageText {
  document: Document;
  /** In document order; blocks of white space alone are left out. */
  blocks: PageBlock[];
  /** What could not be opened: frames, shadow roots. */
  unread: string[];
  /** Frames, and elements that may have a shadow root, in document order. */
  hosts: Element[];
}

/**
 * Reads all text of a document in one pass, as blocks in document order. Changes nothing, lays nothing out,
 * throws on no document (null body, XHTML, SVG, clobbered forms), uses no recursion.
 */
export function readPageText(document: Document): PageText {
  return runThrough(readPageTextSteps(document));
}

/** The same in slices: yields every few thousand nodes. */
export function* readPageTextSteps(document: Document): Generator<void, PageText> {
  const gathered: Gathered = { blocks: [], hosts: [] };
  const root = rootElementOf(document);
  const name = root === null ? '' : nameOf(root);
  if (root !== null && !isNotRead(name)) yield* walkSteps(openFrame(root, name, undefined), gathered);
  return pageTextOf(document, gathered.blocks, gathered.hosts);
}

/** Blocks and hosts in document order as the text of a page; gives each block its index. */
export function pageTextOf(document: Document, blocks: PageBlock[], hosts: Element[]): PageText {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block !== undefined) block.index = index;
  }
  const unread = new Set<string>();
  for (const host of hosts) {
    if (!nameOf(host).includes('-')) unread.add('frame');
    else if (shadowRootOf(host) !== null) unread.add('shadow root');
  }
  return { document, blocks, unread: [...unread], hosts };
}
