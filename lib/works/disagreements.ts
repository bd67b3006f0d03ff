import type { Disagreement, Said, ServiceName, Work } from './model.ts';
import { withoutMark } from './title-marks.ts';

/** A record with the service that gave it. */
export interface Heard {
  service: ServiceName;
  record: Work;
}

/** The services that describe the paper itself. */
const DESCRIBE: ReadonlySet<ServiceName> = new Set(['Crossref', 'PubMed', 'Europe PMC', 'OpenAlex']);

/** Titles that share this part of the shorter one's words are one: spellings, symbols and markup differ in a word or two. */
const SHARED_WORDS = 0.75;

/**
 * Where services say different things of one work: its year, its title, or whether it was retracted. Nobody is
 * called right; each is kept with who says so.
 * @param heard records of one work, in the order of precedence
 */
export function disagreements(heard: readonly Heard[]): Disagreement[] {
  const describing = heard.filter(({ service }) => DESCRIBE.has(service));
  const years = describing.flatMap(({ record }) => record.year ?? []);
  const titles = describing.flatMap(({ record }) => record.title ?? []).filter(isOriginal);
  const retracted = heard.flatMap(({ service, record }): Said<boolean>[] => {
    const [asked] = record.noticesAskedOf;
    const value = record.notices.some(({ kind }) => kind === 'retraction');
    // What a service says beside its notices may be a retraction: it is not set against others as "none".
    const isUnclear = !value && record.doubts !== undefined;
    return asked === undefined || isUnclear ? [] : [{ value, by: service, on: asked.on }];
  });
  const all: Disagreement[] = [
    { field: 'title', said: titles },
    { field: 'year', said: years },
    { field: 'retraction', said: retracted },
  ];
  return all.filter(
    ({ field, said }) => said.length > 1 && (field === 'title' ? differ(titles) : !isOne(said)),
  );
}

/** PubMed sets titles that it has translated in brackets. */
function isOriginal({ value }: Said<string>): boolean {
  return !value.startsWith('[');
}

function isOne(said: readonly Said<unknown>[]): boolean {
  return new Set(said.map(({ value }) => value)).size === 1;
}

function differ(titles: readonly Said<string>[]): boolean {
  const [first, ...others] = titles.map(({ value }) => wordsOf(value));
  return first !== undefined && others.some(other => !isSameTitle(first, other));
}

function isSameTitle(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  // A title without any of our letters or digits can't be compared.
  if (shorter.length === 0) return true;
  return shorter.filter(word => longer.has(word)).length >= shorter.length * SHARED_WORDS;
}

/** Small letters and digits alone, without accents; without the mark that publishers set before a title. */
function wordsOf(title: string): string[] {
  const plain = withoutMark(title).normalize('NFKD');
  return (
    plain
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
