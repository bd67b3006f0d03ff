import { attributeOf, isAfter, isInside } from './dom-access.ts';
import type { PageBlock, PageText } from './page-text.ts';
import type { ContainerName } from './references/container.ts';

/**
 * What elements hold of the page's text: names are weak evidence, and an element that holds the article is no
 * sidebar, whatever it is called.
 */
export class Holdings {
  readonly #blocks: readonly PageBlock[];
  /** How much text the blocks before each hold. */
  readonly #before: readonly number[];
  readonly #title: number;
  readonly #firstParagraph: number;
  readonly #known = new Map<Element, boolean>();

  /** `heading` is the page's main one. */
  constructor({ blocks }: PageText, heading: Element | undefined) {
    this.#blocks = blocks;
    const before = [0];
    for (const { index, text } of blocks) before.push((before[index] ?? 0) + text.length);
    this.#before = before;
    this.#title = heading === undefined ? -1 : blocks.findIndex(({ element }) => isInside(heading, element));
    this.#firstParagraph = blocks.findIndex(block => block.index > this.#title && isParagraph(block));
  }

  /** Whether an element is what its names say: comments, related posts, a sidebar. */
  isPart(element: Element, name: ContainerName): boolean {
    let known = this.#known.get(element);
    if (known === undefined) {
      known = this.#judge(element, name);
      this.#known.set(element, known);
    }
    return known;
  }

  #judge(element: Element, name: ContainerName): boolean {
    if (name === 'unknown' || name === 'references') return false;
    const { from, to } = this.#rangeOf(element);
    if (this.#title >= from && this.#title < to) return false;
    if (name !== 'comments' && this.#isByline(from, to)) return false;
    if (name === 'vague') return this.#isMostlyLinks(from, to);
    const held = this.#lettersIn(from, to);
    const all = this.#before[this.#blocks.length] ?? 0;
    const beginsText = this.#firstParagraph >= from && this.#firstParagraph < to;
    if (beginsText && held >= all * LEAST_SHARE) return false;
    // Under a short article there may be any amount of comments.
    return name === 'comments' || held <= Math.max(all * LARGEST_SHARE, SMALL_PART);
  }

  #isMostlyLinks(from: number, to: number): boolean {
    let linked = 0;
    for (const { start, end } of this.#linksIn(from, to)) linked += end - start;
    return linked >= this.#lettersIn(from, to) * MOSTLY;
  }

  /** Between title and text, and all its links lead to one author's page: a widget that prints the byline. */
  #isByline(from: number, to: number): boolean {
    const links = from > this.#title && to <= this.#firstParagraph ? this.#linksIn(from, to) : [];
    return (
      new Set(links.map(({ link }) => link && attributeOf(link, 'href'))).size === 1 &&
      links.some(
        ({ link }) => link && AUTHOR.test(`${attributeOf(link, 'rel')} ${attributeOf(link, 'href')}`),
      )
    );
  }

  #linksIn(from: number, to: number) {
    return this.#blocks.slice(from, to).flatMap(({ runs }) => runs.filter(({ link }) => link !== null));
  }

  #lettersIn(from: number, to: number): number {
    return (this.#before[to] ?? 0) - (this.#before[from] ?? 0);
  }

  /** The blocks inside an element, which stand one after the other. */
  #rangeOf(element: Element): { from: number; to: number } {
    const from = this.#first(0, node => isAfter(element, node));
    return { from, to: this.#first(from, node => !isInside(element, node)) };
  }

  /** The first block from an index on whose text begins at a node for which a question is answered by yes, as for all after it. */
  #first(from: number, is: (node: Node) => boolean): number {
    let low = from;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const node = this.#blocks[middle]?.runs[0]?.node;
      if (node === undefined || is(node)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** `rel="author"` (HTML Living Standard), or so in the address. */
const AUTHOR = /\bauthors?\b/;

/** A part with more than this share of the page's text is the page, whatever it is called … */
const LARGEST_SHARE = 0.5;
/** … and so is a smaller one with which the text begins. */
const LEAST_SHARE = 0.2;
/** On a page of a few lines any part may be half of it. */
const SMALL_PART = 400;
/** Of the text of a menu or a list of teasers, more than this is links. */
const MOSTLY = 0.5;

/** Longer than a caption or a note on cookies in one line. */
const PARAGRAPH_LENGTH = 160;

function isParagraph({ text, region, place }: PageBlock): boolean {
  return (
    text.length >= PARAGRAPH_LENGTH && place.list === null && (region === 'article' || region === 'other')
  );
}
