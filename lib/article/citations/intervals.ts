import type { NumberList } from './number-list.ts';
import { namesNumber } from './numbered-words.ts';

/** Two rising numbers, "[1–5]" or "(2, 8)": what an interval looks like, and what a marker of two sources does. */
export function looksLikeInterval({ numbers, named, separators, ranges }: NumberList): boolean {
  const [low = 0] = numbers;
  const high = numbers[numbers.length - 1] ?? 0;
  return !named && low < high && (ranges ? !separators : numbers.length === 2);
}

/** "(38, 39)": the sources of one statement are often neighbours, and the ends of an interval seldom. */
export function areNeighbours({ numbers: [first = 0, second], ranges }: NumberList): boolean {
  return !ranges && second === first + 1;
}

/** A number with nothing but a space after it: no unit, no "%", no word; not glued to a name ("COVID-19", "B12"). */
const BARE_NUMBER = /(?:^|[\s(=<>≤≥≈~:])[-−]?(\d{1,4}(?:[.,]\d{1,3})?)\s?$/u;
/** "12 – 15", "GLP − 1": the number is the end of something longer. */
const AFTER_DASH = /[-‐‑‒–—−]\s$/;
const THOUSANDS = /(?<=^[1-9]\d{0,3}),(?=\d{3})/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** "with Apollo 11": a name inside a sentence. Scores are named in capitals ("NIHSS 4"). */
const AFTER_NAME = /\p{Ll},?\s\p{Lu}\p{Ll}+\s$/u;

/** An interval lies about its estimate; one further off than by this factor is printed beside a number, not about it. */
const FURTHEST = 2;

/**
 * How strongly the number right before "[1–5]" says that this is its interval: "hard" where it lies inside, "soft"
 * where it lies near; null where there is none, or where it is a year or a part of a name.
 */
export function intervalRefusal(before: string, { numbers }: NumberList): 'hard' | 'soft' | null {
  const match = BARE_NUMBER.exec(before);
  const printed = match?.[1];
  if (match === null || printed === undefined || YEAR.test(printed)) return null;
  const until = before.slice(0, match.index + match[0].indexOf(printed));
  if (AFTER_DASH.test(until) || namesNumber(until)) return null;
  const estimate = Number(printed.replace(THOUSANDS, '').replace(',', '.'));
  const low = numbers[0] ?? 0;
  const high = numbers[numbers.length - 1] ?? 0;
  const isProper = AFTER_NAME.test(until);
  if (estimate >= low && estimate <= high) return isProper ? 'soft' : 'hard';
  return isProper || estimate * FURTHEST < low || estimate > high * FURTHEST ? null : 'soft';
}
