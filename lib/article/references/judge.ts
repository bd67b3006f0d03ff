import type { PageText } from '../page-text.ts';
import { containerKind } from './container.ts';
import { outsideUrl } from './entry-link.ts';
import { entryShape } from './entry-shape.ts';
import { isReferences } from './heading.ts';
import type { CandidateList, Entry, EntryLook } from './model.ts';

/** What the judge knows of the page apart from the list itself. */
export interface Surroundings {
  page: PageText;
  address: string;
  /** Fragments that number links in the text lead to, with the ids of the elements around each target. */
  linkedEntries: Set<Element>;
  /** Index of the last long paragraph of the article's text. */
  lastParagraph: number;
}

/**
 * Points for being the reference list. Weights are set so that one strong sign (a heading, a telling
 * container, links from the numbers in the text) is enough unless the entries look like something else,
 * and that without any such sign the entries must all look like references.
 */
const POINTS = {
  heading: 4,
  weakHeading: 2,
  refusedHeading: -6,
  container: 3,
  refusedContainer: -4,
  linked: 5,
  shape: 4,
  numbered: 0.5,
  atEnd: 0.5,
  inMiddle: -2,
  region: -3,
  insideLinks: -5,
  single: -1,
  shapeless: -3,
} as const;

/** Least points of a reference list. */
const ENOUGH = 3;

/** Entries whose shape is read; a list of thousands need not be read whole to be judged. */
const SAMPLE = 60;

/** True where a list is the article's reference list, or one of them. */
export function isReferenceList(list: CandidateList, around: Surroundings): boolean {
  return points(list, around) >= ENOUGH;
}

/** The sum behind `isReferenceList`. */
export function points(list: CandidateList, around: Surroundings): number {
  const element = list.element ?? list.entries[0]?.element ?? null;
  const region = around.page.blocks[list.first]?.region ?? 'other';
  const container = containerKind(element);
  let sum = 0;
  if (list.heading === 'references') sum += POINTS.heading;
  else if (list.heading === 'weak') sum += POINTS.weakHeading;
  else if (list.heading === 'refused') sum += POINTS.refusedHeading;
  if (container === 'references') sum += POINTS.container;
  else if (container === 'refused') sum += POINTS.refusedContainer;
  if (list.entries.some(entry => around.linkedEntries.has(entry.element))) sum += POINTS.linked;
  if (region === 'nav' || region === 'header' || region === 'footer' || region === 'aside')
    sum += POINTS.region;
  if (list.numbered) sum += POINTS.numbered;
  if (list.last > around.lastParagraph) sum += POINTS.atEnd;
  else if (!isReferences(list.heading) || list.kind === 'lines') sum += POINTS.inMiddle;
  if (list.entries.length < 2) sum += POINTS.single;
  return sum + entryPoints(list, around);
}

/** The longest entries (many authors, an annotation) stay below; posts of a forum do not. */
const LONGEST_ENTRY = 900;

/** A list of addresses alone is the reference list where it is numbered, and may be where it is not. */
const BARE_ADDRESS = { numbered: 0.9, unnumbered: 0.6 } as const;

/** An entry that only leads to a page of the same site is rather a teaser. */
const INSIDE_SHAPE = 0.4;

function entryPoints(list: CandidateList, around: Surroundings): number {
  const entries = list.entries.slice(0, SAMPLE);
  let shape = 0;
  let insideLinks = 0;
  for (const entry of entries) {
    if (entry.text.length > LONGEST_ENTRY) continue;
    entry.look ??= lookOf(entry, around.address);
    const { look } = entry;
    if (look.bareOutside) shape += list.numbered ? BARE_ADDRESS.numbered : BARE_ADDRESS.unnumbered;
    else shape += look.shape * (look.inside && !look.outside ? INSIDE_SHAPE : 1);
    if (look.bareInside) insideLinks++;
  }
  const shapeless = list.kind === 'plain' && shape === 0 ? POINTS.shapeless : 0;
  return shapeless + (POINTS.shape * shape + POINTS.insideLinks * insideLinks) / entries.length;
}

const ADDRESS_TEXT = /^(?:https?:\/\/|www\.)\S+$/i;

function lookOf(entry: Entry, pageAddress: string): EntryLook {
  let outside = false;
  let linked = 0;
  let first: Element | null = null;
  let inside = false;
  const host = pageHostOf(pageAddress);
  for (const block of entry.blocks) {
    for (const run of block.runs) {
      if (entry.part !== undefined && (run.end <= entry.part.from || run.start >= entry.part.to)) continue;
      if (run.link === null) continue;
      linked += run.end - run.start;
      if (run.link === first) continue;
      first = run.link;
      const url = outsideUrl(run.link, pageAddress);
      if (url === null) continue;
      if (withoutWww(url.hostname) === host) inside = true;
      else outside = true;
    }
  }
  const isAddress = ADDRESS_TEXT.test(entry.text);
  return {
    outside,
    inside,
    bareOutside: isAddress && !inside,
    bareInside: inside && !outside && !isAddress && linked >= entry.text.length * 0.8,
    shape: entryShape(entry.text, outside),
  };
}

function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice('www.'.length) : host;
}

/** The page's own host, taken from its address once for all entries. */
let lastPage = { address: '', host: '' };

function pageHostOf(address: string): string {
  if (lastPage.address !== address)
    lastPage = { address, host: withoutWww(URL.parse(address)?.hostname ?? '') };
  return lastPage.host;
}
