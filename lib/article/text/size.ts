import { dataOf, firstChildOf, isText, nextSiblingOf, parentOf } from '../dom-access.ts';

/** Elements between two texts that are looked through; more is markup without text. */
const NODES_PER_LETTER = 2;

/**
 * Whether an element holds more than `limit` letters of text, scripts and styles counted too. Costs at most in
 * proportion to `limit`, however large the element.
 */
export function isLongerThan(element: Element, limit: number): boolean {
  let letters = 0;
  let visited = 0;
  let node: Node | null = firstChildOf(element);
  while (node !== null) {
    if (isText(node)) letters += dataOf(node).length;
    if (letters > limit || ++visited > limit * NODES_PER_LETTER) return true;
    let next: Node | null = firstChildOf(node) ?? nextSiblingOf(node);
    for (let outer: Node | null = node; next === null; next = nextSiblingOf(outer)) {
      outer = parentOf(outer);
      if (outer === null || outer === element) return false;
    }
    node = next;
  }
  return false;
}
