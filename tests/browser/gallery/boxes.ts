import { CONTROLS, type Measured, type MeasuredStage, measureShown, nameOf, ownTexts } from './shown.ts';

/** Boxes are laid out in fractions of a pixel. */
const ROUNDING = 1;
/** A font's own line is a little higher than its letters. */
const LETTERS = 2.5;
/** WCAG 2.2, 2.5.8. */
const LEAST_TARGET = 24;

/** Everything that is wrong with the boxes of a drawn state, in words; empty when all is well. */
export function boxFaults(stage: MeasuredStage): string[] {
  const shown = new Map(measureShown(stage.root).map(measured => [measured.element, measured]));
  const faults: string[] = [];
  for (const measured of shown.values()) {
    faults.push(
      ...textFaults(measured, shown),
      ...edgeFaults(measured, stage),
      ...siblingFaults(measured, shown),
      ...targetFaults(measured),
    );
  }
  return [...new Set(faults)].map(fault => `${stage.element.id}: ${fault}`);
}

type Shown = ReadonlyMap<Element, Measured>;

/** Words that are cut off, or that stick out of the block they stand in. */
function textFaults({ element }: Measured, shown: Shown): string[] {
  const faults: string[] = [];
  for (const text of ownTexts(element)) {
    const words = `“${text.data.slice(0, 60)}”`;
    for (const rect of rectsOf(text)) {
      let isScrolledTo = false;
      let isInBlock = false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const around = shown.get(at);
        if (!around || hasEllipsis(around)) break;
        const { box, style } = around;
        const isOutAcross = rect.left < box.left - ROUNDING || rect.right > box.right + ROUNDING;
        const isOutDown = rect.top < box.top - LETTERS || rect.bottom > box.bottom + LETTERS;
        if (!isInBlock && style.display !== 'inline') {
          isInBlock = true;
          if (isOutAcross || (isOutDown && !scrolls(style)))
            faults.push(`${words} sticks out of ${nameOf(at)}`);
        }
        if (style.overflowX !== 'visible' && isOutAcross) faults.push(`${words} is cut off by ${nameOf(at)}`);
        if (scrolls(style)) isScrolledTo = true;
        const cuts = style.overflowY === 'hidden' || style.overflowY === 'clip';
        if (cuts && !isScrolledTo && isOutDown) faults.push(`${words} is cut off below by ${nameOf(at)}`);
      }
    }
  }
  return faults;
}

const scrolls = ({ overflowY }: CSSStyleDeclaration) => overflowY === 'auto' || overflowY === 'scroll';

function rectsOf(node: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** The element says itself that what is too long ends in an ellipsis. */
function hasEllipsis({ style: { textOverflow, webkitLineClamp } }: Measured): boolean {
  return textOverflow === 'ellipsis' || (webkitLineClamp !== 'none' && webkitLineClamp !== '');
}

/** What lies outside its surface, makes its surface scroll sideways, or a surface outside the window. */
function edgeFaults(measured: Measured, { element: window }: MeasuredStage): string[] {
  const { element, box, style, surface } = measured;
  if (element === surface) {
    const frame = window.getBoundingClientRect();
    const above =
      window.dataset.on === 'page' && (box.top < frame.top || box.bottom > frame.bottom + ROUNDING);
    const isOut = box.left < frame.left || box.right > frame.right + ROUNDING || above;
    return isOut ? [`${nameOf(element)} is not in the window`] : [];
  }
  const faults: string[] = [];
  // A tab's own notes stand in the window, not in its column.
  const limits = window.dataset.on === 'page' ? surface : window;
  const edge = limits.getBoundingClientRect();
  if (box.left < edge.left - ROUNDING || box.right > edge.right + ROUNDING) {
    faults.push(`${nameOf(element)} lies outside ${nameOf(limits)}`);
  }
  const wider = element.scrollWidth - element.clientWidth;
  // A button's transparent edge may reach out of what it stands in, as long as nothing is cut off or scrolls for it.
  const cuts = style.overflowX !== 'visible' && style.display !== 'inline';
  if (cuts && wider > ROUNDING && !hasEllipsis(measured)) {
    faults.push(`${nameOf(element)} is ${wider} px wider inside than outside`);
  }
  return faults;
}

/** Children that lie one over the other; what is taken out of the flow lies over others on purpose. */
function siblingFaults({ element: parent }: Measured, shown: Shown): string[] {
  // Words behind an ellipsis are laid out where nobody sees them.
  for (const around of [parent, parent.parentElement]) {
    const measured = around && shown.get(around);
    if (measured && hasEllipsis(measured)) return [];
  }
  const children = [...parent.children].flatMap(child => {
    const measured = shown.get(child);
    if (!measured || !/^(?:static|relative)$/.test(measured.style.position)) return [];
    const boxes = measured.style.display === 'inline' ? [...child.getClientRects()] : [measured.box];
    return [{ child, boxes }];
  });
  return children.flatMap(({ child, boxes }, at) =>
    children
      .slice(at + 1)
      .filter(other => boxes.some(one => other.boxes.some(two => overlap(one, two))))
      .map(other => `${nameOf(child)} and ${nameOf(other.child)} lie over each other`),
  );
}

function overlap(one: DOMRect, two: DOMRect): boolean {
  return (
    Math.min(one.right, two.right) - Math.max(one.left, two.left) > ROUNDING &&
    Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > LETTERS
  );
}

/** Controls that are too small to hit. A link in the middle of a sentence is as high as its line (2.5.8, "Inline"). */
function targetFaults({ element: control, box, style }: Measured): string[] {
  if (!control.matches(CONTROLS) || style.pointerEvents === 'none' || isInSentence(control, style)) return [];
  const label = control.closest('label')?.getBoundingClientRect();
  const least = Math.min(Math.max(box.width, label?.width ?? 0), Math.max(box.height, label?.height ?? 0));
  return least < LEAST_TARGET - 0.5 ? [`${nameOf(control)} is ${least} px small`] : [];
}

function isInSentence(control: Element, { display }: CSSStyleDeclaration): boolean {
  if (!control.matches('a') || display !== 'inline') return false;
  return [...(control.parentElement?.childNodes ?? [])].some(
    node => node !== control && (node.textContent ?? '').trim().length > 1,
  );
}
