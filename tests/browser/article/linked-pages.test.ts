import { expect, test } from 'vitest';
import { type Anchor, readArticle } from '../../../lib/article/index.ts';
import { ADDRESS, pageOf } from './citing-page.ts';
import { LINKED_PAGES } from './linked-pages.ts';

/** The element that a link of the page leads to, as the browser would find it, the nearest one where ids are used twice. */
function targetOf(link: HTMLAnchorElement): Element | undefined {
  const id = decodeURIComponent(link.getAttribute('href')?.split('#')[1] ?? '');
  const named = [...link.ownerDocument.querySelectorAll('[id], a[name]')].filter(
    element => element.id === id || element.getAttribute('name') === id,
  );
  const own = named.find(element => link.closest('article')?.contains(element));
  return own ?? named[0];
}

const NUMBER = /^[\s([]*\d{1,3}[\s)\]]*$/;

/** Links with a number before the place that they lead to: markers, and not the way back to them. */
function markerLinks(page: Document): { link: HTMLAnchorElement; target: Element }[] {
  return [...page.querySelectorAll('a')].flatMap(link => {
    const target = NUMBER.test(link.textContent) ? targetOf(link) : undefined;
    const isMarker =
      target !== undefined && (target.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isMarker ? [{ link, target }] : [];
  });
}

test.each(LINKED_PAGES)('%s: every linked marker leads to its target', (_, body) => {
  const page = pageOf(body);
  const { article, anchors } = readArticle(page, ADDRESS);
  const links = markerLinks(page);
  expect(links.length).toBeGreaterThan(2);
  for (const { link, target: place } of links) {
    const number = Number(/\d+/.exec(link.textContent)?.[0]);
    const citation = article.citations.find(({ id }) => touches(anchors.get(id), link));
    const reference = citation?.targets.find(target => target.number === number)?.reference;
    const entry = article.references.find(({ id }) => id === reference);
    const words = wordsFrom(place);
    expect(entry?.text, `${link.outerHTML} leads to ${words.slice(0, 60)}`).toBeDefined();
    expect(words).toContain(entry?.text.slice(0, 40));
  }
});

function touches(anchor: Anchor | undefined, link: Element): boolean {
  if (anchor === undefined || !('startContainer' in anchor)) return false;
  const range = link.ownerDocument.createRange();
  range.setStart(anchor.startContainer, anchor.startOffset);
  range.setEnd(anchor.endContainer, anchor.endOffset);
  return range.intersectsNode(link);
}

/** No entry before the one at the place begins so near, and none after it. */
const NEAR = 70;

/** The words at the place: in the element, or right after it. */
function wordsFrom(target: Element): string {
  const range = target.ownerDocument.createRange();
  range.setStartBefore(target);
  range.setEndAfter(target.ownerDocument.body.lastChild ?? target);
  return range.toString().replace(/\s+/g, ' ').trim().slice(0, NEAR);
}
