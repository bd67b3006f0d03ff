/**
 * Where errors are reported: the one place that names it. Opened empty: nothing of a page or a report is ever part
 * of the address. ".test" belongs to nobody (RFC 2606, section 2); whoever publishes the extension puts theirs here.
 */
export const TRACKER_ADDRESS = 'https://evidence-overlay.test/issues/new';
