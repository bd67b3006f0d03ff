import { isConnected, isElement, parentOf } from '../dom-access.ts';
import type { Anchor } from '../model.ts';
import { parseColour } from './colour.ts';
import { controlOf } from './control.ts';
import { layersAt } from './cover.ts';
import { judge } from './judge.ts';
import { Look } from './look.ts';
import type { Box, Colour, LayersAt, Sight, TextFacts } from './model.ts';
import { type Piece, piecesOf } from './pieces.ts';

export type { HidingWay, Sight } from './model.ts';

/** Somewhere on the page, and the words there that it is about; without words, all of the text in it. */
export interface PlaceOfWords {
  anchor: Anchor;
  words: readonly string[];
}

/** Points along a line at which it is asked what lies over it: shares of its width. */
const POINTS = [0.1, 0.5, 0.9] as const;
/** Lines of one piece that are asked; a name has one or two. */
const MOST_LINES = 3;

/**
 * Who can see these words as the page is now. All places are measured in one look at the layout, by what the browser
 * says of boxes, styles and what lies where; nothing is written. A place without text is not in the answer.
 */
export function lookAt<Key>(view: Window, places: ReadonlyMap<Key, PlaceOfWords>): Map<Key, Sight> {
  const look = new Look(view);
  const sights = new Map<Key, Sight>();
  for (const [key, { anchor, words }] of places) {
    const pieces = piecesOf(anchor, words).map(each => sightOfWords(look, each));
    const seen = least(pieces);
    if (seen !== undefined) sights.set(key, seen);
  }
  return sights;
}

const ORDER: readonly Sight['is'][] = ['visible', 'folded', 'for-screen-readers', 'hidden'];

/** What is said of them together: a name is not seen as a reviewer's where "reviewed by" is not seen. */
function least(sights: readonly (Sight | undefined)[]): Sight | undefined {
  const known = sights.filter(sight => sight !== undefined);
  return known.toSorted((a, b) => ORDER.indexOf(b.is) - ORDER.indexOf(a.is))[0];
}

/** That of most of the letters: a hidden initial or sign does not hide the name. */
function sightOfWords(look: Look, pieces: readonly Piece[]): Sight | undefined {
  const shares = new Map<string, { sight: Sight; letters: number }>();
  for (const piece of pieces) {
    const facts = factsOfText(look, piece);
    if (facts === undefined) continue;
    const sight = judge(facts);
    const share = shares.get(sight.is) ?? { sight, letters: 0 };
    share.letters += facts.letters;
    shares.set(sight.is, share);
  }
  return [...shares.values()].toSorted((a, b) => b.letters - a.letters)[0]?.sight;
}

function factsOfText(look: Look, { node, start, end }: Piece): TextFacts | undefined {
  const parent = parentOf(node);
  if (parent === null || !isElement(parent) || !isConnected(parent)) return undefined;
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  const lines = [...range.getClientRects()];
  return factsOf(look, parent, lines, range.toString().replace(/\s/g, '').length);
}

/** `letters`: none where it is a box that is looked at, whatever stands in it. */
function factsOf(look: Look, element: Element, lines: readonly Box[], letters: number): TextFacts {
  const style = look.styleOf(element);
  // An element that hides its content has a box itself.
  const isDisplayed =
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) &&
    style.contentVisibility !== 'hidden';
  let layers: LayersAt[] | undefined;
  return {
    isDisplayed,
    canBeOpened: letters > 0 && !isDisplayed && isOpenable(look, element),
    lines,
    letters,
    ink: parseColour(style.webkitTextFillColor),
    outlines: outlinesOf(style),
    around: isDisplayed ? look.around(element) : [],
    canvas: look.canvas,
    window: look.window,
    page: look.page,
    layers: () => {
      const points = lines.slice(0, MOST_LINES).flatMap(line => pointsOf(line));
      layers ??= layersAt(look, element, points);
      return layers;
    },
  };
}

function pointsOf({ left, right, top, bottom }: Box): (readonly [number, number])[] {
  return POINTS.map(share => [left + (right - left) * share, (top + bottom) / 2] as const);
}

function outlinesOf({
  textShadow,
  webkitTextStrokeWidth,
  webkitTextStrokeColor,
}: CSSStyleDeclaration): Colour[] {
  const shadow =
    textShadow === 'none' ? undefined : parseColour(textShadow.slice(0, textShadow.indexOf(')') + 1));
  const stroke =
    Number.parseFloat(webkitTextStrokeWidth) > 0 ? parseColour(webkitTextStrokeColor) : undefined;
  return [shadow, stroke].filter(colour => colour !== undefined);
}

/** Whether what is not displayed opens by something that the reader sees. */
function isOpenable(look: Look, element: Element): boolean {
  const control = controlOf(look, element);
  return control !== undefined && judge(factsOf(look, control, [look.boxOf(control)], 0)).is === 'visible';
}
