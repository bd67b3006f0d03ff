import schemaTypes from '../../../data/schema-types.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { cell, parseTable } from '../text/table.ts';
import { fold } from '../text/words.ts';
import { type GraphNode, isObject, type JsonObject, listOf, textOf, typesOf } from './json-ld.ts';

const rolesOfTypes = lazily(
  () => new Map(parseTable(schemaTypes).map(row => [cell(row, 'type'), cell(row, 'role')] as const)),
);

/** Under these a node is the page itself, or what the page is mainly about. */
const OWN_PROPERTIES = new Set(['', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'isPartOf']);

export function isArticleType(type: string): boolean {
  return rolesOfTypes().get(type) === 'article';
}

export function isPageType(type: string): boolean {
  return rolesOfTypes().get(type) === 'page';
}

/** What tells the page's own node from those of teasers. */
export interface PageIdentity {
  title: string;
  url: string;
}

/**
 * The nodes that describe this page: of several articles the one with the page's address or headline, else the
 * first; and the web page nodes that claim no other address.
 */
export function pageNodes(nodes: readonly GraphNode[], page: PageIdentity): JsonObject[] {
  const own = nodes.filter(
    ({ under }) => OWN_PROPERTIES.has(under) && under !== 'hasPart' && under !== 'isPartOf',
  );
  const articles = own
    .filter(({ node }) => typesOf(node).some(isArticleType) && !isOtherReview(node, page))
    .map(({ node }) => node);
  const pages = own
    .filter(({ node }) => typesOf(node).some(isPageType) && !claimsOtherAddress(node, page))
    .map(({ node }) => node);
  const article =
    articles.find(node => addressesOf(node).some(address => sameAddress(address, page.url))) ??
    articles.find(node => sameTitle(textOf(node.headline) || textOf(node.name), page.title)) ??
    articles.find(node => typesOf(node).some(type => type !== 'CreativeWork')) ??
    articles[0];
  return article ? [article, ...pages] : pages;
}

/** A review of a product or a place is the page itself only where it has the page's address or title. */
function isOtherReview(node: JsonObject, page: PageIdentity): boolean {
  const types = typesOf(node);
  const isOfAnItem = listOf(node.itemReviewed).length > 0 || listOf(node.reviewRating).length > 0;
  if (!isOfAnItem || !types.every(type => REVIEWS.has(type))) return false;
  return (
    !addressesOf(node).some(address => sameAddress(address, page.url)) &&
    !sameTitle(textOf(node.headline) || textOf(node.name), page.title)
  );
}

const REVIEWS: ReadonlySet<string> = new Set(['Review', 'CriticReview', 'UserReview']);

function addressesOf(node: JsonObject): string[] {
  const main = listOf(node.mainEntityOfPage).flatMap(item =>
    isObject(item) ? [textOf(item['@id']), textOf(item.url)] : [textOf(item)],
  );
  return [textOf(node.url), textOf(node['@id']), ...main].filter(address => /^https?:/i.test(address));
}

function claimsOtherAddress(node: JsonObject, page: PageIdentity): boolean {
  const addresses = addressesOf(node);
  return (
    page.url !== '' && addresses.length > 0 && !addresses.some(address => sameAddress(address, page.url))
  );
}

/** Scheme, "www.", query, fragment and a last slash don't count. */
function sameAddress(left: string, right: string): boolean {
  return bareAddress(left) === bareAddress(right);
}

function bareAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
}

/** Shorter headlines match by chance. */
const SHORTEST_TITLE = 8;

function sameTitle(left: string, right: string): boolean {
  const a = fold(left).replace(/[^\p{L}\p{N}]+/gu, '');
  const b = fold(right).replace(/[^\p{L}\p{N}]+/gu, '');
  return a.length >= SHORTEST_TITLE && b.length >= SHORTEST_TITLE && (a.startsWith(b) || b.startsWith(a));
}
