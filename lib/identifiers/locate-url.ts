import locatorsTable from '../../data/identifier-locators.tsv?raw';
import { readRows } from '../tables/rows.ts';
import type { Locator } from './model.ts';
import { unwrap } from './unwrap.ts';

/** HighWire's addresses: "/content/75/suppl_2/ii43.full.pdf", some with the journal's code before the volume. */
const HIGHWIRE_PATH = /^\/content\/(?:[a-z]+\/)?(\d{1,4})\/([\w-]{1,20})\/([a-z]{0,4}\d[\w-]*)(?:[./+].*)?$/i;

/** Oxford Academic's: "/brain/article/130/3/614/283415", journal's code first, its own number last. */
const OXFORD_PATH =
  /^\/([a-z-]+)\/article(?:-abstract|-pdf)?\/(\d{1,4})\/([\w-]{1,20})\/([a-z]{0,4}\d[\w-]*)\/\d+(?:\/.*)?$/i;

let journals: Map<string, string> | undefined;

/**
 * Journal, volume, issue and page that an address spells out, for the journals of
 * `data/identifier-locators.tsv`; undefined for any other address. To be looked up, never shown as found:
 * two short items can begin on the same page. Never throws.
 */
export function locateUrl(url: string): Locator | undefined {
  const address = unwrap(url, 'with library proxies');
  if (!address) return undefined;
  journals ??= new Map(
    readRows(locatorsTable).map(([host = '', code = '', journal = '']) => [`${host}/${code}`, journal]),
  );
  const oxford = address.host === 'academic.oup.com' ? OXFORD_PATH.exec(address.path) : null;
  const [, code = '', volume = '', issue = '', page = ''] =
    oxford ?? withoutCode(HIGHWIRE_PATH.exec(address.path));
  const journal = journals.get(`${address.host}/${code.toLowerCase()}`);
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

/** HighWire's host names the journal, so that its match has no code. */
const withoutCode = (match: RegExpExecArray | null): string[] =>
  match ? [match[0], '', ...match.slice(1)] : [];
