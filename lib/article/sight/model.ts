/** By what a page keeps words of its text from everybody's sight. */
export type HidingWay =
  | 'not-displayed'
  | 'see-through'
  | 'same-colour'
  | 'too-small'
  | 'off-page'
  | 'clipped'
  | 'covered';

/** Who can see words of the page's text as it is now: everybody, whoever unfolds them, those who hear it, nobody. */
export type Sight =
  | { is: 'visible' }
  | { is: 'folded' }
  | { is: 'for-screen-readers' }
  | { is: 'hidden'; by: HidingWay };

/** In CSS px from the window's edges, as the browser gives it. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Red, green and blue from 0 to 255, and how much it hides what is behind it, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What an element's box is filled with; "picture" where no single colour can be told. */
export type Paint = Colour | 'picture';

/** What is asked of each element around the words. */
export interface AroundFacts {
  box: Box;
  position: string;
  /** Positioned elements in it stand where it says, whatever is around it: it is transformed, filtered or contained. */
  isContaining: boolean;
  /** "visible" where what stands over its edges is shown, or where the window does it in its stead. */
  overflowX: string;
  overflowY: string;
  /** All that can be scrolled into its box, where it scrolls. */
  content: Box;
  /** As computed; "auto" and "none" where nothing is cut. */
  clip: string;
  clipPath: string;
  /** Filters that fade counted in. */
  opacity: number;
  paint: Paint;
  /** The paint fills the letters, not the box (`background-clip: text`): with these colours, as far as it tells. */
  fill: readonly Colour[] | 'picture' | undefined;
  /** By class name or form, text for screen readers alone. */
  isForScreenReaders: boolean;
  /** `aria-hidden`: screen readers do not read it either. */
  isKeptFromScreenReaders: boolean;
}

/** Something beside the elements around the words that is painted where they stand. */
export interface Layer {
  paint: Paint;
  /** Next to nothing of what is under it shows through. */
  isOpaque: boolean;
  /** Stays where it is while the page scrolls, or is a dialog: the reader can get it out of the way. */
  isFloating: boolean;
}

/** What is painted over and under one point of the words. */
export interface LayersAt {
  above: Layer[];
  behind: Layer[];
  /** The browser was asked what lies here, and the words are not among it. */
  isMissed: boolean;
}

/** Everything that is measured of one piece of text. */
export interface TextFacts {
  /** Has a box, and is not `visibility: hidden`. */
  isDisplayed: boolean;
  /** What is not displayed opens by something that is. */
  canBeOpened: boolean;
  /** A box a printed line, nothing cut off. */
  lines: readonly Box[];
  /** Signs that are no space. */
  letters: number;
  ink: Colour | undefined;
  /** Drawn around the letters or beside them in a colour of its own: shadow, stroke. */
  outlines: readonly Colour[];
  /** Innermost first. */
  around: readonly AroundFacts[];
  /** What the page is painted on. */
  canvas: Colour;
  window: Box;
  /** All that the window can be scrolled to. */
  page: Box;
  /** At a few points along the lines; measured when first asked for. */
  layers(): readonly LayersAt[];
}
