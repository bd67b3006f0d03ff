import type { PrintedReference } from './printed.ts';
import { readAuthors } from './read-authors.ts';
import { readPlace } from './read-place.ts';

/** A real entry is shorter; the cap bounds the work for any string. */
const LONGEST_TEXT = 4000;

/** Shorter ones are "Letter", "Reply": they name no paper. */
const SHORTEST_TITLE = 12;

/** Addresses, identifiers and what page builders put behind an entry; they hold digits and full stops that mislead. */
const NOISE: readonly RegExp[] = [
  /\bhttps?:\/\/\S+/gi,
  /\bwww\.\S+/gi,
  /\b(?:doi|pmid|pmcid|nihmsid|pmc)\s?:?\s?(?:10\.\S+|PMC\d+|\d{4,9})?/gi,
  /\b10\.\d{4,9}\/\S+/g,
  /\[(?:PubMed|CrossRef|Google Scholar|Medline|PMC free article|DOI|Free PMC article|Web of Science|Full text)\]/gi,
  /\b(?:accessed|retrieved|available (?:from|at)|cited)\b.*$/gi,
  /\bPublished online\b[^.;]*/gi,
];

const LABEL = /^\s*(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)])\s*/;

/** A year right behind the authors: "(2017).", "2008 ", "2014." */
const YEAR_FIRST = /^[\s,.]*\(?((?:19|20)\d\d)[a-z]?(?:,\s?\w+(?:\s\d{1,2})?)?\)?[.:,]?\s+/;

/** A title ends at a full stop, question or exclamation mark before a capital, or before a journal in quotes. */
const TITLE_END = /[.?!]["”’]?[.]?\s+(?=["“]?[\p{Lu}])/gu;

/** After these a full stop ends no title. */
const ABBREVIATED = /(?:^|[\s(])(?:vs|St|Dr|No|approx|ca|cf|i\.e|e\.g|spp?|var|subsp|U\.S)\.\s*$/;

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * What a reference's text prints: first author, title, journal, year, volume and page, in the orders of ICMJE, AMA,
 * APA, CSE and their variants. Undefined where author, title or year can't be told: then nothing is asked with it.
 * Pure and total.
 */
export function readReference(text: string): PrintedReference | undefined {
  const entry = tidy(text);
  const authors = readAuthors(entry);
  if (!authors) return undefined;
  let rest = entry.slice(authors.end).replace(/^[\s.,:;]*(?:\(eds?\.?\)[.,]?\s*)?/, '');
  const yearFirst = YEAR_FIRST.exec(entry.slice(authors.end));
  if (yearFirst) rest = entry.slice(authors.end + yearFirst[0].length);
  const { title, after } = splitTitle(rest.replace(/^["“‘]/, ''));
  const years = [...entry.matchAll(YEARS)].map(([year]) => Number(year));
  const year = yearFirst?.[1] === undefined ? yearOf(after) : Number(yearFirst[1]);
  if (title.length < SHORTEST_TITLE || year === undefined) return undefined;
  const journal = journalOf(after);
  const place = readPlace(after);
  return { author: authors.first, title, year, years, ...(journal && { journal }), ...place };
}

/** An entry without its label, addresses, identifiers and what page builders add. */
export function tidy(text: string): string {
  let entry = text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').replace(LABEL, '');
  for (const noise of NOISE) entry = entry.replace(noise, ' ');
  return entry.replace(/\s+/g, ' ').trim();
}

function splitTitle(text: string): { title: string; after: string } {
  for (const end of text.matchAll(TITLE_END)) {
    const title = text.slice(0, end.index + 1);
    if (title.length < SHORTEST_TITLE || ABBREVIATED.test(title)) continue;
    return { title: bare(title), after: text.slice(end.index + end[0].length) };
  }
  return { title: '', after: '' };
}

const bare = (title: string): string => title.replace(/(?<![\s."“”‘’,;:])[\s."“”‘’,;:]+$/u, '').trim();

function yearOf(text: string): number | undefined {
  const year = text.match(YEARS)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** Longer ones are no journal's name. */
const LONGEST_JOURNAL = 120;

/** What stands before the first figure, year or sign that ends a name. "In: …" is a book's. */
function journalOf(text: string): string | undefined {
  if (/^in:?\s/i.test(text)) return undefined;
  const name =
    /^[^\d;:([]+/.exec(text)?.[0].replace(/(?<![\s.,])[\s.,]+(?:vol(?:ume)?[\s.,]*)?$/iu, '') ?? '';
  return /\p{L}{2}/u.test(name) && name.length <= LONGEST_JOURNAL ? name : undefined;
}
