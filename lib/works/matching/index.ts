/**
 * What comes of a reference's own text.
 *
 * read-reference   text → first author, title, journal, year, volume, page; read-authors, read-place its parts
 * fold, witnesses  what each field says of whether a text and a record are about the same paper
 * contradiction    the link leads to another paper than the text names: no field decides alone
 * agree            a record found by words is the paper: every field must agree
 * way              how a reference without identifier can be looked for: by the place in its link, or by its words
 * crossref-search, pubmed-search   the searches: what is sent, how answers are read. Pure
 * match-works      `resolveWorks` with all of this around it
 */
export { crossrefSearch } from './crossref-search.ts';
export { type MatchWorks, makeMatchWorks, type ReferenceToMatch } from './match-works.ts';
export { pubmedSearch } from './pubmed-search.ts';
