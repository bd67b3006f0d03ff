/**
 * The list of papers with a notice that the extension carries: no network, and the same with look-ups off.
 *
 * format        the files and their codes
 * keys          identifiers → the form in which they are sorted and searched
 * key-index     the sorted keys, searched without unpacking
 * notice-table  a key's notices; to-notice: in the form of all notices
 * list          the way of a question: files read when first needed, one answer an item
 * add-listed    what the list says of works that services found; in-browser: read from the extension's own files
 * model, schema what comes back, and how it is checked on its way to a page
 */
export { addListed } from './add-listed.ts';
export { retractionListInBrowser } from './in-browser.ts';
