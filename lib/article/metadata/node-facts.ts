import type { DateKind, Role } from '../model.ts';
import { type GraphNode, isObject, type JsonObject, listOf, textOf, typesOf } from './json-ld.ts';
import { isArticleType } from './page-nodes.ts';

/** Somebody whom a JSON-LD node names. */
export interface NodePerson {
  role: Role;
  name: string;
  credentials: string[];
  isOrganisation: boolean;
  profileUrl?: string;
}

export interface NodeDate {
  kind: DateKind;
  value: string;
}

/** schema.org properties of CreativeWork and WebPage, and what they say of a person. */
const PERSON_PROPERTIES: readonly (readonly [string, Role])[] = [
  ['author', 'author'],
  ['reviewedBy', 'reviewer'],
  ['editor', 'editor'],
];
const DATE_PROPERTIES: readonly (readonly [string, DateKind])[] = [
  ['datePublished', 'published'],
  ['dateModified', 'modified'],
  ['lastReviewed', 'reviewed'],
];
/** More than this is a membership roll. */
const MOST_PEOPLE = 30;

/** The people whom the page's nodes name, `@id` references resolved among all nodes. */
export function peopleOfNodes(own: readonly JsonObject[], all: readonly GraphNode[]): NodePerson[] {
  const byId = new Map<string, JsonObject>();
  for (const { node } of all) {
    const id = textOf(node['@id']);
    // A node that is more than a reference to itself.
    if (id !== '' && Object.keys(node).length > 2 && !byId.has(id)) byId.set(id, node);
  }
  const people: NodePerson[] = [];
  const add = (node: JsonObject | undefined, property: string, role: Role) => {
    for (const value of valuesOf(node?.[property]).slice(0, MOST_PEOPLE))
      people.push(...namedBy(value, property, byId).map(person => ({ ...person, role })));
  };
  for (const [property, role] of PERSON_PROPERTIES) {
    const holder = own.find(
      node => listOf(node[property]).length > 0 && (role !== 'author' || typesOf(node).some(isArticleType)),
    );
    const holders = role === 'author' ? [holder ?? own.find(node => listOf(node[property]).length > 0)] : own;
    for (const node of holders) add(node, property, role);
  }
  if (!people.some(person => person.role === 'author')) add(own[0], 'creator', 'author');
  return people;
}

type Named = Omit<NodePerson, 'role'>;

/** A list of values, however it is written: an array, `@list` or `@set` (JSON-LD 1.1, sections 4.3.1 and 4.3.2). */
function valuesOf(value: unknown): unknown[] {
  return listOf(value).flatMap(item =>
    isObject(item) ? [item['@list'] ?? item['@set'] ?? item].flatMap(listOf) : [item],
  );
}

/** Nodes within nodes that are followed for a name: a reference, a role, the person, a name that is a node. */
const DEEPEST_NAME = 4;

/**
 * The people whom a value of `property` names: a string, a node, a reference to one, or a `Role` that holds them under
 * the same property again (schema.org, Role).
 */
function namedBy(
  value: unknown,
  property: string,
  byId: ReadonlyMap<string, JsonObject>,
  depth = 0,
): Named[] {
  if (depth > DEEPEST_NAME) return [];
  if (typeof value === 'string') {
    const node = byId.get(value);
    return node
      ? namedBy(node, property, byId, depth + 1)
      : [{ name: value.trim(), credentials: [], isOrganisation: false }];
  }
  if (!isObject(value)) return [];
  const within = valuesOf(value[property]);
  if (within.length > 0) return within.flatMap(item => namedBy(item, property, byId, depth + 1));
  const node = hasName(value) ? value : (byId.get(textOf(value['@id'])) ?? value);
  const url = [textOf(node.url), textOf(node['@id'])].find(address => /^https?:\/\//i.test(address));
  const isOrganisation = typesOf(node).some(type =>
    /Organi[sz]ation|Corporation|Hospital|MedicalClinic/.test(type),
  );
  const names = valuesOf(node.name).flatMap((name): Named[] =>
    textOf(name) === ''
      ? namedBy(name, property, byId, depth + 1)
      : [{ name: textOf(name), credentials: [], isOrganisation }],
  );
  // An address and degrees beside several names don't say whose they are.
  if (names.length > 1) return names;
  const [only] = names;
  const whole = [textOf(node.givenName), textOf(node.familyName)].filter(part => part !== '').join(' ');
  const name = only?.name ?? whole;
  if (name === '') return [];
  const credentials = listOf(node.honorificSuffix).filter(item => typeof item === 'string');
  return [
    {
      name,
      credentials: credentials.length > 0 ? credentials : (only?.credentials ?? []),
      isOrganisation: only?.isOrganisation ?? isOrganisation,
      ...(url === undefined ? {} : { profileUrl: url }),
    },
  ];
}

/** Whether a node says who it is, and is no mere reference to one that does. */
function hasName(node: JsonObject): boolean {
  return valuesOf(node.name).length > 0 || textOf(node.familyName) !== '';
}

/** The dates that the page's nodes state, the article's before the web page's. */
export function datesOfNodes(own: readonly JsonObject[]): NodeDate[] {
  const dates: NodeDate[] = [];
  for (const [property, kind] of DATE_PROPERTIES) {
    for (const node of own) {
      const value = textOf(node[property]);
      if (value !== '') dates.push({ kind, value });
    }
  }
  return dates;
}
