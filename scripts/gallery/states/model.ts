import type { ComponentChild } from 'preact';
import type { OverlayActions, OverlayState } from '../../../lib/overlay/overlay-state.ts';
import type { Language } from '../../../lib/wording/index.ts';
import type { LanguageTag } from '../../../lib/wording/tags.ts';

/** What the whole gallery is shown in at one time. */
export interface Setting {
  theme: 'light' | 'dark';
  /** Its direction may be another than the catalogue's: English from right to left is for looking at boxes. */
  language: Language;
  /** What the reader's setting would be. */
  tag: LanguageTag;
}

/** How high a window the overlay stands in: a line for the badge, more for a card, a laptop's for the panel. */
export type StageHeight = 'line' | 'card' | 'window';

export type Drawing =
  | {
      on: 'page';
      height: StageHeight;
      /** Language and theme are put in by the stage. */
      state: () => OverlayState;
      actions?: Partial<OverlayActions>;
    }
  | {
      /** A page of the extension's own. */
      on: 'tab';
      styles: string;
      element: (setting: Setting) => ComponentChild;
    };

/** One state of one surface. */
export interface State {
  group: string;
  name: string;
  drawing: Drawing;
  /** What the reader has pressed before it looks so: selectors, one after the other, each awaited. */
  pressed?: readonly string[];
}

/** @returns the state's anchor on the page: "card-long-title". */
export function anchorOf({ group, name }: Pick<State, 'group' | 'name'>): string {
  return `${group} ${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
