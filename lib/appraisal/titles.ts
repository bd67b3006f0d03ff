import type { Reference } from '../article/model.ts';
import { type Line, line } from '../wording/index.ts';
import type { WorkResult } from '../works/model.ts';
import { hostOf, isWikipediaHost, wikipediaTitle } from './hosts.ts';
import { isOtherPaper } from './other-paper.ts';

/** An entry that is nothing but an address has no title of its own. */
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** The best title known: the record's, the entry's text, a Wikipedia page's name, else "a page on" its host. */
export function titleOf({ text, url }: Reference, result: WorkResult | 'loading'): Line {
  if (result !== 'loading' && result.status === 'found' && result.work.title && !isOtherPaper(result)) {
    return line('text.as-is', { text: result.work.title.value });
  }
  const entry = text.trim();
  if (entry !== '' && !BARE_ADDRESS.test(entry)) return line('text.as-is', { text: entry });
  const address = url ?? entry;
  const host = hostOf(address);
  const wiki = isWikipediaHost(host) ? wikipediaTitle(address) : undefined;
  if (wiki) return line('text.as-is', { text: wiki });
  return host === '' ? line('label.no-title') : line('label.page-on', { host });
}
