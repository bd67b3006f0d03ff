import containerTable from '../../../data/reference-containers.tsv?raw';
import { parseTsv } from '../../tables/parse-tsv.ts';
import { attributeOf, hasAttributes, isElement, parentOf } from '../dom-access.ts';

/**
 * What the names of an element say of what is in it. "vague": a word of a part of the page with another after it that
 * no part has ("recommended-dosage", "elementor-widget"), so that it may as well be a section of the article.
 */
export type ContainerName = 'references' | 'refused' | 'comments' | 'vague' | 'unknown';

/** How many elements around a list may name what it is: list, wrapper, section, accordion panel. */
const LEVELS = 3;

const ROWS = parseTsv(containerTable, ['pattern', 'kind']);

function anyOf(kind: string): string {
  return `(?:${ROWS.filter(row => row.kind === kind)
    .map(row => row.pattern)
    .join('|')})`;
}

const CAMEL = /([a-z])([A-Z])/g;
/** A word of an id or class begins with the pattern: "article-sources" and "articleSources" have "sources", "resources" has not. */
const REFERENCES = new RegExp(`(?:^|[\\s_-])${anyOf('references')}`, 'i');
const COMMENTS = new RegExp(`(?:^|[_-])${anyOf('comments')}(?![a-z])`, 'i');
const NEVER_ARTICLE = new RegExp(`(?:^|[_-])${anyOf('never article')}(?![a-z])`, 'i');
/** Page builders put every paragraph into an "elementor-widget": that word counts at the start alone. */
const REFUSED = new RegExp(`(?:(?:^|[_-])${anyOf('refused')}|^${anyOf('refused first')})(?![a-z])`, 'i');
/** How the page is laid out, not what the element holds: "has-sidebar", "comments-open". */
const LAYOUT = new RegExp(`^${anyOf('state before')}[_-]|[_-]${anyOf('state after')}$`, 'i');
/** What follows in the names of parts: "related-posts", "widget_text", "sidebar-2". */
const PART = new RegExp(`^(?:${anyOf('part')}|\\d+)$`, 'i');

/** Whether the rest of a name is nothing, or "_text", "-2-primary". "for-you" and "sign-up" are one word. */
function isPart(rest: string): boolean {
  if (rest === '') return true;
  if (!/^[_-]/.test(rest)) return false;
  const words = rest.split(/[_-]/).filter(word => word !== '');
  for (let at = 0; at < words.length; at++) {
    if (PART.test(words[at] ?? '')) continue;
    if (!PART.test(`${words[at]}-${words[at + 1]}`)) return false;
    at++;
  }
  return true;
}

/** Whether a class name says how the page is laid out, whatever other words are in it. */
export function isLayout(token: string): boolean {
  return LAYOUT.test(token);
}

/** What one class name or id says. */
export function tokenName(token: string): ContainerName {
  if (isLayout(token)) return 'unknown';
  if (COMMENTS.test(token)) return 'comments';
  if (NEVER_ARTICLE.test(token)) return 'refused';
  const match = REFUSED.exec(token);
  if (match === null) return 'unknown';
  const rest = token.slice(match.index + match[0].length);
  return isPart(rest) ? 'refused' : 'vague';
}

/** What the names of an element say; those of a reference list go before all others, and any before a vague one. */
export function containerName(element: Element): ContainerName {
  const names = namesOf(element);
  if (names === '') return 'unknown';
  if (REFERENCES.test(names)) return 'references';
  let found: ContainerName = 'unknown';
  for (const token of names.split(SPACES)) {
    const name = tokenName(token);
    if (name === 'comments' || name === 'refused') return name;
    if (name === 'vague') found = name;
  }
  return found;
}

const SPACES = /\s+/;

/** What the names of an element and of those around it say about the list in it; the nearest word wins. */
export function containerOf(
  element: Element | null,
  isPart: (element: Element, name: ContainerName) => boolean,
): 'references' | 'refused' | 'unknown' {
  let at: Node | null = element;
  for (let level = 0; level < LEVELS && at !== null && isElement(at); level++) {
    const name = containerName(at);
    if (name === 'references') return name;
    if (name !== 'unknown' && isPart(at, name)) return 'refused';
    at = parentOf(at);
  }
  return 'unknown';
}

function namesOf(element: Element): string {
  if (!hasAttributes(element)) return '';
  const id = attributeOf(element, 'id') ?? '';
  const classes = attributeOf(element, 'class') ?? '';
  const role = attributeOf(element, 'role') ?? '';
  const testId = attributeOf(element, 'data-testid') ?? '';
  if (id === '' && classes === '' && role === '' && testId === '') return '';
  return withoutCamels(`${id} ${classes} ${role} ${testId}`);
}

/** "relatedPosts" as "related-Posts". */
export function withoutCamels(names: string): string {
  return names.replace(CAMEL, '$1-$2');
}
