import { identifyText, identifyUrl } from '../identifiers/index.ts';
import type { Article } from './model.ts';

type Paper = NonNullable<Article['paper']>;

/** What the markup gives as the page's own numbers, as written. */
export interface PaperNumbers {
  dois: readonly string[];
  pmids: readonly string[];
}

/**
 * Whether the page is itself a paper, and which: by its own address (a journal's page, a PubMed record), else by what
 * its markup names as its own DOI or PubMed number. Markup that names several papers is a list of papers, and names
 * none.
 */
export function readPaper(numbers: PaperNumbers, address: string): Paper | undefined {
  const { doi, pmid, pmcid } = identifyUrl(address);
  if (doi ?? pmid ?? pmcid) {
    const identifiers = { ...(doi && { doi }), ...(pmid && { pmid }), ...(pmcid && { pmcid }) };
    return { identifiers, from: 'address' };
  }
  const dois = only(numbers.dois.map(text => identifyText(text).doi));
  const pmids = only(numbers.pmids.map(text => identifyText(`PMID: ${text}`).pmid));
  if (dois === undefined && pmids === undefined) return undefined;
  const identifiers = {
    ...(dois !== undefined && { doi: dois }),
    ...(pmids !== undefined && { pmid: pmids }),
  };
  return { identifiers, from: 'meta' };
}

/** The one value, where all that are there are the same. */
function only(values: readonly (string | undefined)[]): string | undefined {
  const known = new Set(values.filter(value => value !== undefined));
  const [first] = known;
  return known.size === 1 ? first : undefined;
}
