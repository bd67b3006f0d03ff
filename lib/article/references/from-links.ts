import { numbersIn } from '../citations/marker-targets.ts';
import type { Candidate } from '../citations/model.ts';
import { attributeOf } from '../dom-access.ts';
import { collapse, linkSpans } from '../page-text.ts';
import { outsideAddress } from './entry-link.ts';
import { highest } from './highest.ts';
import type { CandidateList, Entry, ReferenceList } from './model.ts';

/** A number in the text whose link leads straight to a source. */
export interface LinkedNumber {
  candidate: Candidate;
  number: number;
  link: Element;
  address: string;
}

/** Numbers of a list made of links count up from 1: at least this share of the numbers up to the highest occurs. */
const LEAST_FILLED = 0.5;

/** "(2019)" with a link is a year. */
const HIGHEST_NUMBER = 400;

/** Where more of the linked numbers than this lead to the printed list's own addresses, they cite that list. */
const SAME_AS_LIST = 0.5;

/**
 * The reference list of a page that has none to read: its numbers are themselves links to the sources. Same
 * address, same entry; an entry has the number that it is first printed with. Null where the numbers do not count up from 1,
 * or where they cite a list that the page prints.
 */
export function listFromLinks(
  candidates: readonly Candidate[],
  printed: readonly ReferenceList[],
  pageAddress: string,
): ReferenceList | null {
  const linked = numbersLinkedOut(candidates, pageAddress);
  if (linked.length === 0 || citesPrinted(linked, printed)) return null;
  const numbers = new Set(linked.map(({ number }) => number));
  if (!numbers.has(1) || numbers.size < highest(numbers) * LEAST_FILLED) return null;

  const byAddress = new Map<string, { entry: Entry; number: number }>();
  for (const { candidate, number, link, address } of linked) {
    if (byAddress.has(address)) continue;
    const title = collapse(attributeOf(link, 'title') ?? '');
    const text = title.length > SHORTEST_TITLE ? title : address;
    byAddress.set(address, {
      entry: { element: link, blocks: [candidate.block], text, label: number, url: address },
      number,
    });
  }
  const entries = [...byAddress.values()].sort((a, b) => a.number - b.number);
  return { list: asList(entries.map(({ entry }) => entry)), entries, group: NO_GROUP };
}

/** It stands nowhere on the page. */
const NO_GROUP = -1;

/** A shorter `title` says "link" or repeats the number. */
const SHORTEST_TITLE = 12;

/** The numbers among the markers that link to another page each. */
export function numbersLinkedOut(candidates: readonly Candidate[], pageAddress: string): LinkedNumber[] {
  return candidates.flatMap(candidate => linkedNumbers(candidate, pageAddress));
}

function linkedNumbers(candidate: Candidate, pageAddress: string): LinkedNumber[] {
  if (!candidate.linked || candidate.form === 'glued' || candidate.form === 'link') return [];
  const { block, from, to } = candidate;
  const found: LinkedNumber[] = [];
  for (const span of linkSpans(block, from, to)) {
    const [number, ...others] = numbersIn(block.text.slice(span.from, span.to));
    const address = outsideAddress(span.link, pageAddress);
    if (number === undefined || others.length > 0 || number > HIGHEST_NUMBER || address === null) continue;
    found.push({ candidate, number, link: span.link, address });
  }
  return found;
}

function citesPrinted(linked: readonly LinkedNumber[], printed: readonly ReferenceList[]): boolean {
  const byNumber = new Map<number, string[]>();
  for (const { entries } of printed) {
    for (const { entry, number } of entries) {
      const words = [entry.text, ...entry.blocks.flatMap(block => block.runs.map(run => hrefOf(run.link)))];
      byNumber.set(number, [...(byNumber.get(number) ?? []), words.join(' ')]);
    }
  }
  const same = linked.filter(({ number, address }) =>
    byNumber.get(number)?.some(words => words.includes(bare(address))),
  );
  return same.length > linked.length * SAME_AS_LIST;
}

function hrefOf(link: Element | null): string {
  return link === null ? '' : (attributeOf(link, 'href') ?? '');
}

/** Without scheme and closing slash: the list may print it so. */
function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

function asList(entries: Entry[]): CandidateList {
  const indexes = entries.flatMap(entry => entry.blocks.map(block => block.index));
  return {
    kind: 'links',
    element: null,
    entries,
    first: indexes.reduce((least, index) => Math.min(least, index), indexes[0] ?? 0),
    last: highest(indexes),
    heading: 'unknown',
    numbered: true,
  };
}
