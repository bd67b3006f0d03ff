import type { PageText } from '../page-text.ts';
import { type ContainerName, containerOf } from './container.ts';
import { outsideUrl } from './entry-link.ts';
import { entryShape } from './entry-shape.ts';
import { isReferences } from './heading.ts';
import { type CandidateList, type Entry, type EntryLook, LONGEST_ENTRY } from './model.ts';

/** What the judge knows of the page apart from the list itself. */
export interface Surroundings {
  page: PageText;
  address: string;
  /** Whether an element is what its names say. */
  isPart: (element: Element, name: ContainerName) => boolean;
  /** Entries that numbers in the text link to. */
  linkedEntries: ReadonlySet<Entry>;
  /** Whether the numbers of the text are links, and none of them leads into the list. */
  isLinkedElsewhere: (list: CandidateList) => boolean;
  /** Index of the last long paragraph of the article that a list stands in, by the list's first block. */
  lastParagraph: (first: number) => number;
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
  linkedElsewhere: -3,
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
  const container = containerOf(element, around.isPart);
  let sum = 0;
  if (list.heading === 'references') sum += POINTS.heading;
  else if (list.heading === 'weak') sum += POINTS.weakHeading;
  else if (list.heading === 'refused') sum += POINTS.refusedHeading;
  if (container === 'references') sum += POINTS.container;
  else if (container === 'refused') sum += POINTS.refusedContainer;
  if (list.entries.some(entry => around.linkedEntries.has(entry))) sum += POINTS.linked;
  else if (list.heading === 'unknown' && container !== 'references' && around.isLinkedElsewhere(list))
    sum += POINTS.linkedElsewhere;
  if (region === 'nav' || region === 'header' || region === 'footer' || region === 'aside')
    sum += POINTS.region;
  if (list.numbered) sum += POINTS.numbered;
  if (list.last > around.lastParagraph(list.first)) sum += POINTS.atEnd;
  else if (!isReferences(list.heading) || list.kind === 'lines') sum += POINTS.inMiddle;
  if (list.entries.length < 2) sum += POINTS.single;
  return sum + entryPoints(list, around);
}

/** A list of addresses alone is the reference list where it is numbered, and may be where it is not. */
const BARE_ADDRESS = { numbered: 0.9, unnumbered: 0.6 } as const;

/** An entry that leads to a page of the same site, by more than a word at its end, is rather a teaser. */
const INSIDE_SHAPE = 0.4;
const TEASER_LINKED = 0.3;

function entryPoints(list: CandidateList, around: Surroundings): number {
  const entries = list.entries.slice(0, SAMPLE);
  let shape = 0;
  let insideLinks = 0;
  for (const entry of entries) {
    if (entry.text.length > LONGEST_ENTRY) continue;
    entry.look ??= lookOf(entry, around.address);
    const { look } = entry;
    if (look.bareOutside) shape += list.numbered ? BARE_ADDRESS.numbered : BARE_ADDRESS.unnumbered;
    else shape += look.shape * (look.isTeaser ? INSIDE_SHAPE : 1);
    if (look.bareInside) insideLinks++;
  }
  const shapeless = list.kind === 'plain' && shape === 0 ? POINTS.shapeless : 0;
  return shapeless + (POINTS.shape * shape + POINTS.insideLinks * insideLinks) / entries.length;
}

const ADDRESS_TEXT = /^(?:https?:\/\/|www\.)\S+$/i;

/** Addresses of a site's own that lead on to others: they carry the address or say so. */
const LEADS_ON =
  /[?&=/](?:https?(?::|%3a)|www\.|10\.\d{4})|\/(?:external|redirect|outbound|linkout|goto|exit)/i;

/** An entry of which more is one link is nothing but the link. */
const BARE_LINKED = 0.8;

function lookOf(entry: Entry, pageAddress: string): EntryLook {
  let outside = false;
  let linked = 0;
  let first: Element | null = null;
  let inside = false;
  let isHere = false;
  const host = pageHostOf(pageAddress);
  for (const block of entry.blocks) {
    for (const run of block.runs) {
      if (entry.part !== undefined && (run.end <= entry.part.from || run.start >= entry.part.to)) continue;
      if (run.link === null) continue;
      linked += run.end - run.start;
      if (run.link === first) continue;
      first = run.link;
      const url = outsideUrl(run.link, pageAddress);
      if (url === null) isHere = true;
      else if (withoutWww(url.hostname) === host && !LEADS_ON.test(url.href)) inside = true;
      else outside = true;
    }
  }
  const isAddress = ADDRESS_TEXT.test(entry.text);
  const linkedShare = linked / Math.max(1, entry.text.length);
  return {
    bareOutside: isAddress && !inside,
    bareInside: (inside || isHere) && !outside && !isAddress && linkedShare >= BARE_LINKED,
    isTeaser: inside && !outside && linkedShare >= TEASER_LINKED,
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
