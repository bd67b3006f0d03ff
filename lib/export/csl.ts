import type { Language } from '../wording/index.ts';
import type { Author } from '../works/model.ts';
import type { Item } from './item.ts';
import { entryKeys } from './keys.ts';
import { noteOf } from './note.ts';

type CslName = { family: string; given?: string; suffix?: string } | { literal: string };
interface CslDate {
  'date-parts': number[][];
}

/** An item of CSL-JSON 1.0.2, https://github.com/citation-style-language/schema (schemas/input/csl-data.json). */
interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  'container-title'?: string;
  issued?: CslDate;
  accessed: CslDate;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  ISBN?: string;
  URL?: string;
  note: string;
}

/** A CSL-JSON file (UTF-8, `application/vnd.citationstyles.csl+json`), the entries in the order of the list. */
export function cslJson(items: readonly Item[], language: Language): string {
  const keys = entryKeys(items);
  return `${JSON.stringify(
    items.map((item, at) => cslItem(item, keys[at] ?? '', language)),
    null,
    2,
  )}\n`;
}

function cslItem(item: Item, key: string, language: Language): CslItem {
  const { identifiers, url } = item;
  return {
    id: `source-${key}`,
    type: item.type.csl,
    title: item.title,
    ...(item.authors.length > 0 && { author: item.authors.map(cslName) }),
    ...(item.container && { 'container-title': item.container }),
    ...(item.year && { issued: { 'date-parts': [[item.year]] } }),
    accessed: { 'date-parts': [item.accessed.split('-').map(Number)] },
    ...(item.volume && { volume: item.volume }),
    ...(item.issue && { issue: item.issue }),
    ...(item.pages && { page: item.pages }),
    ...(identifiers.doi && { DOI: identifiers.doi }),
    ...(identifiers.pmid && { PMID: identifiers.pmid }),
    ...(identifiers.pmcid && { PMCID: identifiers.pmcid }),
    ...(identifiers.isbn && { ISBN: identifiers.isbn }),
    ...(url && { URL: url }),
    note: noteOf(item, language),
  };
}

function cslName(author: Author): CslName {
  return 'name' in author ? { literal: author.name } : author;
}
