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
  for (const [property, role] of PERSON_PROPERTIES) {
    const holder = own.find(
      node => listOf(node[property]).length > 0 && (role !== 'author' || typesOf(node).some(isArticleType)),
    );
    const holders = role === 'author' ? [holder ?? own.find(node => listOf(node[property]).length > 0)] : own;
    for (const node of holders) {
      for (const value of listOf(node?.[property]).slice(0, MOST_PEOPLE)) {
        const person = personOf(value, byId);
        if (person) people.push({ ...person, role });
      }
    }
  }
  if (!people.some(person => person.role === 'author')) {
    for (const node of own.slice(0, 1)) {
      for (const value of listOf(node.creator).slice(0, MOST_PEOPLE)) {
        const person = personOf(value, byId);
        if (person) people.push({ ...person, role: 'author' });
      }
    }
  }
  return people;
}

function personOf(
  value: unknown,
  byId: ReadonlyMap<string, JsonObject>,
): Omit<NodePerson, 'role'> | undefined {
  if (typeof value === 'string') {
    const node = byId.get(value);
    return node ? personOf(node, byId) : { name: value.trim(), credentials: [], isOrganisation: false };
  }
  if (!isObject(value)) return undefined;
  const node = textOf(value.name) === '' ? (byId.get(textOf(value['@id'])) ?? value) : value;
  const whole = [textOf(node.givenName), textOf(node.familyName)].filter(part => part !== '').join(' ');
  const name = textOf(node.name) || whole;
  if (name === '') return undefined;
  const url = [textOf(node.url), textOf(node['@id'])].find(address => /^https?:\/\//i.test(address));
  return {
    name,
    credentials: listOf(node.honorificSuffix).filter(item => typeof item === 'string'),
    isOrganisation: typesOf(node).some(type =>
      /Organi[sz]ation|Corporation|Hospital|MedicalClinic/.test(type),
    ),
    ...(url === undefined ? {} : { profileUrl: url }),
  };
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
