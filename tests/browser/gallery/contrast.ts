import { colourOf, contrastOn, type Grounds, groundOf } from './colours.ts';
import { CONTROLS, type MeasuredStage, measureShown, nameOf, ownTexts } from './shown.ts';

/** WCAG 2.2, 1.4.3. */
export const ALL_TEXT = 4.5;
/** WCAG 2.2, 1.4.6: whole sentences, which are there to be read. */
export const SENTENCES = 7;
/** WCAG 2.2, 1.4.11 and 2.4.13: what shows where a control is, and where the focus is. */
export const LINES = 3;
/** WCAG 2.2, 2.4.13: the ring is this thick at least. */
const LEAST_RING = 2;

/** Fewer words, or no full stop, are a label. */
const SENTENCE = /(?:\S+\s+){4,}\S+[.?!…]["”“»)]?$/;

/** Words that stand out too little from what is behind them, in words. */
export function textContrastFaults(stage: MeasuredStage, sentences = SENTENCES): string[] {
  const grounds: Grounds = new Map();
  return measureShown(stage.root).flatMap(({ element, style }) => {
    if (ownTexts(element).length === 0) return [];
    const least = isSentence(element) ? sentences : ALL_TEXT;
    const ratio = contrastOn(groundOf(element, grounds), style.color);
    return ratio < least ? [fault(stage, element, 'words', ratio, least)] : [];
  });
}

/** Borders of controls that stand out too little from what is around them. A control without border is its words. */
export function borderFaults(stage: MeasuredStage): string[] {
  return controlsOf(stage).flatMap(control => {
    const { borderTopWidth, borderTopStyle, borderTopColor, appearance } = getComputedStyle(control);
    const parent = control.parentElement;
    const isDrawn = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
    const isNative = control.matches('[type="checkbox"], [type="radio"]') && appearance !== 'none';
    if (!parent || !isDrawn || isNative || colourOf(borderTopColor).alpha === 0) return [];
    // WCAG leaves out what cannot be used.
    if (control.matches(':disabled')) return [];
    const ratio = contrastOn(groundOf(parent), borderTopColor);
    return ratio < LINES ? [fault(stage, control, 'border', ratio, LINES)] : [];
  });
}

/** Controls on which the focus can't be seen well enough. */
export function focusFaults(stage: MeasuredStage): string[] {
  return controlsOf(stage).flatMap(control => {
    if (!(control instanceof HTMLElement) || control.matches(':disabled')) return [];
    control.focus({ preventScroll: true });
    if (stage.root.activeElement !== control)
      return [`${stage.element.id}: ${nameOf(control)} takes no focus`];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < LEAST_RING) {
      return [`${stage.element.id}: ${nameOf(control)} shows no ring`];
    }
    const ratio = contrastOn(groundOf(control.parentElement ?? control), outlineColor);
    return ratio < LINES ? [fault(stage, control, 'ring', ratio, LINES)] : [];
  });
}

const controlsOf = ({ root }: MeasuredStage): Element[] =>
  measureShown(root).flatMap(({ element }) => (element.matches(CONTROLS) ? [element] : []));

function isSentence(element: Element): boolean {
  // WCAG leaves out what cannot be used.
  if (element.closest(`${CONTROLS}, :disabled, .eo-switch:has(:disabled)`)) return false;
  return SENTENCE.test((element.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim());
}

function fault(
  { element: stage }: MeasuredStage,
  element: Element,
  what: string,
  ratio: number,
  least: number,
): string {
  return `${stage.id}: ${what} of ${nameOf(element)}: ${ratio.toFixed(2)}, not ${least}`;
}
