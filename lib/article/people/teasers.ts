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
import { isLongerThan } from '../text/size.ts';
import { readPeopleList } from './people-list.ts';

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
export function teaserTest(heading: Element | undefined): (element: Element) => boolean {
  const verdicts = new Map<Element, Verdict>();
  const verdictOf = (element: Element): Verdict => {
    let verdict = verdicts.get(element);
    if (verdict === undefined) {
      verdict = judge(element, heading);
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

function judge(element: Element, heading: Element | undefined): Verdict {
  const name = nameOf(element);
  if (name === 'body' || name === 'main' || name === 'html') return 'too large';
  if (heading !== undefined && isInside(element, heading)) return 'too large';
  if (isLongerThan(element, LONGEST_CARD)) return 'too large';
  return holdsLinkedHeading(element) ? 'card' : 'neither';
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
