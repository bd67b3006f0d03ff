import { attributeOf, rootElementOf, selectAll, textContentOf } from '../dom-access.ts';
import { collapse } from '../page-text.ts';
import { headingText, mainHeading } from './heading.ts';
import { type GraphNode, isObject, listOf, nodesOf, parseJsonLd, textOf, typesOf } from './json-ld.ts';
import { type MetaValue, readMetaTags } from './meta-tags.ts';
import type { LinkedData, PageMarkup } from './model.ts';
import { pageNodes } from './page-nodes.ts';

export type { MarkupDate, MarkupFacts, MarkupPerson, MarkupSource, PageMarkup } from './model.ts';

/** Pages carry a handful; more are a catalogue's. */
const MOST_SCRIPTS = 40;

/**
 * What the markup of a page says about it: JSON-LD, `<meta>`, `<link>`, `lang`. Total: what can't be read is named in
 * `unread`. Nothing here is verified. The people and dates that it states: `markup-facts.ts`.
 */
export function* readMarkupSteps(document: Document): Generator<void, PageMarkup> {
  const metas = readMetaTags(document);
  yield;
  const canonical = selectAll(document, 'link[rel~="canonical" i][href]')[0];
  const claimedUrl = canonical === undefined ? undefined : (attributeOf(canonical, 'href') ?? undefined);
  const heading = mainHeading(document, all(metas, 'title'), documentTitle(document));
  const title = titleOf(document, metas, heading);
  yield;
  const { linked, broken } = readJsonLd(document, title, claimedUrl ?? '');
  yield;
  const locale = localeOf(
    document,
    metas,
    linked.own.map(node => textOf(node.inLanguage)),
  );
  const siteName = first(metas, 'site') ?? publisherOf(linked.nodes);
  return {
    title,
    ...(heading === undefined ? {} : { heading }),
    language: primaryTag(locale),
    locale,
    ...(siteName === undefined ? {} : { siteName }),
    ...(claimedUrl === undefined ? {} : { claimedUrl }),
    paperNumbers: { dois: all(metas, 'paper'), pmids: all(metas, 'paper-pmid') },
    description: first(metas, 'description') ?? '',
    openGraphType: (first(metas, 'type') ?? '').toLowerCase(),
    sections: [
      ...all(metas, 'section'),
      ...linked.own.flatMap(node => listOf(node.articleSection).filter(isString)),
    ],
    keywords: [
      ...all(metas, 'keywords'),
      ...linked.own.flatMap(node => listOf(node.keywords).filter(isString)),
    ].flatMap(value => value.split(',')),
    types: linked.own.flatMap(typesOf),
    allTypes: linked.nodes.flatMap(({ node }) => typesOf(node)),
    about: linked.own
      .flatMap(node => [...listOf(node.about), ...listOf(node.mainEntity)])
      .filter(isObject)
      .map(node => ({ types: typesOf(node), name: textOf(node.name) })),
    unread: broken ? ['broken JSON-LD'] : [],
    linked,
    metas,
  };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function first(metas: readonly MetaValue[], field: string): string | undefined {
  return metas.find(meta => meta.field === field)?.value;
}

function all(metas: readonly MetaValue[], field: string): string[] {
  return metas.filter(meta => meta.field === field).map(meta => meta.value);
}

/** The main heading's text; else the title that the markup states; else the document's. */
function titleOf(document: Document, metas: readonly MetaValue[], heading: Element | undefined): string {
  const printed = heading === undefined ? '' : headingText(heading);
  return printed || (first(metas, 'title') ?? documentTitle(document));
}

function documentTitle(document: Document): string {
  const element = selectAll(document, 'head > title')[0];
  return collapse(element === undefined ? '' : (textContentOf(element) ?? ''));
}

function readJsonLd(
  document: Document,
  title: string,
  claimedUrl: string,
): { linked: LinkedData; broken: boolean } {
  const scripts = selectAll(document, 'script[type^="application/ld+json" i]').slice(0, MOST_SCRIPTS);
  const holders = new Map<unknown, Element>();
  let broken = false;
  const values: unknown[] = [];
  for (const script of scripts) {
    const text = textContentOf(script) ?? '';
    if (text.trim() === '') continue;
    const value = parseJsonLd(text);
    if (value === undefined) broken = true;
    values.push(value);
    for (const { node } of nodesOf([value])) holders.set(node, script);
  }
  const nodes = nodesOf(values);
  const own = pageNodes(nodes, { title, url: claimedUrl });
  return { linked: { nodes, own, script: holders.get(own[0]) ?? scripts[0] }, broken };
}

function publisherOf(nodes: readonly GraphNode[]): string | undefined {
  const publisher = nodes.find(({ under }) => under === 'publisher');
  const name = publisher === undefined ? '' : textOf(publisher.node.name);
  return name === '' ? undefined : name;
}

function localeOf(document: Document, metas: readonly MetaValue[], declared: readonly string[]): string {
  const root = rootElementOf(document);
  const own = root === null ? '' : (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang') ?? '');
  const found = [own, ...all(metas, 'language'), ...declared].find(tag =>
    /^[a-z]{2,3}(?:[-_]|$)/i.test(tag.trim()),
  );
  return (found ?? '').trim().toLowerCase().replaceAll('_', '-');
}

function primaryTag(locale: string): string {
  return /^[a-z]{2,3}(?=-|$)/.exec(locale)?.[0] ?? 'und';
}
