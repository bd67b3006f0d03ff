import type { PlainKey } from '../strings-pages.ts';
import type { PageState } from './page-state.ts';

/** Every state in which no article is shown. */
export type PlainState = Exclude<PageState['is'], 'article'>;

/** What is said of a page that shows no article, in the popup and in the side panel. */
export const PAGE_WORDS: Record<PlainState, { title: PlainKey; about?: PlainKey }> = {
  loading: { title: 'popup.loading' },
  reading: { title: 'popup.reading' },
  'not-health': { title: 'popup.not-health', about: 'popup.not-health.about' },
  waiting: { title: 'popup.waiting', about: 'popup.waiting.about' },
  'on-again': { title: 'popup.on-again', about: 'popup.on-again.about' },
  'off-here': { title: 'popup.off-here', about: 'popup.off-here.about' },
  'off-session': { title: 'popup.off-session', about: 'popup.off-session.about' },
  'off-everywhere': { title: 'popup.off-everywhere', about: 'popup.off-everywhere.about' },
  'out-of-reach': { title: 'popup.out-of-reach', about: 'popup.out-of-reach.about' },
  'no-answer': { title: 'popup.no-answer', about: 'popup.no-answer.about' },
};
