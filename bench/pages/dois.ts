/**
 * Invented DOIs in the shapes that publishers use: journal and year and running number, article numbers, hashes of
 * letters. Many share long beginnings, as in a real list (some 27 characters each). The same for the same count.
 */
export function generateDois(count: number): string[] {
  const next = random(1);
  const pick = (below: number) => Math.floor(next() * below);
  const digits = (length: number) => String(pick(10 ** length)).padStart(length, '0');
  const letters = (length: number) =>
    Array.from({ length }, () => String.fromCharCode('a'.charCodeAt(0) + pick(26))).join('');
  const journals = Array.from({ length: JOURNALS }, () => letters(3 + pick(7)));
  const journal = () => journals[Math.floor(JOURNALS * next() ** 2)] ?? '';
  const year = () => 1998 + pick(27);
  const shapes = [
    () => `10.55551/j.${journal()}.${year()}.${digits(2)}.${digits(3)}`,
    () => `10.55552/s${digits(5).replace(/^../, '00')}-0${digits(2)}-${digits(5)}-${pick(10)}`,
    () => `10.55553/${year()}/${digits(7)}`,
    () => `10.55554/journal.p${journal().slice(0, 3)}.${digits(7)}`,
    () => `10.55555/${journal()}.${digits(5)}`,
    () => `10.5${digits(4)}/${journal()}${digits(6)}`,
  ];
  const dois = new Set<string>();
  while (dois.size < count) dois.add(shapes[pick(shapes.length)]?.() ?? '');
  return [...dois];
}

/** Journals among which the DOIs are dealt, a few with many. */
const JOURNALS = 2_000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
