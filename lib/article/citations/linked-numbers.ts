import { elementById } from '../dom-access.ts';
import { linkSpans, type PageText } from '../page-text.ts';
import { fragmentOf, outsideAddress } from '../references/entry-link.ts';
import { entryAround, type ReferenceList } from '../references/index.ts';
import type { Candidate } from './model.ts';

const DASH = /[-‐‑‒–—−]/;

/**
 * Where the page links its numbers to its entries, the link says what is cited, also where the printed number
 * is off (an entry was added or dropped). Returns a test that gives the entries' numbers for a marker, or null
 * where no link of it leads to an entry. Entries made of links are met by address.
 */
export function linkedNumbersTest(
  page: PageText,
  lists: readonly ReferenceList[],
  address: string,
): (candidate: Candidate) => number[] | null {
  const numberOf = new Map<Element, number>();
  const numberAt = new Map<string, number>();
  for (const list of lists) {
    for (const { entry, number } of list.entries) {
      if (entry.url !== undefined) numberAt.set(entry.url, number);
      else numberOf.set(entry.element, number);
    }
  }
  const target = (link: Element): number | null => {
    if (numberAt.size > 0) {
      const outside = outsideAddress(link, address);
      const number = outside === null ? undefined : numberAt.get(outside);
      if (number !== undefined) return number;
    }
    const fragment = fragmentOf(link, address);
    const entry = fragment === null ? null : entryAround(elementById(page.document, fragment), numberOf);
    return entry === null ? null : (numberOf.get(entry) ?? null);
  };
  return candidate => {
    const { block, from, to, list } = candidate;
    const targets: number[] = [];
    for (const { link } of linkSpans(block, from, to)) {
      const number = target(link);
      if (number !== null) targets.push(number);
    }
    if (targets.length === 0) return null;
    if (targets.every(number => list.numbers.includes(number))) return list.numbers;
    return expandTargets(targets, DASH.test(block.text.slice(from, to)));
  };
}

function expandTargets(targets: number[], isRange: boolean): number[] {
  const [first = 0, last = first] = targets;
  if (!isRange || targets.length !== 2 || last <= first) return targets;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
