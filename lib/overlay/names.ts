/** What the page can see of us: one element name and three highlight names. Also used in `entrypoints/marks.css`. */
export const HOST_TAG = 'evidence-overlay';
export const HIGHLIGHT_PLAIN = 'evidence-overlay';
export const HIGHLIGHT_NOTICE = 'evidence-overlay-notice';
export const HIGHLIGHT_ACTIVE = 'evidence-overlay-active';
