import type { Sent } from '../messages/envelope.ts';
import type { Told } from '../messages/side-panel.ts';
import type { PageDescription } from '../messages/to-page.ts';

/** What the side panel knows of the tab that it follows. Each is a different sentence; none stands for another. */
export type Followed =
  /** No other tab is in front in this window. */
  | { is: 'no-tab' }
  /** The tab was closed, and no other has come to the front. */
  | { is: 'closed' }
  /** Another tab or another page, which has not answered yet. */
  | { is: 'asking' }
  /** No article is shown there: the page says why, or nobody answers. */
  | { is: 'no-article'; answer: Sent<PageDescription> }
  /** The page answered in no form that we know, or could not make the whole of it. */
  | { is: 'failed' }
  | (Extract<Told, { is: 'article' }> & {
      /** Grows with each page, not with what more is known of one. */
      page: number;
    });

/** Which tab is followed, which question is the last one, and what came of it. */
export interface Following {
  readonly tabId: number | undefined;
  /** Grows with each new question; what belongs to an earlier one comes late and is dropped. */
  readonly turn: number;
  /** The overlay of this page has answered: it tells by itself what changes, until it is left. */
  readonly connected: boolean;
  readonly shown: Followed;
}

export type Happening =
  /** A tab came to the front of our window; undefined where there is none but the side panel's own. */
  | { what: 'in-front'; tabId: number | undefined }
  | { what: 'loading' | 'loaded' | 'closed'; tabId: number }
  /** A content script of ours has said something to someone: perhaps it can answer now. */
  | { what: 'heard'; tabId: number }
  /** The reader wants to have it asked again. */
  | { what: 'again' }
  | { what: 'told'; turn: number; told: Exclude<Told, { is: 'did' }> }
  /** What the page told is in no form that we know. */
  | { what: 'garbled'; turn: number }
  /** `early`: a page that is only just there may not have its script yet. */
  | { what: 'described'; turn: number; answer: Sent<PageDescription>; early: boolean }
  /** The overlay that answered is gone. */
  | { what: 'left'; turn: number };

export const FOLLOWING_NOTHING: Following = {
  tabId: undefined,
  turn: 0,
  connected: false,
  shown: { is: 'asking' },
};

/**
 * All rules of following, in one place. Pure. A new `turn` means that the tab is to be asked (again), and that what
 * was under way is to be called off.
 */
export function next(now: Following, happening: Happening): Following {
  switch (happening.what) {
    case 'in-front': {
      const { tabId } = happening;
      if (tabId === undefined) return { ...anew(now, { is: 'no-tab' }), tabId };
      return tabId === now.tabId ? now : { ...anew(now, { is: 'asking' }), tabId };
    }
    case 'closed':
      return happening.tabId === now.tabId ? { ...anew(now, { is: 'closed' }), tabId: undefined } : now;
    case 'loading':
      return waitsFor(now, happening.tabId) ? anew(now, { is: 'asking' }) : now;
    case 'loaded':
    case 'heard':
      // What is shown stays until there is something else to show.
      return waitsFor(now, happening.tabId) ? anew(now, now.shown) : now;
    case 'again':
      return now.tabId === undefined ? now : anew(now, { is: 'asking' });
    case 'left':
      return happening.turn === now.turn ? anew(now, { is: 'asking' }) : now;
    case 'told':
      return happening.turn === now.turn
        ? { ...now, connected: true, shown: shownFor(now, happening.told) }
        : now;
    case 'garbled':
      return happening.turn === now.turn ? { ...now, connected: true, shown: { is: 'failed' } } : now;
    case 'described': {
      const { turn, answer, early } = happening;
      if (turn !== now.turn || now.connected || (early && !answer.ok)) return now;
      return { ...now, shown: { is: 'no-article', answer } };
    }
  }
}

function anew({ tabId, turn }: Following, shown: Followed): Following {
  return { tabId, turn: turn + 1, connected: false, shown };
}

/** An overlay that answers tells by itself what changes, and its port ends with its page. */
function waitsFor(now: Following, tabId: number): boolean {
  return tabId === now.tabId && !now.connected;
}

function shownFor(now: Following, told: Exclude<Told, { is: 'did' }>): Followed {
  switch (told.is) {
    case 'article':
      return { ...told, page: now.turn };
    case 'no-article':
      return { is: 'no-article', answer: { ok: true, answer: told.page } };
    case 'failed':
      return told;
  }
}
