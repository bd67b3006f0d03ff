import type { PlacedCitation } from '../../../lib/overlay/citation-index.ts';

/** Finds "(1)", "(2, 3)" … in the text under `root` and places them: a stand-in for the reader. */
export function placeCitations(root: Node): PlacedCitation[] {
  const placed: PlacedCitation[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? '').matchAll(/\([\d, ]+\)/g)) {
      placed.push({
        citation: {
          id: `c${placed.length + 1}`,
          targets: (match[0].match(/\d+/g) ?? []).map(number => ({ number: Number(number) })),
          text: match[0],
          linked: false,
          sentence: '',
        },
        range: new StaticRange({
          startContainer: node,
          startOffset: match.index,
          endContainer: node,
          endOffset: match.index + match[0].length,
        }),
      });
    }
  }
  return placed;
}

/** Puts an article on the test page and takes it away again when `signal` aborts. */
export function putArticle(html: string, signal: AbortSignal): HTMLElement {
  const article = document.createElement('article');
  article.style.cssText = 'font: 16px/1.5 sans-serif; width: 480px';
  article.append(document.createRange().createContextualFragment(html));
  document.body.append(article);
  signal.addEventListener('abort', () => article.remove());
  return article;
}
