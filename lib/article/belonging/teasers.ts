import {
  attributeOf,
  isElement,
  isInside,
  nameOf,
  parentOf,
  selectAll,
  textContentOf,
} from '../dom-access.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { collapse } from '../page-text.ts';
import { isLongerThan } from '../text/size.ts';
import { isMostlyName } from './containers.ts';

/** A card of another article is seldom nested deeper around its byline. */
const HIGHEST_CLIMB = 7;
/** A container with more text than this, white space of the source included, is the page's body, not a card. */
const LONGEST_CARD = 4_000;

/** What a container says about the byline in it; asked of each element once. */
type Verdict = 'card' | 'too large' | 'neither';

/**
 * Returns a test whether a byline stands in the card of another article: a container without the page's heading, in
 * which a linked heading (that is no name) says what the card leads to.
 */
export function teaserTest(lexicon: Lexicon, heading: Element | undefined): (element: Element) => boolean {
  const verdicts = new Map<Element, Verdict>();
  const verdictOf = (element: Element): Verdict => {
    let verdict = verdicts.get(element);
    if (verdict === undefined) {
      verdict = judge(lexicon, element, heading);
      verdicts.set(element, verdict);
    }
    return verdict;
  };
  return element => {
    let node: Node | null = element;
    for (let climb = 0; climb < HIGHEST_CLIMB && node !== null && isElement(node); climb++) {
      const verdict = verdictOf(node);
      if (verdict !== 'neither') return verdict === 'card';
      node = parentOf(node);
    }
    return false;
  };
}

function judge(lexicon: Lexicon, element: Element, heading: Element | undefined): Verdict {
  const name = nameOf(element);
  if (name === 'body' || name === 'main' || name === 'html') return 'too large';
  if (heading !== undefined && isInside(element, heading)) return 'too large';
  if (isLongerThan(element, LONGEST_CARD)) return 'too large';
  return holdsLinkedHeading(lexicon, element) || (ITEMS.has(name) && holdsLinkedTitle(lexicon, element))
    ? 'card'
    : 'neither';
}

/** What lists of articles are made of. */
const ITEMS: ReadonlySet<string> = new Set(['li', 'dd', 'tr']);
/** "Why we dream at all": fewer words may be a name or a section. */
const FEWEST_WORDS = 4;

/** In an item of a list a title needs no heading: a link of several words, which are no names. */
function holdsLinkedTitle(lexicon: Lexicon, item: Element): boolean {
  return selectAll(item, 'a[href]').some(link => {
    const text = collapse(textContentOf(link) ?? '');
    return (text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS && !isMostlyName(lexicon, text);
  });
}

function holdsLinkedHeading(lexicon: Lexicon, card: Element): boolean {
  const headings = selectAll(
    card,
    'h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5',
  );
  return headings.some(link => {
    const href = attributeOf(link, 'href') ?? '';
    const text = collapse(textContentOf(link) ?? '');
    // In an author's box the linked heading is the name itself, or little more.
    return !href.startsWith('#') && text !== '' && !isMostlyName(lexicon, text);
  });
}
