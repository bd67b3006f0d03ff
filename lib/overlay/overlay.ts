import { entriesOf } from '../appraisal/page-itself.ts';
import type { ReadArticle } from '../article/index.ts';
import {
  onLookAgain,
  type PageAnswer,
  type PageDescription,
  type ReaderCommand,
  readAnswer,
  type Sent,
  send,
} from '../messages/index.ts';
import { isPrivatePage } from '../private-pages/index.ts';
import type { PageOptions } from '../settings/page-options.ts';
import { speak, spoken } from '../wording/index.ts';
import { Display, type OverlayParts } from './display.ts';
import type { RunningOverlay } from './handover.ts';
import { onSettingsChange } from './on-settings-change.ts';
import { type Changes, watchPage } from './page-watch.ts';
import { Reading, readInSlices } from './reading.ts';
import { pageSettled } from './settled.ts';
import { openSidePanelDoor } from './side-panel-door.ts';
import { watchForRemoval } from './still-installed.ts';

/**
 * The whole overlay for one visit to one page: reads it, marks it, shows badge and cards, and keeps up with the
 * page's changes and the reader's settings, until `signal` aborts. Begins anew where the page writes itself anew.
 * Nothing is thrown to the page.
 */
export function startOverlay(
  parts: OverlayParts,
  signal: AbortSignal,
  start: { asked: boolean; answer?: unknown },
): RunningOverlay {
  let overlay: Overlay;
  const begin = (answer?: unknown) => {
    const fresh = new Overlay(parts, signal, start.asked, begin);
    overlay = fresh;
    fresh.run(answer).catch((error: unknown) => {
      if (!fresh.ended) throw error;
    });
  };
  begin(start.answer);
  return {
    describe: () => overlay.describe(),
    command: command => overlay.command(command),
    showPanel: () => overlay.showPanel(),
  };
}

class Overlay implements RunningOverlay {
  readonly #view: Window & typeof globalThis;
  readonly #lifetime = new AbortController();
  readonly #asked: boolean;
  readonly #display: Display;
  #phase: 'reading' | 'not-health' | 'off' | 'shown' = 'reading';
  #options: PageOptions | undefined;
  #questions = 0;
  #reading: Reading | undefined;
  /** What the next reading starts from. */
  #lastRead: ReadArticle | undefined;

  constructor(parts: OverlayParts, signal: AbortSignal, asked: boolean, beginAnew: () => void) {
    this.#view = parts.view;
    this.#asked = asked;
    if (signal.aborted) this.#lifetime.abort(signal.reason);
    signal.addEventListener('abort', () => this.#lifetime.abort(signal.reason), { once: true });
    this.#lifetime.signal.addEventListener('abort', () => this.#leave(), { once: true });
    this.#display = new Display(parts, this.#lifetime.signal, anew => {
      this.#switchOff();
      if (anew) beginAnew();
    });
  }

  get ended(): boolean {
    return this.#lifetime.signal.aborted;
  }

  /** @param answer what the background has just told the detector, if it was asked */
  async run(answer?: unknown): Promise<void> {
    const { signal } = this.#lifetime;
    watchForRemoval(this.#view, this.#lifetime);
    // From the start: between the detector's question and the page's rest the reader may change something.
    onSettingsChange(() => void this.#loadOptions(), signal);
    onLookAgain(() => void this.#loadOptions(), signal);
    openSidePanelDoor({ describe: () => this.describe(), display: this.#display }, signal);
    if (this.#asked) void send({ type: 'show-page' });
    const told = answer === undefined ? undefined : readAnswer('page-options', answer);
    if (told !== undefined && !this.#take(told)) return;
    await pageSettled(this.#view, signal);
    if (this.#options === undefined && !(await this.#loadOptions())) return;
    const onShown = ({ isTrusted, persisted }: PageTransitionEvent) => {
      if (isTrusted && persisted) void this.#loadOptions(); // changes don't reach the back-forward cache
    };
    this.#view.addEventListener('pageshow', onShown, { signal });
    this.#view.addEventListener('pagehide', ({ isTrusted }) => isTrusted && this.#leave(), { signal });
    await watchPage(this.#view, changes => this.#read(changes), signal);
  }

  describe(): PageDescription {
    const article = this.#reading?.article;
    if (this.#phase !== 'shown' || !article) return { state: this.#phase };
    const counts = { references: article.references.length, citations: article.citations.length };
    return { state: this.#display.hidden ? 'hidden' : 'shown', title: article.title, counts };
  }

  command(command: ReaderCommand): boolean {
    return this.#phase === 'shown' && this.#display.command(command);
  }

  showPanel(): boolean {
    return this.#phase === 'shown' && this.#display.showPanel();
  }

  /** Nobody waits here any more for what was asked. */
  #leave(): void {
    const lookups = this.#options?.lookups;
    if (lookups === 'on-open' || lookups === 'ahead') void send({ type: 'leave' });
  }

  #switchOff(): void {
    this.#phase = 'off';
    this.#lifetime.abort();
  }

  /** Asks what holds for this page now. @returns whether the overlay may run here */
  async #loadOptions(): Promise<boolean> {
    const before = this.#options;
    const question = ++this.#questions;
    const { hostname } = this.#view.location;
    const sent = await send({ type: 'page-options', host: hostname, speaks: spoken().tag });
    // An answer to an earlier question may bring the words of a language that the reader has left again.
    if (this.ended || question !== this.#questions || !this.#take(sent)) return false;
    if (before && before.lookups !== this.#options?.lookups) await this.#askAhead();
    return true;
  }

  /** Goes by an answer, or stops. @returns whether the overlay may run here */
  #take(sent: Sent<PageAnswer<'page-options'>>): boolean {
    if (!sent.ok || (!sent.answer.enabled && !this.#asked)) {
      this.#switchOff();
      return false;
    }
    const { words, ...options } = sent.answer;
    if (words) speak(words);
    this.#options = options;
    this.#display.setOptions(options);
    return true;
  }

  /**
   * Reads the page (again) and puts the new reading in place of the old one. Single-page sites change the address
   * before the article, so that one that is read may leave without another coming.
   */
  async #read(changes: Changes): Promise<void> {
    const before = this.#reading;
    const { signal } = this.#lifetime;
    const read = await readInSlices(this.#view, signal, this.#lastRead, changes);
    if (read === this.#lastRead) return;
    this.#lastRead = read;
    if (!read.article.health.isHealth && !this.#asked) {
      before?.stop();
      this.#reading = undefined;
      this.#phase = 'not-health';
      this.#display.clear();
      return;
    }
    const reading = new Reading(this.#view, read, signal, () => this.#display.draw());
    if (before) reading.evidence.inherit(before.evidence);
    this.#reading = reading;
    this.#phase = 'shown';
    reading.paint(before?.marks);
    before?.stop();
    this.#display.show(reading);
    void this.#gather(reading); // not waited for: services may be slow, and the page goes on changing
  }

  async #gather(reading: Reading): Promise<void> {
    await Promise.all([reading.evidence.classify(), reading.evidence.lookInList()]);
    if (this.#reading === reading) await this.#askAhead();
  }

  /** The whole list in idle time, where the reader chose so; the background decides what may go out. */
  async #askAhead(): Promise<void> {
    const reading = this.#reading;
    if (!reading || this.#options?.lookups !== 'ahead') return;
    const all = entriesOf(reading.article).map(({ number }) => number);
    const { document, location } = this.#view;
    const cause = isPrivatePage(document, location.href) ? 'recall' : 'ahead';
    await reading.evidence.resolve(all, cause, reading.signal);
  }
}
