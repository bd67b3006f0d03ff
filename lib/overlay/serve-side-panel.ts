import * as v from 'valibot';
import { appraise } from '../appraisal/index.ts';
import type { AppraisalInput } from '../appraisal/input.ts';
import { worksheet } from '../appraisal/worksheet/index.ts';
import { portableOf } from '../export/index.ts';
import { SIDE_PANEL_PORT, type SidePanelPort, type Told, wishSchema } from '../messages/side-panel.ts';
import type { PageDescription } from '../messages/to-page.ts';
import type { OverlayActions } from './overlay-state.ts';

/** What the side panel may see of a page, and do there. */
export interface FollowedPage {
  describe(): PageDescription;
  readonly display: FollowedDisplay;
}

export interface FollowedDisplay
  extends Pick<OverlayActions, 'showOnPage' | 'askFor' | 'openWorksheet' | 'openExport' | 'version'> {
  /** Undefined where no article is shown; the same object until more is known. */
  readonly known: AppraisalInput | undefined;
  /** The anchors that the page has a place for. */
  readonly places: string[];
  /** "change" when anything of the above may have changed. */
  readonly changes: EventTarget;
}

/** Who has opened a port to this page, as the browser (not the message) says. */
export interface SidePanelCaller extends SidePanelPort {
  readonly name: string;
  readonly sender?: { id?: string | undefined; url?: string | undefined } | undefined;
}

/** Answers come in bursts, and each telling is the whole: short enough to be taken for at once, long enough for a burst. */
const TELL_AFTER_MS = 150;

/**
 * Tells the side panel what is known of the page, again when it changes, and does what it wants, until it leaves or
 * `visit` aborts. Whoever else has come is sent away.
 */
export function serveSidePanel(
  port: SidePanelCaller,
  { describe, display }: FollowedPage,
  visit: AbortSignal,
): void {
  if (visit.aborted || !isSidePanel(port)) {
    port.disconnect();
    return;
  }
  const left = new AbortController();
  const { signal } = left;
  port.onDisconnect.addListener(() => left.abort());
  const leave = () => {
    port.disconnect();
    left.abort(); // a port tells its own side nothing
  };
  visit.addEventListener('abort', leave, { signal });
  // Firefox keeps the port of a page that rests in the back-forward cache.
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && leave(), { signal });

  let told: AppraisalInput | PageDescription['state'] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (message: Told) => {
    if (!signal.aborted) port.postMessage(message);
  };

  const tell = () => {
    timer = undefined;
    const { known } = display;
    const page = describe();
    if (told === (known ?? page.state)) return;
    told = known ?? page.state;
    if (!known) say({ is: 'no-article', page });
    else {
      const portable = portableOf(known, appraise(known), display.version);
      say({ is: 'article', portable, places: display.places });
    }
  };

  const did = (call: number, doing: Promise<boolean>) => {
    const answer = (done: boolean) => say({ is: 'did', call, done });
    doing.then(answer, () => answer(false));
  };

  port.onMessage.addListener(raw => {
    const parsed = v.safeParse(wishSchema, raw);
    if (!parsed.success || signal.aborted) return;
    const wish = parsed.output;
    const { known } = display;
    if (wish.do === 'ask-for') display.askFor(wish.reference);
    else if (wish.do === 'show') did(wish.call, Promise.resolve(display.showOnPage(wish.anchor)));
    else if (!known) did(wish.call, Promise.resolve(false));
    else if (wish.do === 'open-worksheet') {
      did(wish.call, display.openWorksheet(worksheet(appraise(known), known.article)));
    } else {
      did(wish.call, display.openExport(portableOf(known, appraise(known), display.version)));
    }
  });
  display.changes.addEventListener(
    'change',
    () => {
      timer ??= setTimeout(tell, TELL_AFTER_MS);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  tell();
}

function isSidePanel({ name, sender }: SidePanelCaller): boolean {
  const { id, getURL } = chrome.runtime;
  return (
    name === SIDE_PANEL_PORT &&
    sender?.id === id &&
    sender?.url?.startsWith(getURL('/sidepanel.html')) === true
  );
}
