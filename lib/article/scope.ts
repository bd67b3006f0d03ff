import { attributeOf, isElement, nameOf, parentOf } from './dom-access.ts';
import type { PageBlock, PageText } from './page-text.ts';
import { isRefusedContainer } from './references/container.ts';

/** Where `<article>` or `<main>` holds at least this share of the text, what stands outside is not the article. */
const ARTICLE_SHARE = 0.4;

/**
 * The blocks that belong to the article's own text: inside `<article>` or `<main>` where the page has them, and
 * never navigation, asides, the page's header and footer, comments or teaser lists.
 */
export function articleBlocks(page: PageText): PageBlock[] {
  let inside = 0;
  let outside = 0;
  for (const { region, text } of page.blocks) {
    if (region === 'article') inside += text.length;
    else if (region === 'other') outside += text.length;
  }
  const wanted = inside > (inside + outside) * ARTICLE_SHARE ? 'article' : undefined;
  const refused = refusedTest();
  return page.blocks.filter(block => {
    const { region, notes } = block;
    if (wanted === undefined ? region !== 'article' && region !== 'other' : region !== wanted) return false;
    notes.isRefused ??= refused(block);
    return !notes.isRefused;
  });
}

/** Whether a block lies in a part that names itself comments, related posts and the like; remembers its way up. A single paragraph is no such part. */
function refusedTest(): (block: PageBlock) => boolean {
  const isRefused = containerTest();
  let last: Element | null = null;
  let answer = false;
  return ({ element, parent }) => {
    if (nameOf(element) !== 'p') return isRefused(element);
    if (parent !== last) {
      last = parent;
      answer = parent !== null && isRefused(parent);
    }
    return answer;
  };
}

function containerTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return element => {
    const way: Element[] = [];
    let answer = false;
    let at: Node | null = element;
    while (at !== null && isElement(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        answer = before;
        break;
      }
      const name = nameOf(at);
      if (name === 'article' || name === 'main' || name === 'body' || attributeOf(at, 'role') === 'main')
        break;
      way.push(at);
      if (isRefusedContainer(at)) {
        answer = true;
        break;
      }
      at = parentOf(at);
    }
    for (const passed of way) known.set(passed, answer);
    return answer;
  };
}
