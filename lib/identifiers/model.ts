/** Persistent identifiers of scholarly or medical records, each in its canonical printed form. */
export interface Identifiers {
  /** DOI without resolver, lower case, e.g. "10.1136/jnnp.2004.040378" (DOIs are case-insensitive: DOI Handbook 2.4). */
  doi?: string;
  /** PubMed identifier, digits only. */
  pmid?: string;
  /** PubMed Central identifier with its prefix, e.g. "PMC2377243". */
  pmcid?: string;
  /** ClinicalTrials.gov number, e.g. "NCT02403986". */
  nct?: string;
  /** NCBI Bookshelf accession, e.g. "NBK1403". */
  nbk?: string;
  /** ISBN-13 or ISBN-10, digits (and X) only, check digit verified. */
  isbn?: string;
  /** arXiv identifier without version, e.g. "2101.00001". */
  arxiv?: string;
  /** Publisher item identifier (Elsevier), without punctuation. */
  pii?: string;
}

/** Where a journal's address places an article when it prints no identifier: what a citation matcher asks for. */
export interface Locator {
  /** Title as abbreviated by the National Library of Medicine, e.g. "J Neurol Neurosurg Psychiatry". */
  journal: string;
  volume: string;
  /** "6", "Suppl 2"; absent where the address has none. */
  issue?: string;
  /** First page or article number, e.g. "ii43", "e31". */
  page: string;
}
