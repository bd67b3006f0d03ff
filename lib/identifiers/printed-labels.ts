import { readIsbn, readPii } from './check-digits.ts';
import type { Identifiers } from './model.ts';

/** How an identifier is labelled or shaped in print. */
export interface PrintedForm {
  field: keyof Identifiers;
  /** One of these stands, in lower case, in every text that the pattern meets. */
  signs: readonly string[];
  /** Its group is the value. */
  pattern: RegExp;
  read: (value: string) => string | undefined;
  /** One label may stand before several: "PMID: 12345678, 23456789". */
  several?: true;
}

const asPmc = (digits: string): string => `PMC${digits}`;

/**
 * Of NLM's numbers (Citing Medicine), arXiv's ("Understanding the arXiv identifier") and publishers'. "PubMed 2019" and
 * "PMC 2012" name a service and a year: without a label that says "number", a number is one only where it is as long
 * as numbers are, and PubMed's not even then ("Search of PubMed 20190503"). Digits that a space parts are not put
 * together: where the number ends is then unknown, and half of it is another paper's.
 */
export const PRINTED_FORMS: readonly PrintedForm[] = [
  {
    field: 'pmid',
    signs: ['pmid'],
    pattern:
      /PMIDs?(?:\s?(?:no\.?|number))?\s?[:#.=]?\s?#?([1-9]\d{3,7}(?:\s?(?:[,;&/]|and)\s?[1-9]\d{6,7}(?!\d)){0,5})(?![\d/-]|(?<!\d{8})\s\d{1,3}(?!\d))/gi,
    read: digits => digits,
    several: true,
  },
  {
    field: 'pmid',
    signs: ['pubmed'],
    pattern:
      /\bPubMed(?:\s?(?:ID|identifier|no\.?|number)\s?[:#.]?\s?|\s?[:#]\s?#?|(?<=[[(]PubMed)\s)([1-9]\d{5,7})(?![\d/-])/gi,
    read: digits => digits,
  },
  {
    field: 'pmcid',
    signs: ['pmcid', 'pmc id'],
    pattern: /\bPMC\s?ID\s?[:#.]?\s?(?:PMC\s?)?([1-9]\d{4,8})(?!\d)/gi,
    read: asPmc,
  },
  { field: 'pmcid', signs: ['pmc'], pattern: /\bPMC\s?[:#]?\s?([1-9]\d{5,8})(?!\d)/g, read: asPmc },
  { field: 'pmcid', signs: ['pmc'], pattern: /\bPMC([1-9]\d{4,8})(?!\d)/gi, read: asPmc },
  { field: 'nct', signs: ['nct'], pattern: /\bNCT\s?0?(\d{8})(?!\d)/gi, read: digits => `NCT${digits}` },
  { field: 'nbk', signs: ['nbk'], pattern: /\bNBK(\d{1,8})(?!\d)/g, read: digits => `NBK${digits}` },
  {
    field: 'isbn',
    signs: ['isbn'],
    pattern: /\bISBN(?:[-\s]?1[03])?\s?:?\s?((?:97[89][-\s]?)?\d(?:[-\s]?\d){8}[-\s]?[\dX])(?![\dX])/gi,
    read: readIsbn,
  },
  {
    field: 'arxiv',
    signs: ['arxiv'],
    pattern: /\barXiv[:.]\s?(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?!\d)/gi,
    read: id => id.toLowerCase(),
  },
  {
    field: 'pii',
    signs: ['s'],
    pattern: /\b(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX]|S\d{7}[\dX]\d{7}[\dX])(?!\w)/g,
    read: readPii,
  },
];
