import {
  attributeOf,
  isElement,
  isInside,
  matches,
  nameOf,
  parentOf,
  selectAll,
  textContentOf,
} from '../dom-access.ts';
import type { DateKind, Role } from '../model.ts';
import { collapse } from '../page-text.ts';
import type { MarkupDate, MarkupPerson, MarkupSource } from './model.ts';
import { isArticleType, isPageType } from './page-nodes.ts';

/** Properties of schema.org that microdata (`itemprop`) and RDFa (`property`) use alike. */
const PEOPLE: Readonly<Record<string, Role>> = { author: 'author', reviewedby: 'reviewer', editor: 'editor' };
const DATES: Readonly<Record<string, DateKind>> = {
  datepublished: 'published',
  datemodified: 'modified',
  lastreviewed: 'reviewed',
};
/** All elements with one of these properties. */
export const ITEM_SELECTOR = [...Object.keys(PEOPLE), ...Object.keys(DATES)]
  .flatMap(name => [`[itemprop~="${name}" i]`, `[property="${name}" i]`, `[property="schema:${name}" i]`])
  .join(',');

const MOST_ITEMS = 60;
/** Scopes are rarely nested deeper; the climb ends there. */
const HIGHEST_CLIMB = 60;
const LONGEST_NAME = 120;

export interface ItemFacts {
  people: MarkupPerson[];
  dates: MarkupDate[];
}

/** The people and dates that microdata and RDFa state of the article, not of comments or teasers. */
export function readItemProperties(document: Document): ItemFacts {
  const facts: ItemFacts = { people: [], dates: [] };
  let first: Element | undefined;
  let loose: Node | null = null;
  // Two questions to every element, and the eighteen only to those that answer.
  const items = selectAll(document, '[itemprop], [property]').filter(item => matches(item, ITEM_SELECTOR));
  for (const element of items.slice(0, MOST_ITEMS)) {
    const scope = scopeOf(element);
    if (scope !== null && !isOwnScope(scope)) continue;
    if (scope === null) {
      // Without a scope nothing tells the page's own from those of teasers, but that they stand together.
      const group = parentOf(element);
      loose ??= group === null ? null : (parentOf(group) ?? group);
      if (loose !== null && !isInside(loose, element)) continue;
    } else if (first === undefined) {
      first = scope;
    } else if (scope !== first && !isInside(first, scope) && !isInside(scope, first)) {
      // The first article's properties are the page's; later ones are teasers'.
      continue;
    }
    const microdata = attributeOf(element, 'itemprop');
    const source: MarkupSource = { from: microdata === null ? 'RDFa' : 'microdata', element };
    const names = (microdata ?? attributeOf(element, 'property') ?? '').toLowerCase().split(/\s+/);
    for (const name of names.map(item => item.replace(/^schema:/, ''))) {
      const role = PEOPLE[name];
      const kind = DATES[name];
      if (role !== undefined) addPerson(facts.people, element, role, source);
      if (kind !== undefined) addDate(facts.dates, element, kind, source, scope === null);
    }
  }
  return facts;
}

function scopeOf(element: Element): Element | null {
  let node = parentOf(element);
  for (let climb = 0; node !== null && climb < HIGHEST_CLIMB; climb++) {
    if (isElement(node) && (attributeOf(node, 'itemtype') !== null || attributeOf(node, 'typeof') !== null))
      return node;
    node = parentOf(node);
  }
  return null;
}

function isOwnScope(scope: Element): boolean {
  const types = (attributeOf(scope, 'itemtype') ?? attributeOf(scope, 'typeof') ?? '')
    .split(/\s+/)
    .map(type => type.replace(/^.*[/#:]/, ''));
  return types.some(type => isArticleType(type) || isPageType(type) || type === 'Blog');
}

function addPerson(people: MarkupPerson[], element: Element, role: Role, source: MarkupSource): void {
  const inner = selectAll(element, '[itemprop~="name"], [property="name"], [property="schema:name"]');
  for (const holder of inner.length > 0 ? inner : [element]) {
    const name = collapse(attributeOf(holder, 'content') ?? textContentOf(holder) ?? '');
    if (name === '' || name.length > LONGEST_NAME) continue;
    const type = attributeOf(element, 'itemtype') ?? attributeOf(element, 'typeof') ?? '';
    const link = nameOf(element) === 'a' ? element : selectAll(element, 'a[href]')[0];
    const profileUrl = link === undefined ? null : attributeOf(link, 'href');
    people.push({
      role,
      name,
      credentials: [],
      isOrganisation: /Organi[sz]ation/.test(type),
      source,
      ...(profileUrl === null ? {} : { profileUrl }),
    });
  }
}

function addDate(
  dates: MarkupDate[],
  element: Element,
  kind: DateKind,
  source: MarkupSource,
  isLoose: boolean,
): void {
  const shown = textContentOf(element)?.slice(0, LONGEST_NAME) ?? '';
  const value = (attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? shown).trim();
  if (value !== '') dates.push({ kind, value, source, ...(isLoose && { shown }) });
}
