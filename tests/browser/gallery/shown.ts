import type { Stage } from '../../../scripts/gallery/stage.ts';

/** What is measured of a stage. */
export type MeasuredStage = Pick<Stage, 'element' | 'root'>;

/** A shown element as it was measured, once for all checks. */
export interface Measured {
  element: Element;
  box: DOMRect;
  style: CSSStyleDeclaration;
  surface: Element;
}

/** Everything in a shadow root that a reader sees, in its order; without what is for screen readers alone. */
export function measureShown(root: ShadowRoot): Measured[] {
  const all: Measured[] = [];
  const visit = (element: Element, surface: Element) => {
    if (element.classList.contains('eo-visually-hidden')) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.contentVisibility === 'hidden') return;
    const box = element.getBoundingClientRect();
    const isDrawn = style.visibility === 'visible' && style.opacity !== '0' && box.height > 0;
    if (isDrawn) all.push({ element, box, style, surface });
    // What is drawn in a picture is measured by the picture's own test.
    if (element instanceof SVGElement) return;
    const isClosed = element instanceof HTMLDetailsElement && !element.open;
    for (const child of element.children) {
      if (!isClosed || child.tagName === 'SUMMARY') visit(child, surface);
    }
  };
  for (const surface of root.querySelectorAll('.eo-root')) visit(surface, surface);
  return all;
}

/** The element as a tester finds it again. */
export function nameOf(element: Element | undefined): string {
  if (!element) return 'nothing';
  const words = (element.textContent ?? '').trim().slice(0, 40);
  return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">${words}`;
}

/** What a reader uses. */
export const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** Words directly in the element. */
export const ownTexts = (element: Element): Text[] =>
  element instanceof HTMLOptionElement || element instanceof HTMLTextAreaElement
    ? []
    : [...element.childNodes].filter(node => node instanceof Text).filter(({ data }) => data.trim() !== '');
