import classTable from '../../../data/screen-reader-classes.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { readRows } from '../../tables/rows.ts';
import { attributeOf, isElement, matches, nameOf, parentOf, rootElementOf } from '../dom-access.ts';
import { heightOf, scrolls, widthOf } from './boxes.ts';
import type { AroundFacts, Box, Colour } from './model.ts';
import { fading, fillOf, hasEmptyMask, paintOf } from './paint.ts';

const CLASSES = lazily(() =>
  readRows(classTable)
    .map(([name]) => `.${name}`)
    .join(),
);
/** The form that all of these classes have: a box of a pixel, out of the text's flow, over whose edges nothing shows. */
const LARGEST_PIXEL = 2;
/** Nobody scrolls a page sideways further than this beyond the window. */
const MOST_SIDEWAYS_PX = 2_000;
const WHITE: Colour = [255, 255, 255, 1];
/** On a page that leaves its colours to a dark browser: within a shade of what each of them paints. */
const NEARLY_BLACK: Colour = [18, 18, 18, 1];

/**
 * One look at the layout: everything is asked for at one time and each element once, and nothing is written meanwhile,
 * so that the browser lays the page out once at most. Not to be kept.
 */
export class Look {
  readonly view: Window;
  readonly #styles = new Map<Element, CSSStyleDeclaration>();
  readonly #boxes = new Map<Element, Box>();
  readonly #facts = new Map<Element, AroundFacts>();
  /** The elements whose overflow the window has taken over. */
  readonly #ofWindow: readonly Element[];
  readonly window: Box;
  readonly page: Box;
  readonly canvas: Colour;

  constructor(view: Window) {
    this.view = view;
    const { innerWidth, innerHeight, scrollX, scrollY, document } = view;
    const root = rootElementOf(document);
    this.window = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    this.page = this.window;
    this.canvas = WHITE;
    this.#ofWindow = [];
    if (root === null) return;
    const style = this.styleOf(root);
    const body = bodyOf(document) ?? undefined;
    const isBodys = body !== undefined && style.overflow === 'visible';
    this.#ofWindow = isBodys ? [root, body] : [root];
    const isDark = style.colorScheme.includes('dark');
    const isLightToo = style.colorScheme.includes('light');
    if (isDark && !(isLightToo && view.matchMedia('(prefers-color-scheme: light)').matches)) {
      this.canvas = NEARLY_BLACK;
    }
    const sideways = isBodys ? this.styleOf(body).overflowX : style.overflowX;
    const isWide = sideways === 'visible' || scrolls(sideways);
    const beyond = isWide ? Math.min(sizeOf(root, 'scrollWidth') - innerWidth, MOST_SIDEWAYS_PX) : 0;
    const isFromRight = style.direction === 'rtl';
    this.page = {
      left: -scrollX - (isFromRight ? beyond : 0),
      top: -scrollY,
      right: innerWidth - scrollX + (isFromRight ? 0 : beyond),
      // What stands further down makes the page longer; one that holds still under its dialog goes on below it.
      bottom: Number.POSITIVE_INFINITY,
    };
  }

  styleOf(element: Element): CSSStyleDeclaration {
    return kept(this.#styles, element, () => this.view.getComputedStyle(element));
  }

  boxOf(element: Element): Box {
    return kept(this.#boxes, element, () => Element.prototype.getBoundingClientRect.call(element));
  }

  /** Everything around and including an element, innermost first. */
  around(element: Element): AroundFacts[] {
    return pathUp(element).map(each => kept(this.#facts, each, () => this.#factsOf(each)));
  }

  #factsOf(element: Element): AroundFacts {
    const style = this.styleOf(element);
    const box = this.boxOf(element);
    const { position, contain } = style;
    const isBox = !/^(?:inline|contents)$/.test(style.display) && !this.#ofWindow.includes(element);
    const overflow = (own: string) =>
      !isBox ? 'visible' : /paint|strict|content/.test(contain) ? 'clip' : own;
    const overflowX = overflow(style.overflowX);
    const overflowY = overflow(style.overflowY);
    const isOut = position === 'absolute' || position === 'fixed';
    const isPixel = widthOf(box) <= LARGEST_PIXEL && heightOf(box) <= LARGEST_PIXEL && heightOf(box) > 0;
    return {
      box,
      position,
      isContaining: isContaining(style),
      overflowX,
      overflowY,
      content:
        scrolls(overflowX) || scrolls(overflowY) ? contentOf(element, box, style.direction === 'rtl') : box,
      clip: isOut ? style.clip : 'auto',
      clipPath: style.clipPath,
      opacity: hasEmptyMask(style.maskImage) ? 0 : Number(style.opacity) * fading(style.filter),
      paint: paintOf(style),
      fill: style.backgroundClip === 'text' ? fillOf(style) : undefined,
      isForScreenReaders: matches(element, CLASSES()) || (isOut && isPixel && overflowX !== 'visible'),
      isKeptFromScreenReaders: attributeOf(element, 'aria-hidden') === 'true',
    };
  }
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** An element and all elements around it, innermost first. */
export function pathUp(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Node | null = element; at !== null && isElement(at); at = parentOf(at)) path.push(at);
  return path;
}

/** Whether positioned elements in it are positioned by it, whatever its own position (CSS Transforms 1, section 3). */
export function isContaining(style: CSSStyleDeclaration): boolean {
  const { transform, translate, scale, rotate, filter, perspective, contain, willChange } = style;
  return (
    [transform, translate, scale, rotate, filter, perspective].some(
      value => value !== 'none' && value !== '',
    ) ||
    /paint|layout|strict|content/.test(contain) ||
    /transform|filter|perspective/.test(willChange)
  );
}

function contentOf(element: Element, box: Box, isFromRight: boolean): Box {
  const width = sizeOf(element, 'scrollWidth');
  const before = isFromRight ? width - sizeOf(element, 'clientWidth') : 0;
  const left = box.left - sizeOf(element, 'scrollLeft') - before;
  const top = box.top - sizeOf(element, 'scrollTop');
  return { left, top, right: left + width, bottom: top + sizeOf(element, 'scrollHeight') };
}

type Size = 'scrollLeft' | 'scrollTop' | 'scrollWidth' | 'scrollHeight' | 'clientWidth';

/** From the prototype: a form's own property may be one of its fields. */
function sizeOf(element: Element, name: Size): number {
  return Number(Reflect.get(Element.prototype, name, element));
}

function bodyOf(document: Document): Element | null {
  const body: unknown = Reflect.get(Document.prototype, 'body', document);
  return body instanceof Element ? body : null;
}

/** Whether an element or anything around it up to `outer` stays where it is, or is a dialog. */
export function isFloating(look: Look, element: Element, outer: Element): boolean {
  for (const each of pathUp(element)) {
    if (each === outer) return false;
    const { position } = look.styleOf(each);
    if (position === 'fixed' || position === 'sticky' || nameOf(each) === 'dialog') return true;
    if (matches(each, '[popover], [role=dialog], [role=alertdialog], [aria-modal=true]')) return true;
  }
  return false;
}
