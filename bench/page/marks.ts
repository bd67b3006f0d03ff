import Mark from 'mark.js';
import { readArticle } from '../../lib/article/index.ts';
import { CitationIndex, type PlacedCitation } from '../../lib/overlay/citation-index.ts';
import { citationAtPoint } from '../../lib/overlay/hit-test.ts';
import { Marks } from '../../lib/overlay/marks.ts';
import { HIGHLIGHT_PLAIN } from '../../lib/overlay/names.ts';
import { watchPage } from '../../lib/overlay/page-watch.ts';
import { PreviewControl } from '../../lib/overlay/preview-control.ts';
import { inTurn } from './in-turn.ts';
import { NUMBERS } from './walk.ts';

/* The marks of a page with very many of them, beside what else could be done there. */

let placed: PlacedCitation[] = [];
let lifetime = new AbortController();
let marker: Mark | undefined;

/** Reads the page. @returns how many citations it has */
function read(): number {
  const { article, anchors } = readArticle(document, location.href);
  placed = article.citations.flatMap(citation => {
    const range = anchors.get(citation.id);
    return range && 'startContainer' in range ? [{ citation, range }] : [];
  });
  return placed.length;
}

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** The browser looks for what is near the viewport in one frame and shows the marks in the next. */
async function shown(): Promise<void> {
  for (let at = 0; at < FRAMES; at++) await frame();
}
const FRAMES = 3;

function start(): CitationIndex {
  lifetime = new AbortController();
  const index = new CitationIndex(placed);
  new Marks(window, index, lifetime.signal);
  return index;
}

async function paint(): Promise<number> {
  start();
  await shown();
  return CSS.highlights.get(HIGHLIGHT_PLAIN)?.size ?? 0;
}

async function unpaint(): Promise<void> {
  lifetime.abort();
  await shown();
}

async function wrap(): Promise<number> {
  marker = new Mark(document.body);
  marker.markRegExp(NUMBERS);
  await shown();
  return document.getElementsByTagName('mark').length;
}

async function unwrap(): Promise<void> {
  marker?.unmark();
  await shown();
}

/** Microseconds of looking under a point, for points all over the viewport; `found` tells how many met a marker. */
function hitTest(points: number): { each: number[]; found: number } {
  const index = start();
  const each: number[] = [];
  let found = 0;
  for (let at = 0; at < points; at++) {
    const x = (at * 7919) % innerWidth;
    const y = (at * 104_729) % innerHeight;
    const begun = performance.now();
    if (citationAtPoint(document, index, x, y) !== null) found++;
    each.push((performance.now() - begun) * 1000);
  }
  lifetime.abort();
  return { each, found };
}

/** From here on the pointer is listened to, as in the overlay; `looked` counts. */
function listen(): void {
  const index = start();
  const host = document.createElement('i');
  const options = () => ({ hover: true, closingDelayMs: 300, hitSizePx: 24, covered: false });
  const nothing = () => undefined;
  const hooks = { show: nothing, ask: nothing, restoreFocus: nothing, isCardAt: () => false };
  new PreviewControl(window, host, index, options, hooks, lifetime.signal);
  const look = document.caretPositionFromPoint.bind(document);
  const counted = { looked: 0, frames: 0, moves: 0 };
  document.caretPositionFromPoint = (x, y) => {
    counted.looked++;
    return look(x, y);
  };
  addEventListener('pointermove', () => counted.moves++, { capture: true });
  const count = () => {
    counted.frames++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  Object.assign(globalThis, { counted });
}

const PAGE_CHANGES = 10_000;

/** What a busy page does: words, classes, elements that come and go; then it wants to know where things are. */
function changePage(): void {
  const paragraphs = document.getElementsByTagName('p');
  for (let at = 0; at < PAGE_CHANGES / CHANGES_A_ROUND; at++) {
    const paragraph = paragraphs[at % paragraphs.length];
    const text = paragraph?.firstChild;
    if (!paragraph || !(text instanceof Text)) throw new Error('the page has no such paragraph');
    paragraph.className = `round-${at % 2}`;
    text.appendData(' ');
    const added = document.createElement('span');
    added.textContent = 'New';
    paragraph.append(added);
    added.remove();
    text.deleteData(text.length - 1, 1);
  }
  document.body.getBoundingClientRect();
}
const CHANGES_A_ROUND = 5;

/** The page's own changes without us, and with all marks and the watch on the page; milliseconds. */
function timeChanges(repetitions: number): Promise<Record<string, number[]>> {
  const watch = () => {
    start();
    void watchPage(window, async () => undefined, lifetime.signal).catch(() => undefined);
  };
  return inTurn(
    {
      without: { run: changePage },
      with: { before: watch, run: changePage, after: () => lifetime.abort() },
    },
    repetitions,
  );
}

Object.assign(globalThis, { read, paint, unpaint, wrap, unwrap, shown, hitTest, listen, timeChanges });
