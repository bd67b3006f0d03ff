import { closest, isConnected, isElement, isText, matches, parentOf, selectAll } from './dom-access.ts';
import { ITEM_SELECTOR } from './metadata/item-properties.ts';
import type { MarkupFacts, PageMarkup } from './metadata/model.ts';
import type { PageChange } from './page-changes.ts';

/** What `lib/article/metadata` reads: of the head, and of the body headings, authors' links, microdata, RDFa. */
const READ = `script[type^="application/ld+json" i], meta, link, title, h1, h2, h3, a[rel~="author" i], ${ITEM_SELECTOR}`;
/** Elements in which any change can change what is read there. */
const AROUND = `head, ${READ}`;

/** Attributes that metadata consists of; others are looked at on the elements above alone. */
export const MARKUP_ATTRIBUTES = [
  'content',
  'datetime',
  'itemprop',
  'itemtype',
  'lang',
  'name',
  'property',
  'rel',
  'type',
  'typeof',
  'xml:lang',
] as const;

const NOTHING_STATED: MarkupFacts = { people: [], dates: [] };

/** Whether any of the changes may have changed what was read of the page's markup. */
export function touchesMarkup(
  changes: readonly PageChange[],
  { heading }: PageMarkup,
  { people, dates }: MarkupFacts = NOTHING_STATED,
): boolean {
  if (heading !== undefined && !isConnected(heading)) return true;
  if ([...people, ...dates].some(({ source }) => !isConnected(source.element))) return true;
  return changes.some(change => {
    const { type, target } = change;
    const element = isElement(target) ? target : parentOf(target);
    if (element === null || !isElement(element)) return !isText(target);
    if (type === 'attributes') {
      const { attributeName } = change;
      if (MARKUP_ATTRIBUTES.some(name => name === attributeName)) return true;
      return attributeName === 'href' && closest(element, AROUND) !== null;
    }
    if (closest(element, AROUND) !== null) return true;
    return [...change.addedNodes, ...change.removedNodes].some(isRead);
  });
}

function isRead(node: Node): boolean {
  return isElement(node) && (matches(node, AROUND) || selectAll(node, READ).length > 0);
}
