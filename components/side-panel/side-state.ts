import type { Settings } from '../../lib/settings/index.ts';
import type { Followed } from '../../lib/side-panel/index.ts';
import { pageState } from '../popup/page-state.ts';
import { PAGE_WORDS, type PlainState } from '../popup/page-words.ts';
import type { PlainKey } from '../strings-pages.ts';

/** What the side panel says where it shows no article. Those that the popup has too are said alike. */
export type SideState = PlainState | 'no-tab' | 'closed' | 'failed';

export const SIDE_WORDS: Record<SideState, { title: PlainKey; about?: PlainKey }> = {
  ...PAGE_WORDS,
  'no-tab': { title: 'side.no-tab', about: 'side.no-tab.about' },
  closed: { title: 'side.closed', about: 'side.closed.about' },
  failed: { title: 'side.failed', about: 'side.failed.about' },
};

/** Joins the reader's settings with what is known of the tab in front. Pure. */
export function sideState(settings: Settings, followed: Exclude<Followed, { is: 'article' }>): SideState {
  if (followed.is !== 'asking' && followed.is !== 'no-article') return followed.is;
  const page = pageState(settings, followed.is === 'asking' ? undefined : followed.answer);
  // The overlay says that it shows an article a moment before it can tell the whole of it.
  return page.is === 'article' ? 'reading' : page.is;
}
