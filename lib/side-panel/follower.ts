import * as v from 'valibot';
import type { Sent } from '../messages/envelope.ts';
import { type SidePanelPort, toldSchema, type Wish } from '../messages/side-panel.ts';
import type { PageDescription } from '../messages/to-page.ts';
import { FOLLOWING_NOTHING, type Followed, type Following, type Happening, next } from './following.ts';

/** What following takes of the browser; tests hand in their own. */
export interface Tabs {
  /** Says what happens to tabs of this window, the one in front at first, until `signal` aborts. */
  watch(listener: (happening: Happening) => void, signal: AbortSignal): void;
  /** @throws where the browser knows no such tab */
  connect(tabId: number): SidePanelPort;
  describe(tabId: number): Promise<Sent<PageDescription>>;
  /** Has the page read, whatever it looks like. @returns whether it began */
  run(tabId: number): Promise<boolean>;
}

/** What the side panel can have done in the page that it shows. */
export interface FollowedActions {
  again(): void;
  /** Has the page read that was not taken for an article, or waits for a click. */
  read(): Promise<boolean>;
  /** About the reference with this id. */
  askFor(reference: string): void;
  /** Each resolves to whether the page did it; false where it was left meanwhile. */
  show(anchor: string): Promise<boolean>;
  openWorksheet(): Promise<boolean>;
  openExport(): Promise<boolean>;
}

/**
 * When a tab is asked that has nobody who tells by itself: at once, as soon as a page that has just loaded has its
 * script, when settings have reached it, and after the detector's second look (2.5 s, `lib/overlay/detector.ts`).
 */
const LOOKS_AFTER_MS = [0, 400, 1500, 4000];

/** Follows the tab in front and says what is known of it, until `signal` aborts. Never throws, never rejects. */
export function follow(
  tabs: Tabs,
  onChange: (followed: Followed) => void,
  signal: AbortSignal,
): FollowedActions {
  let now = FOLLOWING_NOTHING;
  let turn = new AbortController();
  let port: SidePanelPort | undefined;
  let calls = 0;
  const waiting = new Map<number, (done: boolean) => void>();

  const happened = (happening: Happening) => {
    if (signal.aborted) return;
    const before = now;
    now = next(now, happening);
    if (now.turn !== before.turn) begin(now);
    if (now.shown !== before.shown) onChange(now.shown);
  };

  const end = () => {
    turn.abort();
    port?.disconnect();
    port = undefined;
    for (const answer of waiting.values()) answer(false);
    waiting.clear();
  };

  const begin = ({ tabId, turn: number }: Following) => {
    end();
    turn = new AbortController();
    if (tabId === undefined) return;
    const timers = LOOKS_AFTER_MS.map((after, at) => setTimeout(() => look(tabId, number, at === 0), after));
    turn.signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  };

  /** Opens a port; where nobody takes it, asks the detector why. */
  const look = (tabId: number, of: number, early: boolean) => {
    if (port) return;
    const opened = connected(tabs, tabId);
    const { signal: ended } = turn;
    const describe = async () => {
      const answer = await tabs.describe(tabId);
      if (!ended.aborted) happened({ what: 'described', turn: of, answer, early });
    };
    if (!opened) {
      void describe();
      return;
    }
    port = opened;
    opened.onMessage.addListener(raw => {
      if (!ended.aborted) heed(raw, of);
    });
    opened.onDisconnect.addListener(() => {
      if (ended.aborted) return;
      port = undefined;
      if (now.connected) happened({ what: 'left', turn: of });
      else void describe();
    });
  };

  const heed = (raw: unknown, of: number) => {
    const parsed = v.safeParse(toldSchema, raw);
    if (!parsed.success) happened({ what: 'garbled', turn: of });
    else if (parsed.output.is !== 'did') happened({ what: 'told', turn: of, told: parsed.output });
    else {
      const { call, done } = parsed.output;
      waiting.get(call)?.(done);
      waiting.delete(call);
    }
  };

  const tell = (wish: Wish): boolean => {
    try {
      port?.postMessage(wish);
      return port !== undefined;
    } catch {
      return false; // the page went in this moment
    }
  };
  const call = (wish: (call: number) => Wish) =>
    new Promise<boolean>(resolve => {
      calls += 1;
      waiting.set(calls, resolve);
      if (!tell(wish(calls))) resolve(false);
    });

  tabs.watch(happened, signal);
  signal.addEventListener('abort', end, { once: true });
  return {
    again: () => happened({ what: 'again' }),
    read: async () => {
      const { tabId } = now;
      if (tabId === undefined || !(await tabs.run(tabId))) return false;
      if (tabId === now.tabId) happened({ what: 'again' });
      return true;
    },
    askFor: reference => void tell({ do: 'ask-for', reference }),
    show: anchor => call(number => ({ do: 'show', anchor, call: number })),
    openWorksheet: () => call(number => ({ do: 'open-worksheet', call: number })),
    openExport: () => call(number => ({ do: 'open-export', call: number })),
  };
}

function connected(tabs: Tabs, tabId: number): SidePanelPort | undefined {
  try {
    return tabs.connect(tabId);
  } catch {
    return undefined;
  }
}
