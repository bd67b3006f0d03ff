/** What the page can see of us: one element name and four highlight names. Also used in `entrypoints/marks.css`. */
export const HOST_TAG = 'evidence-overlay';
export const HIGHLIGHT_PLAIN = 'evidence-overlay';
/** The same marks where the reader wants them stronger. */
export const HIGHLIGHT_STRONG = 'evidence-overlay-strong';
export const HIGHLIGHT_NOTICE = 'evidence-overlay-notice';
export const HIGHLIGHT_ACTIVE = 'evidence-overlay-active';
