import { identifyUrl } from '../../identifiers/index.ts';
import type { Identifiers } from '../../identifiers/model.ts';

/** PubMed numbers sort before all DOIs ("1…") and share their leading zeros with their neighbours. */
const PMID_SIGN = '#';
/** PubMed's numbers have at most eight digits (NLM, "MEDLINE PubMed XML Element Descriptions", PMID). */
const PMID_DIGITS = 8;

/** Handbook, 2.2: a DOI's prefix begins with 10. and its suffix is any printable character. */
const DOI = /^10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[^\s\p{C}]+$/u;

const TRAILING_MARKS = /[.,;:]{1,9}$/;

/**
 * A DOI as it stands in the list: lower case (DOI Handbook 2.4: case doesn't tell DOIs apart), without resolver or
 * "doi:" in front. Undefined where the text is no DOI ("unavailable", "", two DOIs in one).
 */
export function doiKey(text: string): string | undefined {
  // As `identifiers` does with what a reference prints: a mark at the end is the writer's.
  const bare = text.trim().toLowerCase().replace(TRAILING_MARKS, '');
  if (DOI.test(bare)) return bare;
  return /^(?:https?:|doi:|info:)/.test(bare) ? identifyUrl(bare).doi : undefined;
}

/** A PubMed number as it stands in the list; undefined where the text is none ("0" stands for "no number"). */
export function pmidKey(text: string): string | undefined {
  const digits = /^0*([1-9]\d{0,7})$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : PMID_SIGN + digits.padStart(PMID_DIGITS, '0');
}

/**
 * The key by which a reference is looked up. The DOI alone where there is one: a page may print one paper's DOI with
 * another's PubMed number, and a notice must not come from the wrong one.
 */
export function keyOf({ doi, pmid }: Identifiers): string | undefined {
  if (doi !== undefined) return doiKey(doi);
  return pmid === undefined ? undefined : pmidKey(pmid);
}
