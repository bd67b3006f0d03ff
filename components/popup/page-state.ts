import type { PageDescription, Sent } from '../../lib/messages/index.ts';
import { isSiteOff, type Settings } from '../../lib/settings/index.ts';

/** What the popup says about the tab in front. Each is a different sentence; none stands for another. */
export type PageState =
  | { is: 'loading' }
  | { is: 'article'; counts?: { references: number; citations: number }; hidden: boolean }
  /** The overlay has started and is not through yet. */
  | { is: 'reading' }
  | { is: 'not-health' }
  /** "Only when I click", and nobody clicked yet. */
  | { is: 'waiting' }
  | { is: 'off-here' }
  | { is: 'off-everywhere' }
  /** Hidden until the browser is closed. */
  | { is: 'off-session' }
  /** Switched on again, and the page has not noticed: it can be read by a click. */
  | { is: 'on-again' }
  /** No script of ours in the tab: a page that browsers keep to themselves, or one opened before us. */
  | { is: 'out-of-reach' }
  /** A script of ours is there and did not answer. */
  | { is: 'no-answer' };

/**
 * Joins the reader's settings with what the page says of itself. The settings go first: they are newer than the
 * answer of a page that has not noticed a change yet.
 * @param answer undefined while the page has not answered
 * @param isSessionHidden whether the reader hid it until the browser is closed, in this kind of window
 */
export function pageState(
  settings: Settings,
  answer: Sent<PageDescription> | undefined,
  isSessionHidden = false,
): PageState {
  if (!settings.everywhere) return { is: 'off-everywhere' };
  if (answer === undefined) return { is: 'loading' };
  if (!answer.ok) return answer.why === 'gone' ? { is: 'out-of-reach' } : { is: 'no-answer' };
  const { state, host, counts } = answer.answer;
  if (host !== undefined && isSiteOff(settings, host)) return { is: 'off-here' };
  switch (state) {
    case 'shown':
    case 'hidden':
      return { is: 'article', ...(counts && { counts }), hidden: state === 'hidden' };
    case 'reading':
      return { is: 'reading' };
    case 'not-health':
      return { is: 'not-health' };
    case 'waiting-for-click':
      return { is: 'waiting' };
    case 'off':
      if (isSessionHidden) return { is: 'off-session' };
      return host === undefined ? { is: 'off-here' } : { is: 'on-again' };
  }
}
