import containerTable from '../../../data/reference-containers.tsv?raw';
import { parseTsv } from '../../tables/parse-tsv.ts';
import { attributeOf, hasAttributes, isElement, parentOf } from '../dom-access.ts';

export type ContainerKind = 'references' | 'refused' | 'unknown';

/** How many elements around a list may name what it is: list, wrapper, section, accordion panel. */
const LEVELS = 3;

const ROWS = parseTsv(containerTable, ['pattern', 'kind']);

/** A word of an id or class begins with the pattern: "article-sources" and "articleSources" have "sources", "resources" has not. */
function wordStarts(kind: string): RegExp {
  const patterns = ROWS.filter(row => row.kind === kind).map(row => row.pattern);
  return new RegExp(`(?:^|[\\s_-])(?:${patterns.join('|')})`, 'i');
}

const CAMEL = /([a-z])([A-Z])/g;
const REFERENCES = wordStarts('references');
const REFUSED = wordStarts('refused');

/** What the names of an element and of those around it say about the list in it; the nearest word wins. */
export function containerKind(element: Element | null): ContainerKind {
  let at: Node | null = element;
  for (let level = 0; level < LEVELS && at !== null && isElement(at); level++) {
    const names = namesOf(at);
    if (names !== '') {
      if (REFERENCES.test(names)) return 'references';
      if (REFUSED.test(names)) return 'refused';
    }
    at = parentOf(at);
  }
  return 'unknown';
}

/** Whether any element around this one is a comment section, a menu or another part that is not the article. */
export function isRefusedContainer(element: Element): boolean {
  const names = namesOf(element);
  return names !== '' && REFUSED.test(names) && !REFERENCES.test(names);
}

function namesOf(element: Element): string {
  if (!hasAttributes(element)) return '';
  const id = attributeOf(element, 'id') ?? '';
  const classes = attributeOf(element, 'class') ?? '';
  const role = attributeOf(element, 'role') ?? '';
  const testId = attributeOf(element, 'data-testid') ?? '';
  if (id === '' && classes === '' && role === '' && testId === '') return '';
  return `${id} ${classes} ${role} ${testId}`.replace(CAMEL, '$1 $2');
}
