import tailsTable from '../../data/identifier-doi-tails.tsv?raw';
import { readRows } from '../tables/rows.ts';
import { cutDoi, gluedDoi, trimPunctuation } from './doi-end.ts';
import { plainSigns } from './plain-signs.ts';

/**
 * Where a DOI begins: directory indicator 10, a registrant of four to nine digits, a slash (ISO 26324,
 * DOI Handbook 2.2). Not inside a number or a word, so that "v10.1234/x" is none; "doi10.1234/x" and
 * "doi.org.10.1234/x" are one.
 */
const DIRECTORY = '10.';
const DOI_START = /(?<![0-9a-z.])(?:doi(?:\.org)?\.?)?(10\.\d{4,9}(?:\.\d{1,9}){0,3}\/)/gi;

/** What an address can't hold inside a DOI: white space, quotes, the marks of query and fragment. */
const DOI_END_IN_URL = /[\s"'`|\\?&#]/;

/** A DOI in running text up to the next space; one space may stand where a line was broken behind the first slash. */
const WORD = /10\.[\d.]{4,40}(?:\/|%(?:25)?2f)\s?[^\s"“”|]+/iy;

/** The slash as addresses escape it. */
const ESCAPED_SLASH = /%(?:25)?2f/gi;

/** A shortened DOI ("10.1016/j.…") names nothing. */
const SHORTENED = /…|\.\.\./;

interface Tail {
  prefixes: string[];
  before: RegExp | undefined;
  pattern: RegExp;
}

const tails: Tail[] = readRows(tailsTable).map(([, prefix = '', before = '', pattern = '']) => ({
  prefixes: prefix === '*' ? [''] : prefix.split(' '),
  before: before === '*' ? undefined : new RegExp(before, 'i'),
  pattern: new RegExp(pattern, 'i'),
}));

/**
 * The last DOI in a decoded address, without what publishers append to it ("/full", ".pdf", version),
 * lower case, or undefined. The last, since BioOne and SPIE print a shorter form of it first.
 */
export function findDoiInAddress(decoded: string): string | undefined {
  const text = slashed(plainSigns(decoded));
  const last = [...text.matchAll(DOI_START)].at(-1);
  if (!last) return undefined;
  const start = beginning(last);
  const doi = untilEnd(cutDoi(text.slice(start))).toLowerCase();
  return validDoi(trimTails(doi, text.slice(0, start)));
}

/** A resolver's path is the DOI as printed: only punctuation that a writer left at its end goes, and what was glued to it. */
export function findDoiAtResolver(decoded: string): string | undefined {
  const path = slashed(plainSigns(decoded));
  const first = path.matchAll(DOI_START).next().value;
  if (!first) return undefined;
  const doi = untilEnd(cutDoi(path.slice(beginning(first))));
  return validDoi(trimPunctuation(doi.toLowerCase()));
}

/** A DOI in running text, and where it begins. */
export interface PrintedDoi {
  doi: string;
  at: number;
}

/** The DOIs in running text in order, without the sentence's punctuation, lower case, each as often as it is printed. */
export function* doisInText(text: string): Generator<PrintedDoi, void> {
  if (!text.includes(DIRECTORY)) return;
  for (const start of slashed(text).matchAll(DOI_START)) {
    const at = beginning(start);
    WORD.lastIndex = at;
    let word = WORD.exec(text)?.[0] ?? '';
    while (word !== '') {
      const doi = SHORTENED.test(word) ? undefined : doiOf(word);
      if (doi !== undefined) yield { doi, at };
      word = gluedDoi(word);
    }
  }
}

/** As long as it was, so that places stay what they are. */
function slashed(text: string): string {
  return text.includes('%') ? text.replace(ESCAPED_SLASH, slash => '/'.padEnd(slash.length)) : text;
}

function doiOf(word: string): string | undefined {
  return validDoi(trimPunctuation(trimTails(cutDoi(word).toLowerCase(), '')));
}

function beginning({ index, 0: whole, 1: prefix = '' }: RegExpExecArray): number {
  return index + whole.length - prefix.length;
}

function untilEnd(text: string): string {
  const end = text.search(DOI_END_IN_URL);
  return end < 0 ? text : text.slice(0, end);
}

function trimTails(doi: string, before: string): string {
  let trimmed = doi;
  for (;;) {
    let next = trimPunctuation(trimmed);
    for (const tail of tails) {
      if (tail.before && !tail.before.test(before)) continue;
      if (tail.prefixes.some(prefix => next.startsWith(prefix))) next = next.replace(tail.pattern, '');
    }
    if (next === trimmed) return trimmed;
    trimmed = next;
  }
}

function validDoi(doi: string): string | undefined {
  return /^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/\S+$/.test(doi) ? doi : undefined;
}
