import metaNames from '../../../data/meta-names.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { attributeOf, selectAll } from '../dom-access.ts';
import { cell, parseTable } from '../text/table.ts';

const fieldOfName = lazily(
  () => new Map(parseTable(metaNames).map(row => [cell(row, 'name'), cell(row, 'field')] as const)),
);

/** One `<meta>` that the table knows. */
export interface MetaValue {
  field: string;
  name: string;
  value: string;
  element: Element;
}

/** Pages with more are broken; the head of the longest pages has about two hundred. */
const MOST_TAGS = 600;

/** The `<meta>` tags whose name, property or http-equiv is in data/meta-names.tsv, in document order. */
export function readMetaTags(document: Document): MetaValue[] {
  const values: MetaValue[] = [];
  for (const element of selectAll(document, 'meta[content]').slice(0, MOST_TAGS)) {
    const value = (attributeOf(element, 'content') ?? '').trim();
    if (value === '') continue;
    for (const attribute of ['property', 'name', 'http-equiv']) {
      const name = (attributeOf(element, attribute) ?? '').trim().toLowerCase();
      const field = fieldOfName().get(name);
      if (field !== undefined) {
        values.push({ field, name, value, element });
        break;
      }
    }
  }
  return values;
}
