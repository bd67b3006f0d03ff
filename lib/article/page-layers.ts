import { attributeOf, isElement, nameOf, ownerOf, parentOf, viewOf } from './dom-access.ts';

/** HTML's `<dialog>`, and WAI-ARIA 1.3's "dialog" and "alertdialog": what opens over a page. */
const ROLE = /dialog$/;

/**
 * Whether an element stands in a layer over the page, such as a picture with its caption that a press opens: pages put
 * them at the end of `<body>`, far from the text that they belong to. Told by name, role or a fixed place.
 */
export function isInLayer(element: Element): boolean {
  const owner = ownerOf(element);
  const view = owner && viewOf(owner);
  for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) {
    const name = nameOf(at);
    if (name === 'body') return false;
    if (ROLE.test(attributeOf(at, 'role') ?? name)) return true;
    if (view?.getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}
