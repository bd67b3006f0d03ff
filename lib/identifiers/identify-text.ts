import { readIsbn, readPii } from './check-digits.ts';
import { findDoiInText } from './doi.ts';
import { identifyUrl } from './identify-url.ts';
import type { Identifiers } from './model.ts';

/** A reference entry is shorter; the cap bounds the work for any string. */
const LONGEST_TEXT = 10_000;

/** Addresses printed in one entry: its own, a PubMed link, a full-text link, an archive. */
const MOST_ADDRESSES = 8;

const FIELDS = ['doi', 'pmid', 'pmcid', 'nct', 'nbk', 'isbn', 'arxiv', 'pii'] as const;

interface TextRule {
  field: keyof Identifiers;
  /** One of these stands, in lower case, in every text that the pattern meets. */
  signs: readonly string[];
  pattern: RegExp;
  read: (value: string) => string | undefined;
}

/** How the identifiers are labelled or shaped in print (NLM, Citing Medicine; arXiv, "Understanding the arXiv identifier"). */
const RULES: readonly TextRule[] = [
  {
    field: 'pmid',
    signs: ['pmid', 'pubmed'],
    pattern: /\b(?:PMID|PubMed(?:\s+(?:PMID|ID|identifier))?)\s?[:#]?\s?#?([1-9]\d{3,7})(?![\d/-])/i,
    read: digits => digits,
  },
  {
    field: 'pmcid',
    signs: ['pmc'],
    pattern: /\bPMC\s?(?:ID\s?[:#]?\s?(?:PMC)?)?([1-9]\d{3,8})(?!\d)/i,
    read: digits => `PMC${digits}`,
  },
  { field: 'nct', signs: ['nct'], pattern: /\bNCT\s?0?(\d{8})(?!\d)/i, read: digits => `NCT${digits}` },
  { field: 'nbk', signs: ['nbk'], pattern: /\bNBK(\d{1,8})(?!\d)/, read: digits => `NBK${digits}` },
  {
    field: 'isbn',
    signs: ['isbn'],
    pattern: /\bISBN(?:[-\s]?1[03])?\s?:?\s?((?:97[89][-‐–\s]?)?\d(?:[-‐–\s]?\d){8}[-‐–\s]?[\dX])(?![\dX])/i,
    read: readIsbn,
  },
  {
    field: 'arxiv',
    signs: ['arxiv'],
    pattern: /\barXiv[:.]\s?(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?!\d)/i,
    read: id => id.toLowerCase(),
  },
  {
    field: 'pii',
    signs: ['s'],
    pattern: /\b(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX]|S\d{7}[\dX]\d{7}[\dX])(?!\w)/,
    read: readPii,
  },
];

/**
 * The identifiers printed in a reference's text: labelled ones (PMID, ISBN with a right check digit),
 * those with a shape of their own (DOI, PMCID, NCT, NBK, arXiv, PII), and those of addresses printed in
 * it. What is printed wins over what an address implies. Returns {} where there is none; never throws.
 */
export function identifyText(text: string): Identifiers {
  const entry = text.slice(0, LONGEST_TEXT);
  const found: Identifiers = {};
  const doi = findDoiInText(entry);
  if (doi !== undefined) found.doi = doi;
  const lower = entry.toLowerCase();
  for (const { field, signs, pattern, read } of RULES) {
    if (!signs.some(sign => lower.includes(sign))) continue;
    const printed = pattern.exec(entry)?.[1];
    const value = printed === undefined ? undefined : read(printed);
    if (value !== undefined) found[field] = value;
  }
  return lower.includes('http') ? { ...identifyAddresses(entry), ...found } : found;
}

/** What the printed addresses lead to, or {} where two of them lead to different records: then the entry holds several works. */
function identifyAddresses(text: string): Identifiers {
  const addresses = [...text.matchAll(/\bhttps?:\/\/[^\s"“”<>]+/gi)].slice(0, MOST_ADDRESSES);
  let found: Identifiers = {};
  for (const [address] of addresses) {
    const next = identifyUrl(address.replace(/(?<![.,;:)\]])[.,;:)\]]+$/, ''));
    if (
      FIELDS.some(
        field => found[field] !== undefined && next[field] !== undefined && found[field] !== next[field],
      )
    ) {
      return {};
    }
    found = { ...found, ...next };
  }
  return found;
}
