import { attributeOf, isElement, nameOf, parentOf } from './dom-access.ts';
import type { PageBlock } from './page-block.ts';

/**
 * Which article of the page each block belongs to: pages print several, one below the other. Told by the outermost
 * `<article>` around it, else by the last heading of the first level before it.
 */
export function articlesOf(blocks: readonly PageBlock[]): readonly (Element | number)[] {
  const outermost = new Map<Element, Element | null>();
  let titles = 0;
  return blocks.map(({ place, headingLevel, region }) => {
    if (headingLevel === 1 && region !== 'nav' && region !== 'aside') titles++;
    if (place.article === null) return titles;
    let article = outermost.get(place.article);
    if (article === undefined) {
      article = outermostArticle(place.article);
      outermost.set(place.article, article);
    }
    return article ?? titles;
  });
}

/** `<main>` holds all articles of a page. */
function outermostArticle(element: Element): Element | null {
  let found: Element | null = null;
  for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) {
    if (nameOf(at) === 'article' || attributeOf(at, 'role') === 'article') found = at;
  }
  return found;
}
