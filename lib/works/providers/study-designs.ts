import table from '../../../data/publication-types.tsv?raw';
import { parseTsv } from '../../tables/parse-tsv.ts';
import { type DesignTerm, STUDY_DESIGNS, type StudyDesign } from '../model.ts';

interface Row {
  /** Undefined where the term is known to say nothing of the kind of study ("Journal Article"). */
  design: StudyDesign | undefined;
  /** A heading beside which this one does not count. */
  unless: string;
}

const ROWS: ReadonlyMap<string, Row> = new Map(
  parseTsv(table, ['vocabulary', 'term', 'design', 'unless']).map(({ vocabulary, term, design, unless }) => [
    spelling(vocabulary, term),
    { design: STUDY_DESIGNS.find(known => known === design), unless: unless.toLowerCase() },
  ]),
);

/** What a record says of the kind of a work. */
interface Terms {
  /** Publication types of MEDLINE, or of JATS. */
  types?: readonly string[];
  /** MeSH headings, check tags among them. */
  headings?: readonly string[];
  /** Crossref's type of content. */
  crossref?: string | undefined;
}

/**
 * The terms that say what kind of study a work is, by `data/publication-types.tsv`, each once, as the service prints
 * it. Publication types that the table doesn't hold are kept without a design ("Letter"): they are the service's word
 * all the same. Headings name subjects, so of them the table's alone count.
 */
export function designTerms({ types = [], headings = [], crossref }: Terms): DesignTerm[] {
  const filed = new Set(headings.map(heading => heading.toLowerCase()));
  const terms: DesignTerm[] = [];
  const add = (term: string, as: DesignTerm['as'], design: StudyDesign | undefined) => {
    const isKnown = terms.some(other => other.as === as && other.term.toLowerCase() === term.toLowerCase());
    if (!isKnown) terms.push({ term, as, ...(design && { design }) });
  };
  for (const term of types) {
    const row = ROWS.get(spelling('type', term));
    if (row === undefined || row.design !== undefined) add(term, 'type', row?.design);
  }
  for (const term of headings) {
    const row = ROWS.get(spelling('heading', term));
    if (row?.design !== undefined && !filed.has(row.unless)) add(term, 'heading', row.design);
  }
  const content = crossref && ROWS.get(spelling('crossref', crossref))?.design;
  if (crossref && content) add(crossref, 'type', content);
  return terms;
}

function spelling(vocabulary: string, term: string): string {
  return `${vocabulary} ${term.toLowerCase()}`;
}
