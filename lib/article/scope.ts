import { attributeOf, isElement, nameOf, parentOf } from './dom-access.ts';
import type { Holdings } from './holdings.ts';
import { isInLayer } from './page-layers.ts';
import type { PageBlock, PageText } from './page-text.ts';
import { type ContainerName, containerName } from './references/container.ts';

/** Where `<article>` or `<main>` holds at least this share of the text, what stands outside is not the article. */
const ARTICLE_SHARE = 0.4;

/** An element whose names say that it may be no part of the article. */
export interface NamedPart {
  element: Element;
  name: ContainerName;
}

/**
 * The blocks that belong to the article's own text: inside `<article>` or `<main>` where the page has them, and
 * never navigation, asides, the page's header and footer, comments or teaser lists. `mayHaveLayers`: whether sentences
 * in a layer over the page may be the article's too.
 */
export function articleBlocks(page: PageText, holdings: Holdings, mayHaveLayers = false): PageBlock[] {
  let inside = 0;
  let outside = 0;
  for (const { region, text } of page.blocks) {
    if (region === 'article') inside += text.length;
    else if (region === 'other') outside += text.length;
  }
  const isMarked = inside > (inside + outside) * ARTICLE_SHARE;
  const partsAround = partsReader();
  return page.blocks.filter(block => {
    const { region, notes } = block;
    const isOwn =
      region === 'article' ||
      (region === 'other' &&
        (!isMarked || (mayHaveLayers && isSentence(block.text) && isInLayer(block.element))));
    if (!isOwn) return false;
    notes.partsAround ??= partsAround(block);
    return !notes.partsAround.some(({ element, name }) => holdings.isPart(element, name));
  });
}

/** Words with a stop after them, what may be a citation between: no menu, count or heading. */
function isSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && AFTER_STOP.test(text.charAt(end - 1))) end--;
  return STOP.test(text.charAt(end - 1)) && WORDS.test(text);
}

const AFTER_STOP = /[\s\d()[\],–-]/;
const STOP = /[.!?]/;
const WORDS = /\s\S+\s\S/;

/** The parts around a block that name themselves comments, related posts and the like; remembers its way up. A single paragraph is no such part. */
function partsReader(): (block: PageBlock) => readonly NamedPart[] {
  const partsFrom = containersReader();
  let last: Element | null = null;
  let parts = NONE;
  return ({ element, parent }) => {
    if (nameOf(element) !== 'p') return partsFrom(element);
    if (parent !== last) {
      last = parent;
      parts = parent === null ? NONE : partsFrom(parent);
    }
    return parts;
  };
}

const NONE: readonly NamedPart[] = [];

function containersReader(): (element: Element) => readonly NamedPart[] {
  const known = new Map<Element, readonly NamedPart[]>();
  return element => {
    const way: Element[] = [];
    let parts = NONE;
    for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        parts = before;
        break;
      }
      const tag = nameOf(at);
      if (tag === 'article' || tag === 'main' || tag === 'body' || attributeOf(at, 'role') === 'main') break;
      way.push(at);
    }
    for (const passed of way.reverse()) {
      const name = containerName(passed);
      if (name !== 'unknown' && name !== 'references') parts = [...parts, { element: passed, name }];
      known.set(passed, parts);
    }
    return parts;
  };
}
