import { attributeOf, isElement, isInside, nameOf, parentOf } from '../dom-access.ts';
import type { PageBlock } from '../page-text.ts';
import type { Section } from './outline.ts';
import type { ListGroup } from './territories.ts';

/** Text around a list that does not hold a certain block: whether the list is that text's own and nobody else's. */
export interface OwnText {
  /** A marker that fits the list stands in it. */
  cites: boolean;
  /** It is an article of its own, not a part of one. */
  isArticle: boolean;
}

const NO_TEXT: OwnText = { cites: false, isArticle: false };

/** A block of the article's own text with the numbers that its markers name. */
export interface CitingBlock {
  block: PageBlock;
  numbers: readonly number[];
}

/**
 * Tells of lists what text they belong to that does not hold a block: the widest element around the list, and the
 * widest section.
 */
export class OwnTexts {
  readonly #blocks: readonly PageBlock[];
  readonly #sections: readonly (readonly Section[])[];
  readonly #citing: readonly CitingBlock[];
  readonly #known = new Map<ListGroup, Map<Element | Section, OwnText>>();

  constructor(
    blocks: readonly PageBlock[],
    sections: readonly (readonly Section[])[],
    citing: readonly CitingBlock[],
  ) {
    this.#blocks = blocks;
    this.#sections = sections;
    this.#citing = citing;
  }

  of(group: ListGroup, { index, element }: PageBlock): OwnText {
    const inElement = this.#ofElement(group, element);
    const section = this.#sections[group.first]?.findLast(({ from, to }) => index < from || index > to);
    const inSection = section === undefined ? NO_TEXT : this.#ofSection(group, section);
    return {
      cites: inElement.cites || inSection.cites,
      isArticle: (inElement.cites && inElement.isArticle) || (inSection.cites && inSection.isArticle),
    };
  }

  #ofElement(group: ListGroup, other: Element): OwnText {
    let widest: Element | null = null;
    for (
      let at: Node | null = group.element;
      at !== null && isElement(at) && !isInside(at, other);
      at = parentOf(at)
    )
      widest = at;
    if (widest === null) return NO_TEXT;
    const around = widest;
    return this.#once(group, around, () => ({
      cites: this.#cites(group, block => isInside(around, block.element)),
      isArticle: isArticle(around) || this.#hasTitle(around),
    }));
  }

  #ofSection(group: ListGroup, section: Section): OwnText {
    return this.#once(group, section, () => ({
      cites: this.#cites(group, ({ index }) => index >= section.from && index <= section.to),
      isArticle: section.level === 1,
    }));
  }

  #once(group: ListGroup, part: Element | Section, read: () => OwnText): OwnText {
    const known = this.#known.get(group) ?? new Map<Element | Section, OwnText>();
    this.#known.set(group, known);
    const text = known.get(part) ?? read();
    known.set(part, text);
    return text;
  }

  #cites({ numbers }: ListGroup, holds: (block: PageBlock) => boolean): boolean {
    return this.#citing.some(
      citing => citing.numbers.some(number => numbers.has(number)) && holds(citing.block),
    );
  }

  #hasTitle(element: Element): boolean {
    return this.#blocks.some(block => block.headingLevel === 1 && isInside(element, block.element));
  }
}

function isArticle(element: Element): boolean {
  if (nameOf(element) === 'article' || attributeOf(element, 'role') === 'article') return true;
  return ARTICLE_NAME.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);
}

/** Class names of an article among others: "post", "post-12", "hentry", "article"; not "post-content". */
const ARTICLE_NAME = /(?:^|\s)(?:h-?entry|(?:blog-?)?post|article|story)(?:-?\d+)?(?:\s|$)/i;
