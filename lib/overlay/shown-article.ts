import { entriesOf } from '../appraisal/page-itself.ts';
import type { ReadArticle } from '../article/model.ts';
import type { ReaderCommand } from '../messages/index.ts';
import { isPrivatePage } from '../private-pages/index.ts';
import type { PageOptions } from '../settings/page-options.ts';
import { type Language, speak } from '../wording/index.ts';
import { Display, type Drawing } from './display.ts';
import type { Marking } from './marking.ts';
import { Reading } from './reading.ts';
import type { FollowedDisplay } from './serve-side-panel.ts';
import { idle } from './settled.ts';
import { Sights } from './sights.ts';

/** What one visit gives to whoever shows its articles. */
export interface ShownOn {
  view: Window & typeof globalThis;
  /** Aborts when the page is left. */
  signal: AbortSignal;
  /** Called when anything that the side panel sees may have changed. */
  onChange(): void;
  /** Ends the visit, and begins it anew where the page wrote itself anew. */
  end(beginAnew?: boolean): void;
}

/** The articles of one visit as the reader has them: one after the other, with all that is found out about each. */
export class ShownArticle {
  readonly #view: Window & typeof globalThis;
  readonly #display: Display;
  #reading: Reading | undefined;
  #options: PageOptions | undefined;

  constructor(drawing: Drawing, on: ShownOn) {
    this.#view = on.view;
    this.#display = new Display(drawing, on);
  }

  /** The reader has hidden it, on this page. */
  get hidden(): boolean {
    return this.#display.hidden;
  }

  get followed(): Omit<FollowedDisplay, 'changes'> {
    return this.#display;
  }

  setOptions(options: PageOptions, language: Language): void {
    const before = this.#options;
    this.#options = options;
    speak(language);
    this.#display.setOptions(options);
    if (before && before.lookups !== options.lookups) void this.#askAhead();
  }

  /**
   * Shows this article from now on, whose marks are painted: the first of a page in an idle moment, because it is
   * looked at the layout before; a later one, which takes the place of one that is shown, at once.
   */
  show(marking: Marking, read: ReadArticle): void {
    if (this.#reading) this.#showSeen(marking, read);
    else {
      idle(this.#view, marking.signal).then(
        () => this.#showSeen(marking, read),
        () => undefined, // another reading has taken its place, or the page was left
      );
    }
  }

  #showSeen(marking: Marking, read: ReadArticle): void {
    const before = this.#reading;
    const sights = new Sights(this.#view, read);
    const seen = { ...read, article: sights.look() };
    const reading = new Reading(marking, seen, () => this.#display.draw());
    sights.follow(article => reading.see(article), marking.signal);
    if (before) reading.evidence.inherit(before.evidence);
    this.#reading = reading;
    reading.markNotices();
    this.#display.show(reading);
    // Counted here, and drawn in another task.
    if (this.#options) reading.glance(this.#options.lookups);
    void this.#gather(reading); // not waited for: services may be slow, and the page goes on changing
  }

  /** The article has left the page: nothing is shown until another is read. */
  clear(): void {
    this.#reading = undefined;
    this.#display.clear();
  }

  command(command: ReaderCommand): boolean {
    return this.#display.command(command);
  }

  showPanel(): boolean {
    return this.#display.showPanel();
  }

  async #gather(reading: Reading): Promise<void> {
    await Promise.all([reading.evidence.classify(), reading.evidence.lookInList()]);
    if (this.#reading === reading) await this.#askAhead();
  }

  /** The whole list in idle time, where the reader chose so; the background decides what may go out. */
  async #askAhead(): Promise<void> {
    const reading = this.#reading;
    if (!reading || this.#options?.lookups !== 'ahead') return;
    const all = entriesOf(reading.article).map(({ id }) => id);
    const { document, location } = this.#view;
    const cause = isPrivatePage(document, location.href) ? 'recall' : 'ahead';
    await reading.evidence.resolve(all, cause, reading.signal);
  }
}
