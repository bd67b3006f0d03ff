import locatorsTable from '../../data/identifier-locators.tsv?raw';
import { readRows } from '../tables/rows.ts';
import type { Locator } from './model.ts';
import { unwrap } from './unwrap.ts';

/** HighWire's addresses: "/content/75/suppl_2/ii43.full.pdf", some with the journal's code before the volume. */
const HIGHWIRE_PATH = /^\/content\/(?:[a-z]+\/)?(\d{1,4})\/([\w-]{1,20})\/([a-z]{0,4}\d[\w-]*)(?:[./+].*)?$/i;

/** HighWire's until about 2012: "/cgi/content/abstract/355/6/560". */
const CGI_PATH =
  /^\/cgi\/(?:content|reprint)\/(?:full|abstract|short|extract|reprint|citation|summary)\/(?:[a-z]+;)?(\d{1,4})\/([\w-]{1,20})\/([a-z]{0,4}\d[\w-]*)$/i;

/** Silverchair's: "/brain/article/130/3/614/283415/Title", journal's code first, its own number after the page. */
const SILVERCHAIR_PATH =
  /^\/([a-z-]+)\/article(?:-abstract|-pdf)?\/(\d{1,4})\/([\w-]{1,20})\/([a-z]{0,4}\d[\w-]*)\/\d+(?:\/.*)?$/i;

/** Oxford's journals had hosts of their own until 2017, named by the code that now stands in the path. */
const OXFORD_HOST = /^([a-z]+)\.oxfordjournals\.org$/;

let journals: Map<string, string> | undefined;

/**
 * Journal, volume, issue and page that an address spells out, for the journals of
 * `data/identifier-locators.tsv`; undefined for any other address. To be looked up, never shown as found:
 * two short items can begin on the same page. Never throws.
 */
export function locateUrl(url: string): Locator | undefined {
  const address = unwrap(url, 'any proxy');
  if (!address) return undefined;
  journals ??= new Map(
    readRows(locatorsTable).map(([host = '', code = '', journal = '']) => [`${host}/${code}`, journal]),
  );
  const oxford = OXFORD_HOST.exec(address.host)?.[1];
  const named = oxford === undefined ? address.host : 'academic.oup.com';
  const [, code = '', volume = '', issue = '', page = ''] =
    SILVERCHAIR_PATH.exec(address.path) ??
    withCode(HIGHWIRE_PATH.exec(address.path) ?? CGI_PATH.exec(address.path), oxford ?? '');
  const journal = journals.get(`${named}/${code.toLowerCase()}`);
  if (journal === undefined || page === '') return undefined;
  return {
    journal,
    volume,
    issue: issue
      .replace(/^suppl_?/i, 'Suppl ')
      .replaceAll('_', ' ')
      .trim(),
    page,
  };
}

/** HighWire's host names the journal, so that its path has no code. */
const withCode = (match: RegExpExecArray | null, code: string): string[] =>
  match ? [match[0], code, ...match.slice(1)] : [];
