import { linkSpans } from '../page-text.ts';
import type { Entry } from '../references/model.ts';
import type { Leads } from './leads.ts';
import type { Candidate } from './model.ts';
import { parseNumberList, plainDigits } from './number-list.ts';
import type { Places } from './sources-of-text.ts';

/** One number of a marker, as printed, and the entry that it leads to, if any does. */
export interface Target {
  number: number;
  entry?: Entry;
}

/** The printed numbers in a stretch of text, brackets aside. */
export function numbersIn(text: string): number[] {
  return parseNumberList(plainDigits(text.replace(BRACKETS, ' ')))?.numbers ?? [];
}

const BRACKETS = /[()[\]]/g;

type Linked = ReadonlyMap<number, Entry | 'elsewhere'>;

/**
 * The entries that the numbers of a marker lead to: a number that is a link, to what it links to; any other, to the
 * list that the linked ones beside it lead to, or else to that of its own text. No entry rather than a wrong one.
 */
export function targetsOf(candidate: Candidate, numbers: readonly number[], leads: Leads): Target[] {
  const linked = candidate.linked ? linkedNumbers(candidate, leads) : NONE;
  return numbers.map((number, at) => {
    const target = linked.get(number) ?? besides(numbers, at, linked, leads);
    return target === undefined || target === 'elsewhere' ? { number } : { number, entry: target };
  });
}

const NONE: Linked = new Map();

function linkedNumbers({ block, from, to }: Candidate, leads: Leads): Linked {
  const found = new Map<number, Entry | 'elsewhere'>();
  for (const span of linkSpans(block, from, to)) {
    const target = leads.follow(span.link);
    if (target === null || target === 'open') continue;
    const printed = numbersIn(block.text.slice(span.from, span.to));
    if (target === 'elsewhere') for (const number of printed) found.set(number, target);
    else {
      // One link around several numbers leads to the entry of one of them.
      const own = leads.places.get(target)?.number;
      const number = own !== undefined && printed.includes(own) ? own : printed[0];
      if (number !== undefined) found.set(number, target);
    }
  }
  return found;
}

/** The entry of a number that is no link: counted from the nearest linked number on each side, where they agree. */
function besides(numbers: readonly number[], at: number, linked: Linked, leads: Leads): Entry | undefined {
  const number = numbers[at] ?? 0;
  if (linked.size === 0) return leads.sources.entryOf(number);
  const isLinked = (other: number) => linked.has(other);
  const before = numbers.slice(0, at).findLast(isLinked);
  const after = numbers.slice(at + 1).find(isLinked);
  const [first, ...others] = [before, after].flatMap(side =>
    side === undefined ? [] : [countedFrom(linked.get(side), side, number, leads.places)],
  );
  // Where the page counts otherwise than the list does, one side alone is no proof.
  if (first === undefined || (others.length === 0 && !first.isAsPrinted)) return undefined;
  return others.every(other => other?.entry === first.entry) ? first.entry : undefined;
}

function countedFrom(
  entry: Entry | 'elsewhere' | undefined,
  printed: number,
  number: number,
  places: Places,
): { entry: Entry; isAsPrinted: boolean } | undefined {
  const place = entry === undefined || entry === 'elsewhere' ? undefined : places.get(entry);
  if (place === undefined) return undefined;
  const wanted = place.number + number - printed;
  const [found, ...others] = place.list.entries.filter(other => other.number === wanted);
  if (found === undefined || others.length > 0) return undefined;
  return { entry: found.entry, isAsPrinted: wanted === number };
}
