import { isElement, parentOf, viewOf } from '../dom-access.ts';
import type { PageBlock, PageText, TextRun } from '../page-text.ts';

const NUMERIC = /^[\s\d,;–—‐‑‒−\-[\]().&]*$/;
const HAS_DIGIT = /\d/;
/** The longest text that is raised by style. */
export const LONGEST_RAISED = 40;

/** How many inline elements around a number may carry the style. */
const LEVELS = 3;

/**
 * A test for runs that are raised: inside `<sup>`, or, for short runs of numbers alone, by style
 * (`vertical-align: super`, `text-top`, a length; `position: relative` moved up). Asks the browser for the
 * style of such runs only.
 */
export function superscriptTest(page: PageText): (run: TextRun, block: PageBlock) => boolean {
  const view = viewOf(page.document);
  return (run, block) => {
    if (run.sup) return true;
    if (view === null || run.end - run.start > LONGEST_RAISED) return false;
    const container = parentOf(run.node);
    if (container === null || container === block.element) return false;
    const piece = block.text.slice(run.start, run.end);
    if (!NUMERIC.test(piece) || !HAS_DIGIT.test(piece)) return false;
    let at: Node | null = container;
    for (let level = 0; level < LEVELS && at !== null && at !== block.element && isElement(at); level++) {
      if (isRaised(view.getComputedStyle(at))) return true;
      at = parentOf(at);
    }
    return false;
  };
}

function isRaised(style: CSSStyleDeclaration): boolean {
  const align = style.verticalAlign;
  if (align === 'super' || align === 'text-top' || Number.parseFloat(align) > 0) return true;
  return style.position === 'relative' && Number.parseFloat(style.top) < 0;
}
