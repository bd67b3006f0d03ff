import { elementById, isElement, parentOf } from '../dom-access.ts';
import { collapse, type PageBlock, type PageText } from '../page-text.ts';
import { candidateListSteps } from './candidate-lists.ts';
import { fragmentOf } from './entry-link.ts';
import { entryShape } from './entry-shape.ts';
import { isReferenceList } from './judge.ts';
import type { CandidateList, ReferenceList } from './model.ts';
import { numberEntries } from './number-entries.ts';
import { hasNumberLinks, isNumberLink } from './number-links.ts';

export type { Entry, ReferenceList } from './model.ts';

/** The article's reference lists in document order; [] where the page has none. */
export function* referenceListSteps(page: PageText, address: string): Generator<void, ReferenceList[]> {
  const candidates = yield* candidateListSteps(page.blocks);
  const around = {
    page,
    address,
    linkedEntries: linkedEntries(page, address, candidates),
    lastParagraph: lastParagraph(page.blocks),
  };
  const accepted: CandidateList[] = [];
  for (const list of candidates) {
    yield;
    if (isReferenceList(list, around)) accepted.push(list);
  }
  return numberEntries(accepted);
}

/** How far inside its entry the target of a link may lie. */
const TARGET_DEPTH = 5;

/** Entries that number links in the text lead to. */
function linkedEntries(page: PageText, address: string, lists: CandidateList[]): Set<Element> {
  const entries = new Set<Element>();
  for (const list of lists) for (const entry of list.entries) entries.add(entry.element);
  const found = new Set<Element>();
  for (const block of page.blocks) {
    if (!hasNumberLinks(block)) continue;
    for (const run of block.runs) {
      if (run.link === null || !isNumberLink(run, block.text)) continue;
      const fragment = fragmentOf(run.link, address);
      const entry = fragment === null ? null : entryAround(elementById(page.document, fragment), entries);
      if (entry !== null) found.add(entry);
    }
  }
  return found;
}

/** The entry that an element is or lies in. */
export function entryAround(
  target: Element | null,
  entries: { has(element: Element): boolean },
): Element | null {
  let at: Node | null = target;
  for (let depth = 0; depth < TARGET_DEPTH && at !== null && isElement(at); depth++) {
    if (entries.has(at)) return at;
    at = parentOf(at);
  }
  return null;
}

/** A paragraph of the article is longer than a caption, and no entry of a list. */
const PARAGRAPH_LENGTH = 160;
const ENTRY_SHAPE = 0.5;

function lastParagraph(blocks: readonly PageBlock[]): number {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block === undefined || block.text.length < PARAGRAPH_LENGTH || block.place.list !== null) continue;
    if (block.region === 'footer' || block.region === 'nav' || block.region === 'aside') continue;
    if (entryShape(collapse(block.text), false) < ENTRY_SHAPE) return index;
  }
  return -1;
}
