import { dataOf, firstChildOf, isElement, isText, nameOf, nextSiblingOf, parentOf } from '../dom-access.ts';
import { isNotRead } from '../page-elements.ts';

/**
 * The text of an element as `textContent` gives it, without scripts, styles and whatever else is no text of a page.
 * Ends soon after `limit` letters, however large the element.
 */
export function readTextOf(element: Element, limit = Number.POSITIVE_INFINITY): string {
  if (isNotRead(nameOf(element))) return '';
  let text = '';
  let node: Node | null = firstChildOf(element);
  while (node !== null && text.length <= limit) {
    if (isText(node)) text += dataOf(node);
    const isRead = !isElement(node) || !isNotRead(nameOf(node));
    let next: Node | null = (isRead ? firstChildOf(node) : null) ?? nextSiblingOf(node);
    for (let outer: Node | null = node; next === null; next = nextSiblingOf(outer)) {
      outer = parentOf(outer);
      if (outer === null || outer === element) return text;
    }
    node = next;
  }
  return text;
}
