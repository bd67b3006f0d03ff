import type { AppraisalInput } from '../appraisal/input.ts';
import type { Glance, PreviewEntry } from '../appraisal/model.ts';
import type { PageOptions } from '../settings/page-options.ts';
import type { PreviewState } from './preview-machine.ts';

/** What the components draw. A new object for every change; nothing in it is altered later. */
export interface OverlayState {
  /** What the badge shows. */
  glance: Glance;
  /** What the panel appraises; the same object until more is known. */
  known: AppraisalInput;
  options: PageOptions;
  /** The badge was closed for this page. */
  hidden: boolean;
  panelOpen: boolean;
  /** Opens the panel at its list of sources. */
  panelAt: 'top' | 'sources';
  preview: {
    state: PreviewState;
    entries: PreviewEntry[];
    /** The marker's client rects, read anew when the card is placed. */
    rects(): DOMRect[];
    pointer: { x: number; y: number } | null;
  } | null;
  /** The reference whose citation was copied last, until the card closes. */
  copied: { number: number; done: boolean } | null;
}

/** What the reader can do with the overlay; the components call nothing else. */
export interface OverlayActions {
  togglePanel(at?: 'top' | 'sources'): void;
  closePanel(): void;
  hidePage(): void;
  hideSite(): void;
  openOptions(): void;
  /** Scrolls to the words that a finding rests on and marks them. */
  showOnPage(anchor: string): void;
  canShow(anchor: string): boolean;
  askFor(number: number): void;
  copy(number: number): void;
  closeCard(): void;
  pinCard(): void;
  enterCard(): void;
  leaveCard(): void;
}
