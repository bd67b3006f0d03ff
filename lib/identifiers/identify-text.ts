import type { Identifiers } from './model.ts';
import { type Mention, mentionsIn } from './named.ts';
import { isCutOf } from './works-named.ts';

const FIELDS = ['doi', 'pmid', 'pmcid', 'nct', 'nbk', 'isbn', 'arxiv', 'pii'] as const;

/**
 * The identifiers printed in a text that names one work: labelled ones (PMID, ISBN with a right check digit),
 * those with a shape of their own (DOI, PMCID, NCT, NBK, arXiv, PII), and those of addresses printed in
 * it; of each kind the first. What is printed wins over what an address implies; two addresses of different records
 * imply nothing. Returns {} where there is none; never throws.
 */
export function identifyText(text: string): Identifiers {
  const mentions = mentionsIn(text);
  const printed: Identifiers = {};
  for (const { identifiers, url } of mentions) {
    if (url === undefined) Object.assign(printed, { ...identifiers, ...printed });
  }
  return { ...ofAddresses(mentions), ...printed };
}

/** What the printed addresses lead to, or {} where two of them lead to different records: then the entry holds several works. */
function ofAddresses(mentions: readonly Mention[]): Identifiers {
  let found: Identifiers = {};
  for (const { identifiers: next, url } of mentions) {
    if (url === undefined) continue;
    if (FIELDS.some(field => differ(field, found[field], next[field]))) return {};
    found = { ...found, ...next };
  }
  return found;
}

function differ(field: string, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  return field !== 'doi' || !(isCutOf(one, other) || isCutOf(other, one));
}
