import type { Language } from '../wording/index.ts';
import type { Author } from '../works/model.ts';
import type { Item } from './item.ts';
import { entryKeys } from './keys.ts';
import { noteOf } from './note.ts';

/**
 * A BibTeX file (UTF-8, `application/x-bibtex`), as Oren Patashnik's "BibTeXing" describes it; fields that it does
 * not have (doi, url, urldate, pmid) under the names that biblatex and the styles of natbib read.
 */
export function bibtex(items: readonly Item[], language: Language): string {
  const keys = entryKeys(items);
  return items.map((item, at) => entry(item, keyOf(item, keys[at] ?? ''), language)).join('\n');
}

/** Where the entry's container goes: only an article has a journal, only a part of a book a book title. */
const CONTAINER_FIELD: Record<string, string> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
};

function entry(item: Item, key: string, language: Language): string {
  const { identifiers } = item;
  const fields: [name: string, value: string | undefined][] = [
    ['title', item.title === '' ? undefined : `{${escaped(item.title)}}`],
    ['author', item.authors.map(bibtexName).join(' and ')],
    [CONTAINER_FIELD[item.type.bibtex] ?? 'howpublished', optional(item.container)],
    ['year', item.year?.toString()],
    ['volume', optional(item.volume)],
    ['number', optional(item.issue)],
    ['pages', optional(item.pages?.replace(/(?<!\s)\s*[-–]+\s*/, '--'))],
    ['doi', optional(identifiers.doi)],
    ['pmid', identifiers.pmid],
    ['isbn', identifiers.isbn],
    // An address is read by the url package, which takes most characters as they are; braces would end the field.
    ['url', item.url?.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')],
    ['urldate', item.accessed],
    ['note', escaped(noteOf(item, language))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${item.type.bibtex}{${key},`, ...lines, '}', ''].join('\n');
}

function bibtexName(author: Author): string {
  // Braces keep a group's "and" from being read as two people.
  if ('name' in author) return `{${escaped(author.name)}}`;
  const parts = [author.family, author.suffix, author.given].filter(part => part !== undefined);
  return parts.map(escaped).join(', ');
}

/** Letters and digits alone: BibTeX reads commas, braces, "#" and more as syntax. `unique` is so in the file. */
function keyOf({ authors: [first], year }: Item, unique: string): string {
  const name = first === undefined ? '' : 'name' in first ? first.name : first.family;
  const letters = name
    .normalize('NFKD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  return `${letters === '' ? 'source' : letters}${year ?? ''}-${unique}`;
}

/** Characters that TeX reads as commands (The TeXbook, chapter 7), each as the command that prints it. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#^_~%]/g, sign => COMMANDS[sign] ?? `\\${sign}`);
}

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escaped(text);
}
