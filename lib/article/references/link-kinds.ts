import linksTable from '../../../data/entry-links.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { parseTsv } from '../../tables/parse-tsv.ts';

/**
 * What a link of an entry is, beside its source: "finder", a search for it elsewhere; "archive", a copy of a page;
 * "label", the name of an identifier or a page about its words; "back", the way to the text.
 */
export type LinkKind = 'source' | 'finder' | 'archive' | 'label' | 'back';

const patterns = lazily(() => {
  const rows = parseTsv(linksTable, ['kind', 'pattern']);
  const of = (kind: LinkKind) => {
    const all = rows.filter(row => row.kind === kind).map(({ pattern }) => pattern);
    return new RegExp(all.join('|'), 'i');
  };
  return { finder: of('finder'), archive: of('archive'), label: of('label'), back: of('back') };
});

/** Pages of a wiki about the words of an entry, seen from a page of that wiki: it is no source of itself. */
const WIKI_PATH = /^\/(?:wiki|w)\//;

/** What a link is by its address, by its own words, and by the page that it stands on. Never throws. */
export function linkKind(address: string, words: string, pageAddress: string): LinkKind {
  const { finder, archive, label, back } = patterns();
  if (back.test(words.trim())) return 'back';
  if (label.test(words.trim())) return 'label';
  if (archive.test(address)) return 'archive';
  if (finder.test(address)) return 'finder';
  const [link, page] = [URL.parse(address), URL.parse(pageAddress)];
  const isOwnWiki =
    link !== null && page !== null && link.host === page.host && WIKI_PATH.test(link.pathname);
  return isOwnWiki ? 'label' : 'source';
}
