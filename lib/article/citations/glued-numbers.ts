import type { Candidate } from './model.ts';

/** A first use may run ahead of the last by this many: numbers first cited in a figure, a table or a box. */
const LARGEST_JUMP = 12;

/** Partitions of a run of digits that are tried at most; twelve digits in a document of a thousand entries stay below. */
const MOST_PARTITIONS = 400;

/**
 * Numbers of bare markers. Where a page has lost both superscripts and commas, "life12" cites 1 and 2: lists are
 * numbered in the order of first use, so a run of digits is split where only that continues the count.
 * Elsewhere only a number beyond the list is split so: one comma is lost.
 * Returns the numbers of each candidate, [] where no reading fits a list that goes up to `last`.
 */
export function readGlued(candidates: readonly Candidate[], last: number): number[][] {
  const splits = losesSeparators(candidates);
  let highest = 0;
  return candidates.map(candidate => {
    const numbers = splits
      ? readDigits(candidate, highest, last)
      : (splitBeyond(candidate, highest, last) ?? candidate.list.numbers);
    if (numbers.some(number => number > last)) return [];
    for (const number of numbers) highest = Math.max(highest, number);
    return numbers;
  });
}

/** No marker of the document has a comma between its numbers, though some must hold several. */
function losesSeparators(candidates: readonly Candidate[]): boolean {
  let commas = 0;
  let tooLarge = 0;
  let highest = 0;
  for (const { list } of candidates) {
    if (list.separators) commas++;
    const [number = 0] = list.numbers;
    if (list.numbers.length > 1) continue;
    if (number > highest + LARGEST_JUMP) tooLarge++;
    else highest = Math.max(highest, number);
  }
  return tooLarge > commas;
}

function readDigits(candidate: Candidate, highest: number, last: number): number[] {
  const { list } = candidate;
  if (list.numbers.length !== 1) return list.numbers.every(number => number <= last) ? list.numbers : [];
  const [number = 0] = list.numbers;
  if (number <= highest + 1 && number <= last) return [number];
  const readings = partitions(String(number), last);
  const next = readings.find(reading => continues(reading, highest));
  if (next !== undefined) return next;
  if (number <= last && number <= highest + LARGEST_JUMP) return [number];
  return readings.find(reading => reading.every(part => part <= highest)) ?? [];
}

function splitBeyond({ list }: Candidate, highest: number, last: number): number[] | undefined {
  const [number = 0] = list.numbers;
  if (list.numbers.length !== 1 || number <= last) return undefined;
  const readings = partitions(String(number), last);
  return (
    readings.find(reading => continues(reading, highest)) ??
    (YEAR.test(String(number)) ? undefined : readings.find(areNeighbours))
  );
}

/** "2021" is one of the few years that are two neighbours, too. */
const YEAR = /^(?:1[89]|20)\d\d$/;

function areNeighbours([first = 0, second, third]: number[]): boolean {
  return second === first + 1 && third === undefined;
}

/** Some numbers are new, and the new ones go on from the highest so far without a gap. */
function continues(reading: number[], highest: number): boolean {
  let expected = highest;
  for (const part of reading) {
    if (part <= highest) continue;
    if (part !== expected + 1) return false;
    expected = part;
  }
  return expected > highest;
}

/** All ways to cut the digits into rising numbers of the list, fewest numbers first. */
function partitions(digits: string, last: number): number[][] {
  const found: number[][] = [];
  const open: { at: number; parts: number[] }[] = [{ at: 0, parts: [] }];
  for (let tried = 0; tried < MOST_PARTITIONS; tried++) {
    const state = open.pop();
    if (state === undefined) break;
    if (state.at === digits.length) {
      found.push(state.parts);
      continue;
    }
    const previous = state.parts[state.parts.length - 1] ?? 0;
    for (let length = 1; length <= 3 && state.at + length <= digits.length; length++) {
      const part = Number(digits.slice(state.at, state.at + length));
      if (part <= previous || part > last || digits.charAt(state.at) === '0') continue;
      open.push({ at: state.at + length, parts: [...state.parts, part] });
    }
  }
  return found.sort((a, b) => a.length - b.length);
}
