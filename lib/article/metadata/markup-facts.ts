import { attributeOf, selectAll, textContentOf } from '../dom-access.ts';
import type { DateKind, Role } from '../model.ts';
import { collapse } from '../page-text.ts';
import { readItemProperties } from './item-properties.ts';
import type { MetaValue } from './meta-tags.ts';
import type { LinkedData, MarkupDate, MarkupFacts, MarkupPerson, PageMarkup } from './model.ts';
import { datesOfNodes, peopleOfNodes } from './node-facts.ts';

const MOST_AUTHOR_LINKS = 20;

/**
 * The people and dates that markup states: JSON-LD, microdata, RDFa, `<meta>`, `rel="author"`, in this order. Nothing
 * here is verified; each value keeps the element that it came from.
 */
export function* readMarkupFactSteps(
  document: Document,
  { linked, metas }: Pick<PageMarkup, 'linked' | 'metas'>,
): Generator<void, MarkupFacts> {
  const stated = linkedFacts(linked);
  yield;
  const items = readItemProperties(document);
  yield;
  return {
    people: [...stated.people, ...items.people, ...metaPeople(metas), ...authorLinks(document)],
    dates: [...stated.dates, ...items.dates, ...metaDates(metas)],
  };
}

function linkedFacts({ nodes, own, script }: LinkedData): MarkupFacts {
  if (script === undefined) return { people: [], dates: [] };
  const source = { from: 'JSON-LD', element: script } as const;
  return {
    people: peopleOfNodes(own, nodes).map(person => ({ ...person, source })),
    dates: datesOfNodes(own).map(date => ({ ...date, source })),
  };
}

const META_ROLES: readonly Role[] = ['author', 'reviewer'];
const META_KINDS: readonly DateKind[] = ['published', 'modified', 'reviewed'];

function metaPeople(metas: readonly MetaValue[]): MarkupPerson[] {
  return metas.flatMap(({ field, value, element }) => {
    const role = META_ROLES.find(known => known === field);
    return role === undefined
      ? []
      : [
          {
            role,
            name: value,
            credentials: [],
            isOrganisation: false,
            source: { from: 'meta', element } as const,
          },
        ];
  });
}

function metaDates(metas: readonly MetaValue[]): MarkupDate[] {
  return metas.flatMap(({ field, value, element }) => {
    const isVague = field === 'date';
    const kind = isVague ? 'published' : META_KINDS.find(known => known === field);
    return kind === undefined ? [] : [{ kind, value, isVague, source: { from: 'meta', element } as const }];
  });
}

/** `rel="author"` (HTML Living Standard, link type author) with the name as its text. */
function authorLinks(document: Document): MarkupPerson[] {
  return selectAll(document, 'a[rel~="author" i]')
    .slice(0, MOST_AUTHOR_LINKS)
    .map(element => ({
      role: 'author' as const,
      name: collapse(textContentOf(element) ?? ''),
      credentials: [],
      profileUrl: attributeOf(element, 'href') ?? '',
      isOrganisation: false,
      source: { from: 'link' as const, element },
    }))
    .filter(person => person.name !== '');
}
