import { isElement, parentOf, viewOf } from '../dom-access.ts';
import type { PageBlock, PageText, TextRun } from '../page-text.ts';

const NUMERIC = /^[\s\d,;–—‐‑‒−\-[\]().&]*$/;
const HAS_DIGIT = /\d/;
/** The longest text that is raised by style. */
export const LONGEST_RAISED = 40;

/** How many inline elements around a number may carry the style. */
const LEVELS = 3;

/** Where a run stands against the line of its text. */
export type Level = 'raised' | 'line' | 'lowered';

/**
 * A test for runs that are raised or lowered: inside `<sup>` or `<sub>`, or, for short runs of numbers alone, by style
 * (`vertical-align: super`, `text-top`, `sub`, a length; `position: relative` moved up). Asks the browser for the
 * style of such runs only.
 */
export function levelTest(page: PageText): (run: TextRun, block: PageBlock) => Level {
  const view = viewOf(page.document);
  return (run, block) => {
    if (run.sup) return 'raised';
    if (run.sub) return 'lowered';
    if (view === null || run.end - run.start > LONGEST_RAISED) return 'line';
    const container = parentOf(run.node);
    if (container === null || container === block.element) return 'line';
    const piece = block.text.slice(run.start, run.end);
    if (!NUMERIC.test(piece) || !HAS_DIGIT.test(piece)) return 'line';
    let at: Node | null = container;
    for (let level = 0; level < LEVELS && at !== null && at !== block.element && isElement(at); level++) {
      const found = levelOf(view.getComputedStyle(at));
      if (found !== 'line') return found;
      at = parentOf(at);
    }
    return 'line';
  };
}

function levelOf(style: CSSStyleDeclaration): Level {
  const align = style.verticalAlign;
  const length = Number.parseFloat(align);
  if (align === 'super' || align === 'text-top' || length > 0) return 'raised';
  if (style.position === 'relative' && Number.parseFloat(style.top) < 0) return 'raised';
  return align === 'sub' || length < 0 ? 'lowered' : 'line';
}
