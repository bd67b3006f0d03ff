import table from '../../data/item-types.tsv?raw';
import { lazily } from '../tables/lazily.ts';
import { readRows } from '../tables/rows.ts';

/** What kind of thing an item is, in the words of each format. */
export interface ItemType {
  csl: string;
  ris: string;
  bibtex: string;
}

const types = lazily(
  () =>
    new Map(
      readRows(table).map(([said = '', csl = '', ris = '', bibtex = '']) => [said, { csl, ris, bibtex }]),
    ),
);

const ENCYCLOPEDIA: ItemType = { csl: 'entry-encyclopedia', ris: 'ENCYC', bibtex: 'misc' };
const WEB_PAGE: ItemType = { csl: 'webpage', ris: 'ELEC', bibtex: 'misc' };
/** RIS and BibTeX have a type for "none of these" too. */
const DOCUMENT: ItemType = { csl: 'document', ris: 'GEN', bibtex: 'misc' };

/**
 * The first of the printed types that the table has. PubMed prints several for one paper; preprints come first,
 * because PubMed also calls them journal articles.
 *
 * @param said types as a service prints them, in any case
 * @param otherwise what is known where no type fits: an article of Wikipedia, an address, or neither
 */
export function itemType(said: readonly string[], otherwise: 'wikipedia' | 'address' | 'text'): ItemType {
  const names = said.map(name => name.toLowerCase());
  const first = names.includes('preprint') ? 'preprint' : names.find(name => types().has(name));
  const known = first === undefined ? undefined : types().get(first);
  if (known) return known;
  return { wikipedia: ENCYCLOPEDIA, address: WEB_PAGE, text: DOCUMENT }[otherwise];
}
