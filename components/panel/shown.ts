import type { Appraisal } from '../../lib/appraisal/model.ts';

/** What the panel shows: made from an article on the page, or told by the page to the side panel. */
export interface ShownAppraisal {
  appraisal: Appraisal;
  /** The page's address. */
  address: string;
  /** The extension's own. */
  version: string;
  /** Both open a tab of the extension. @returns whether it was opened */
  openWorksheet(): Promise<boolean>;
  openExport(): Promise<boolean>;
  /** What "Copy" gives for the reference with this id; undefined where there is none. */
  citationOf(reference: string): string | undefined;
}

/** What the panel asks for, over the page or beside it. */
export interface PanelActions {
  /** Whether the page had a place for these words when it was read; they may not be displayed. */
  hasPlace(anchor: string): boolean;
  /** Scrolls the page to these words and marks them. @returns whether the page displays them now */
  showOnPage(anchor: string): boolean | Promise<boolean>;
  /** About the reference with this id. */
  askFor(reference: string): void;
  /** @returns whether the browser let us */
  copyText(text: string): Promise<boolean>;
}
