import {
  attributeOf,
  isElement,
  isInside,
  nameOf,
  parentOf,
  selectAll,
  textContentOf,
} from '../dom-access.ts';
import { collapse } from '../page-text.ts';
import { readPeopleList } from './people-list.ts';

/** A card of another article is seldom nested deeper around its byline. */
const HIGHEST_CLIMB = 7;
/** A container with more text than this, white space of the source included, is the page's body, not a card. */
const LONGEST_CARD = 4_000;

/**
 * Whether a byline stands in the card of another article: a container without the page's heading, in which a
 * linked heading (that is no name) says what the card leads to.
 */
export function isInTeaser(element: Element, heading: Element | undefined): boolean {
  let node: Node | null = element;
  for (let climb = 0; climb < HIGHEST_CLIMB && node !== null; climb++) {
    if (!isElement(node)) return false;
    const name = nameOf(node);
    if (name === 'body' || name === 'main' || name === 'html') return false;
    if (heading !== undefined && isInside(node, heading)) return false;
    if ((textContentOf(node) ?? '').length > LONGEST_CARD) return false;
    if (holdsLinkedHeading(node)) return true;
    node = parentOf(node);
  }
  return false;
}

function holdsLinkedHeading(card: Element): boolean {
  const headings = selectAll(
    card,
    'h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5',
  );
  return headings.some(link => {
    const href = attributeOf(link, 'href') ?? '';
    const text = collapse(textContentOf(link) ?? '');
    return !href.startsWith('#') && text !== '' && !isName(text);
  });
}

/** In an author's box the linked heading is the name itself, or little more. */
function isName(text: string): boolean {
  const end = readPeopleList(text).at(-1)?.end ?? 0;
  return end > text.length * MOST_OF;
}

/** "Ana Lima, MD, Editor": the names are most of it. */
const MOST_OF = 0.6;
