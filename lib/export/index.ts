/**
 * References as files for reference managers, and as lines to paste. Pure.
 *
 *   Reference + WorkResult → Item → CSL-JSON · RIS · BibTeX · a Vancouver line
 *   Article → its own entry in APA form
 *
 * item        what is known of one reference, with where it comes from
 * item-types  what kind of thing it is in each format (`data/item-types.tsv`)
 * portable    all of an article as JSON, on its way to a page of the extension
 * document/   the whole appraisal as Markdown, HTML and plain text
 */
export { apaPage } from './apa-page.ts';
export { bibtex } from './bibtex.ts';
export { citationOf } from './cited.ts';
export { cslJson } from './csl.ts';
export { type Item, itemOf } from './item.ts';
export { type Portable, portableOf, portableSchema } from './portable.ts';
export { ris } from './ris.ts';
export { citationText, vancouver } from './vancouver.ts';
