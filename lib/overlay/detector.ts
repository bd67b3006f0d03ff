import type { PageDescription } from '../messages/to-page.ts';
import type { RunningOverlay } from './handover.ts';

/** Only these documents have articles; PDF viewers, images, XML and SVG are left alone. */
const READ_TYPES = ['text/html', 'application/xhtml+xml'];
/** Single-page sites fill in the article after the address has changed or the page has loaded. */
const SECOND_LOOK_MS = 2500;

/** As in `lib/settings/model.ts`, which would bring its schema library along. */
const SETTINGS_KEY = 'settings';

/** As in `lib/wording`: no words yet, so that the answer brings those of the reader's language for the overlay. */
const SILENT = 'und';

/** One visit to one address. */
interface Visit {
  readonly address: string;
  readonly lifetime: AbortController;
  state: 'not-health' | 'off' | 'waiting-for-click';
  recognised: boolean;
  running?: RunningOverlay;
}

/**
 * Runs on every http(s) page, so it is small and imports nothing but the gate: no polyfill, no Preact, no schema.
 * Asks the gate, asks the background whether it may run here, and only then imports the overlay.
 */
export function startDetector(looksLikeHealth: (doc: Document) => boolean): void {
  if (!READ_TYPES.includes(document.contentType) || !document.documentElement) return;
  if (isPrerendered()) {
    // The reader may never see this page: nothing is read, and nothing about it leaves, until it is shown.
    document.addEventListener('prerenderingchange', () => startDetector(looksLikeHealth), { once: true });
    return;
  }
  let visit = begin();

  function begin(): Visit {
    const fresh: Visit = {
      address: pageAddress(),
      lifetime: new AbortController(),
      state: 'not-health',
      recognised: false,
    };
    quietly(look(fresh));
    setTimeout(() => {
      if (!fresh.recognised && !fresh.lifetime.signal.aborted) quietly(look(fresh));
    }, SECOND_LOOK_MS);
    return fresh;
  }

  async function look(on: Visit): Promise<void> {
    on.recognised = looksLikeHealth(document);
    if (!on.recognised) return;
    const answer: unknown = await chrome.runtime.sendMessage({
      type: 'page-options',
      host: location.hostname,
      speaks: SILENT,
    });
    const state = stateFor(answer);
    if (state === 'run') await run(on, { asked: false, answer });
    else on.state = state;
  }

  async function run(on: Visit, start: { asked: boolean; answer?: unknown }): Promise<void> {
    await import(/* @vite-ignore */ chrome.runtime.getURL('/overlay.js'));
    const { signal } = on.lifetime;
    if (signal.aborted || (on.running && !start.asked)) return;
    const running = globalThis.evidenceOverlay?.start(signal, start);
    if (running) on.running = running;
  }

  function answerTo(message: object): unknown {
    const type = 'type' in message ? message.type : undefined;
    const { running, state } = visit;
    if (type === 'describe-page') {
      const description: PageDescription = running?.describe() ?? { state };
      return location.hostname === '' ? description : { ...description, host: location.hostname };
    }
    if (type === 'show-panel') return { shown: running?.showPanel() ?? false };
    if (type === 'reader-command' && 'command' in message) {
      const { command } = message;
      if (command === 'next-citation' || command === 'previous-citation' || command === 'toggle-panel') {
        return { done: running?.command(command) ?? false };
      }
    }
    if (type === 'run-here') {
      visit.lifetime.abort();
      visit = { ...visit, lifetime: new AbortController(), recognised: true };
      quietly(run(visit, { asked: true }));
      return { started: true };
    }
    return undefined;
  }

  function lookAgain(): void {
    if (visit.running && visit.running.describe().state !== 'off') return;
    visit.lifetime.abort();
    visit = {
      address: visit.address,
      lifetime: new AbortController(),
      state: 'off',
      recognised: visit.recognised,
    };
    quietly(look(visit));
  }

  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== chrome.runtime.id || typeof message !== 'object' || message === null) return;
    const answer = answerTo(message);
    if (answer !== undefined) respond({ ok: true, answer });
  });
  chrome.storage.onChanged.addListener((changes, area) => {
    // Off or waiting until now: the reader may have switched it on. A running overlay sees to itself.
    if (area === 'local' && SETTINGS_KEY in changes && visit.recognised) lookAgain();
  });
  addEventListener('pageshow', ({ isTrusted, persisted }) => {
    // Answers and changed settings don't reach a page that rests in the back-forward cache.
    if (isTrusted && persisted) lookAgain();
  });
  globalThis.navigation?.addEventListener('navigatesuccess', () => {
    if (pageAddress() === visit.address) return;
    visit.lifetime.abort();
    visit = begin();
  });
}

/** The extension may be reloaded or the page left at any moment; there is nobody to tell. */
function quietly(work: Promise<void>): void {
  work.catch(() => {});
}

/** Chromium loads pages ahead of the reader's click; other browsers don't know the property. */
function isPrerendered(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

/** The address without its fragment: a jump within the page is no navigation. */
function pageAddress(): string {
  return location.href.replace(/#.*/, '');
}

/** Reads the background's envelope by hand: a schema library would weigh more than the whole detector. */
function stateFor(envelope: unknown): 'run' | 'off' | 'waiting-for-click' {
  const answer = envelope instanceof Object && 'answer' in envelope ? envelope.answer : undefined;
  if (!(answer instanceof Object) || !('enabled' in answer) || answer.enabled !== true) return 'off';
  return 'runOn' in answer && answer.runOn === 'click' ? 'waiting-for-click' : 'run';
}
