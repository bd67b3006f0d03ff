/**
 * Lines of a reference list as Crossref makes them, after a click in our own page.
 *
 * model              the styles, and what can come of a question
 * crossref-citation  its request, its answer. Pure
 * format-citation    asking: consent, queue, log
 */
export { type FormatCitation, makeFormatCitation } from './format-citation.ts';
export {
  askableDoi,
  CITATION_STYLES,
  type CitationStyle,
  citationStyleSchema,
  type Formatted,
  formattedSchema,
} from './model.ts';
