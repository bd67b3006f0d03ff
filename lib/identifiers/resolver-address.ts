import type { Identifiers } from './model.ts';

/** Where a DOI leads. Each segment is encoded alone: the slashes are the DOI's own. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${doi.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}

/** The page of a record in PubMed. */
export function pubmedUrl(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}

/** Where each identifier leads: the record's own service. In the order in which a card goes by them. */
const RESOLVED: readonly (readonly [keyof Identifiers, (value: string) => string])[] = [
  ['doi', doiUrl],
  ['pmid', pubmedUrl],
  ['pmcid', id => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`],
  ['nct', id => `https://clinicaltrials.gov/study/${id}`],
  ['nbk', id => `https://www.ncbi.nlm.nih.gov/books/${id}/`],
  ['arxiv', id => `https://arxiv.org/abs/${id}`],
];

/** The address of the first of these identifiers that has one (books and publishers' item numbers have none). */
export function resolverAddress(identifiers: Identifiers): string | undefined {
  for (const [field, addressOf] of RESOLVED) {
    const value = identifiers[field];
    if (value !== undefined) return addressOf(value);
  }
  return undefined;
}
