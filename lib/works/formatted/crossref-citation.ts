/*
 * Crossref's content negotiation: one work as a line of a reference list, made by Crossref in a style of the Citation
 * Style Language.
 *
 * Form       `Accept: text/x-bibliography; style=…; locale=…`
 *            (https://www.crossref.org/documentation/retrieve-metadata/content-negotiation/). Documented for doi.org,
 *            which leads on to `/v1/works/{doi}/transform` of the API's own host; that is asked at once, so that no
 *            other host is, and no redirect followed.
 * Limits     The pool of single works: 5 a second, one at a time; it goes through Crossref's own queue, which is slower.
 * Styles     By their names in the CSL repository, an unknown one is a 406. "vancouver" is called
 *            "nlm-citation-sequence" there since November 2025; which of the two a server knows can't be told before.
 * Errors     A DOI that is not Crossref's: 404 with a line of plain text.
 * Text       With entities and, in some titles, markup; numbered styles begin with a number.
 */
import { failure, type Page } from '../net/answer.ts';
import { plainLine } from '../plain-text.ts';
import { doiPath } from '../providers/doi-path.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import type { CitationStyle, Formatted } from './model.ts';

/** The names under which a server may know a style, the likelier first. */
const CSL_NAMES: Readonly<Record<CitationStyle, readonly [string, ...string[]]>> = {
  ama: ['american-medical-association'],
  apa: ['apa'],
  vancouver: ['vancouver', 'nlm-citation-sequence'],
  mla: ['modern-language-association'],
  chicago: ['chicago-author-date'],
  harvard: ['harvard-cite-them-right'],
};

/** Reference lists of health journals are in English, whatever the reader speaks. */
const LOCALE = 'en-US';

/** A paper with all of a collaboration's authors named; anything longer is no line of a list. */
const LONGEST_LINE = 10_000;

/** "1. ", "[1] ", "(1) ": the list has numbers of its own. */
const OWN_NUMBER = /^\s*(?:\[1\]|\(1\)|1[.)])\s*/;

/** A page for people, whatever its status says. */
const A_PAGE = /^\s*<(?:!doctype|html|\?xml)\b/i;

export interface CitationRequest {
  address: string;
  headers: Readonly<Record<string, string>>;
}

/** The questions that may have to be asked for one line, one after the other until a name of the style is known. */
export function citationRequests(doi: string, style: CitationStyle, contact?: string): CitationRequest[] {
  const mailto = contact === undefined ? '' : `?mailto=${encodeURIComponent(contact)}`;
  const address = `${SERVICE_ORIGINS.Crossref}/v1/works/${doiPath(doi)}/transform${mailto}`;
  return CSL_NAMES[style].map(name => ({
    address,
    headers: { Accept: `text/x-bibliography; style=${name}; locale=${LOCALE}` },
  }));
}

/**
 * Reads an answer. Total. It counts only where it is one line that names the DOI: each style prints it, after
 * all else, so a line that was cut off, or of another paper, is none.
 * @returns "no-style" where the server doesn't know the style by this name
 */
export function readCitation({ code, body }: Page, doi: string): Formatted | 'no-style' {
  if (code === 404 && body.trim() === 'Resource not found.') return { status: 'unknown' };
  if (code === 406) return 'no-style';
  if (code !== 200 || body.length > LONGEST_LINE || A_PAGE.test(body)) return failure('bad-answer');
  const text = plainLine(body).replace(OWN_NUMBER, '');
  return names(text, doi) ? { status: 'formatted', text } : failure('bad-answer');
}

/** Whether a text has this very DOI after some words, not the beginning of a longer one. */
function names(text: string, doi: string): boolean {
  const at = text.toLowerCase().lastIndexOf(doi.toLowerCase());
  return at > 0 && !/^[\w/-]/.test(text.slice(at + doi.length));
}
