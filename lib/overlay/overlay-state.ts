import type { AppraisalInput } from '../appraisal/input.ts';
import type { Glance, PreviewEntry } from '../appraisal/model.ts';
import type { Worksheet } from '../appraisal/worksheet/model.ts';
import type { Portable } from '../export/index.ts';
import type { View } from '../settings/model.ts';
import type { PageOptions } from '../settings/page-options.ts';
import type { Language } from '../wording/index.ts';
import type { PreviewState } from './preview-machine.ts';

/** What the components draw. A new object for every change; nothing in it is altered later. */
export interface OverlayState {
  /** What the badge shows. */
  glance: Glance;
  /** What the panel appraises; the same object until more is known. */
  known: AppraisalInput;
  options: PageOptions;
  /** In which everything is said; the panel is a script of its own and has its words from here. */
  language: Language;
  /** The badge was closed for this page. */
  hidden: boolean;
  panelOpen: boolean;
  /** The side of the window that the panel stands on: not that of the words that the reader asked to see. */
  panelSide: 'start' | 'end';
  /** Opens the panel at its list of sources. */
  panelAt: 'top' | 'sources';
  /** What the card shows; null as long as its script is not loaded. */
  preview: {
    state: PreviewState;
    entries: PreviewEntry[];
    /** The marker's client rects, read anew when the card is placed. */
    rects(): DOMRect[];
    pointer: { x: number; y: number } | null;
  } | null;
  /** A card was asked for and its script could not be loaded. */
  unopened: boolean;
  /** The reference whose citation was copied last, until the card closes. */
  copied: { reference: string; done: boolean } | null;
}

/** What the reader can do with the overlay; the components call nothing else. */
export interface OverlayActions {
  togglePanel(at?: 'top' | 'sources'): void;
  closePanel(): void;
  hidePage(): void;
  hideSite(): void;
  /** Everywhere, until the browser is closed. */
  hideSession(): void;
  openOptions(): void;
  /** Whether the page had a place for these words when it was read; they may not be displayed. Asks no layout. */
  hasPlace(anchor: string): boolean;
  /** Scrolls to the words that a finding rests on and marks them. @returns whether the page displays them now */
  showOnPage(anchor: string): boolean;
  /** Orders the panel for this reader from now on, on every page. */
  chooseView(view: View): void;
  /** Opens this worksheet in a tab of the extension. @returns whether it was opened */
  openWorksheet(worksheet: Worksheet): Promise<boolean>;
  /** Opens the list and the appraisal in a tab of the extension, to be saved or copied. @returns whether it was opened */
  openExport(portable: Portable): Promise<boolean>;
  /** Puts text of ours on the clipboard. @returns whether the browser let us */
  copyText(text: string): Promise<boolean>;
  /** The extension's own, for a report. */
  readonly version: string;
  /** Of the reference with this id. */
  askFor(reference: string): void;
  copy(reference: string): void;
  closeCard(): void;
  pinCard(): void;
}
