/** What the background answers about a page where the overlay may run, and the reader has chosen nothing else. */
export const PAGE_OPTIONS = {
  enabled: true,
  lookups: 'off',
  hover: true,
  closingDelayMs: 300,
  hitSizePx: 24,
  theme: 'auto',
  runOn: 'every-page',
  view: 'reader',
  badge: 'line',
  corner: 'bottom-end',
  marks: 'quiet',
};
