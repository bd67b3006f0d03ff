import type { Language } from '../wording/index.ts';
import type { Author } from '../works/model.ts';
import type { Item } from './item.ts';
import { noteOf } from './note.ts';

/** The RIS specification ends each line so. */
const LINE_END = '\r\n';

/**
 * A RIS file (UTF-8, `application/x-research-info-systems`): one tag a line, "TY  - " first and "ER  - " last.
 * Tags as Reference Manager's specification has them; PMID and PMCID where Zotero and EndNote look for them (AN, C2).
 */
export function ris(items: readonly Item[], language: Language): string {
  return items.map(item => record(item, language)).join('');
}

function record(item: Item, language: Language): string {
  const { identifiers, pages = '', accessed } = item;
  const [first = '', last = ''] = pages.split(/[-–]/).map(page => page.trim());
  const tags: [tag: string, value: string | number | undefined][] = [
    ['TY', item.type.ris],
    ...item.authors.map((author): [string, string] => ['AU', risName(author)]),
    ['TI', item.title],
    ['T2', item.container],
    ['PY', item.year],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['DO', identifiers.doi],
    ['AN', identifiers.pmid],
    ['C2', identifiers.pmcid],
    ['SN', identifiers.isbn],
    ['UR', item.url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['N1', noteOf(item, language)],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${oneLine(String(value))}`],
  );
  return [...lines, 'ER  - ', ''].join(LINE_END);
}

/** "Family, Given, Suffix", the specification's form; a group has one name. */
function risName(author: Author): string {
  if ('name' in author) return author.name;
  return [author.family, author.given ?? '', author.suffix ?? ''].join(', ').replace(/(?:, )+$/, '');
}

/** A line break would begin a new tag. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
