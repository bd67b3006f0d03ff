import tailsTable from '../../data/identifier-doi-tails.tsv?raw';
import { readRows } from '../tables/rows.ts';

/**
 * Where a DOI begins: directory indicator 10, a registrant of four to nine digits, a slash (ISO 26324,
 * DOI Handbook 2.2). Not inside a number or a word, so that "v10.1234/x" is none; "doi10.1234/x" is one.
 */
const DIRECTORY = '10.';
const DOI_START = /(?<![0-9a-z.])(?:doi)?(10\.\d{4,9}(?:\.\d{1,9}){0,3}\/)/gi;

/** What an address can't hold inside a DOI: white space, quotes, the marks of query and fragment. */
const DOI_END_IN_URL = /[\s"'`|\\?&#]/;

const TRAILING_PUNCTUATION = /[.,;:!*'"“”‘’»…/]$/;

/** Closing brackets belong to the DOI only while it holds their opening ones: "10.1016/S0140-6736(16)32621-6". */
const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
];

const CLOSING = BRACKETS.map(([, right]) => right).join('');

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
export function findDoiInAddress(text: string): string | undefined {
  const starts = [...text.matchAll(DOI_START)];
  const last = starts.at(-1);
  if (!last) return undefined;
  const start = last.index + last[0].length - (last[1] ?? '').length;
  const doi = untilEnd(text.slice(start)).toLowerCase();
  return validDoi(trimTails(doi, text.slice(0, start)));
}

/** A resolver's path is the DOI as printed: only punctuation that a writer left at its end goes. */
export function findDoiAtResolver(path: string): string | undefined {
  const first = path.matchAll(DOI_START).next().value;
  if (!first) return undefined;
  const doi = untilEnd(path.slice(first.index + first[0].length - (first[1] ?? '').length));
  return validDoi(trimPunctuation(doi.toLowerCase()));
}

/** The first DOI in running text, without the sentence's punctuation, lower case, or undefined. */
export function findDoiInText(text: string): string | undefined {
  if (!text.includes(DIRECTORY)) return undefined;
  for (const start of text.matchAll(DOI_START)) {
    const from = start.index + start[0].length - (start[1] ?? '').length;
    const word = /^[^\s"“”|]+/.exec(text.slice(from))?.[0] ?? '';
    // A shortened DOI ("10.1016/j.…") names nothing.
    if (/(?:…|\.\.\.)/.test(word)) continue;
    const doi = validDoi(trimPunctuation(trimTails(cutGluedWords(word).toLowerCase(), '')));
    if (doi) return doi;
  }
  return undefined;
}

/** Reference lists glue link labels and the next field to the DOI: "10.1000/xyz.PubMed", "10.1000/xyz[CrossRef]". */
function cutGluedWords(word: string): string {
  return word
    .replace(
      /[.,;]?\[?\(?(?:PubMed|PMID|PMCID|CrossRef|Google|Medline|Epub|Web\s?of|Full\s?Text|Free|Accessed|Available).*$/,
      '',
    )
    .replace(/[,;](?:https?:|pmid|pmc\d|doi:).*$/i, '');
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

function trimPunctuation(doi: string): string {
  let end = doi.length;
  // Walks back one character a step and counts brackets once, so that a megabyte of ")" takes linear time.
  let open: Map<string, number> | undefined;
  while (end > 0) {
    const last = doi.charAt(end - 1);
    if (CLOSING.includes(last))
      open ??= new Map(BRACKETS.map(([left, right]) => [right, count(doi, right) - count(doi, left)]));
    const surplus = open?.get(last);
    if (surplus !== undefined && surplus > 0) open?.set(last, surplus - 1);
    else if (!TRAILING_PUNCTUATION.test(last)) break;
    end--;
  }
  return doi.slice(0, end);
}

function count(text: string, character: string): number {
  let total = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) total++;
  return total;
}

function validDoi(doi: string): string | undefined {
  return /^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/\S+$/.test(doi) ? doi : undefined;
}
