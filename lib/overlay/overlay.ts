import { type OpenedAgain, openAgainSteps, openNewSteps } from '../article/again.ts';
import { addTerms, hasTermsFor } from '../article/health/terms.ts';
import { type Marked, markedSteps } from '../article/marked.ts';
import type { ReadArticle } from '../article/model.ts';
import { type Subject, subjectSteps } from '../article/subject.ts';
import type { Sent } from '../messages/envelope.ts';
import { onLookAgain } from '../messages/look-again.ts';
import type { PageDescription, ReaderCommand } from '../messages/to-page.ts';
import { askForOptions, type PageOptionsAnswer, readOptions, tell } from '../messages/visit.ts';
import type { PageOptions } from '../settings/page-options.ts';
import { speak, spoken } from '../wording/spoken.ts';
import { Followed } from './followed.ts';
import type { RunningOverlay } from './handover.ts';
import { type BadgeScript, loadBadge } from './load-badge.ts';
import { loadTerms } from './load-terms.ts';
import { indexSteps, Marking } from './marking.ts';
import { onSettingsChange } from './on-settings-change.ts';
import { type Changes, watchPage } from './page-watch.ts';
import { inSlices } from './read-in-slices.ts';
import { pageSettled } from './settled.ts';
import type { ShownArticle } from './shown-article.ts';
import { openSidePanelDoor } from './side-panel-door.ts';
import { watchForRemoval } from './still-installed.ts';

/**
 * The overlay for one visit to one page: reads its subject and its markers, marks them, hands them on to the badge's
 * script, which reads the rest and shows it, and keeps up with the page's changes and the reader's settings, until
 * `signal` aborts. Begins anew where the page writes itself anew. Nothing is thrown to the page.
 */
export function startOverlay(
  view: Window & typeof globalThis,
  signal: AbortSignal,
  start: { asked: boolean; answer?: unknown },
): RunningOverlay {
  let overlay: Overlay;
  const begin = (answer?: unknown) => {
    const fresh = new Overlay(view, signal, start.asked, begin);
    overlay = fresh;
    fresh.run(answer).catch((error: unknown) => {
      if (fresh.ended) return;
      fresh.switchOff(); // marks without a badge are nothing that a reader can make out
      throw error;
    });
  };
  begin(start.answer);
  return {
    describe: () => overlay.describe(),
    command: command => overlay.command(command),
    showPanel: () => overlay.showPanel(),
  };
}

type Phase = 'reading' | 'not-health' | 'off' | 'shown';

class Overlay implements RunningOverlay {
  readonly #view: Window & typeof globalThis;
  readonly #lifetime = new AbortController();
  readonly #asked: boolean;
  readonly #beginAnew: () => void;
  readonly #followed = new Followed();
  #phase: Phase = 'reading';
  #options: PageOptions | undefined;
  #questions = 0;
  #marking: Marking | undefined;
  #article: ShownArticle | undefined;
  /** What the next reading starts from. */
  #subject: Subject | undefined;
  #lastRead: ReadArticle | undefined;

  constructor(view: Window & typeof globalThis, signal: AbortSignal, asked: boolean, beginAnew: () => void) {
    this.#view = view;
    this.#asked = asked;
    this.#beginAnew = beginAnew;
    if (signal.aborted) this.#lifetime.abort(signal.reason);
    signal.addEventListener('abort', () => this.#lifetime.abort(signal.reason), { once: true });
    this.#lifetime.signal.addEventListener('abort', () => this.#leave(), { once: true });
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
    openSidePanelDoor({ describe: () => this.describe(), display: this.#followed }, signal);
    if (this.#asked) void tell('show-page');
    const told = answer === undefined ? undefined : readOptions(answer);
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
    const article = this.#lastRead?.article;
    if (this.#phase !== 'shown' || !article) return { state: this.#phase };
    const counts = { references: article.references.length, citations: article.citations.length };
    return { state: this.#article?.hidden ? 'hidden' : 'shown', title: article.title, counts };
  }

  command(command: ReaderCommand): boolean {
    return this.#phase === 'shown' && this.#article?.command(command) === true;
  }

  showPanel(): boolean {
    return this.#phase === 'shown' && this.#article?.showPanel() === true;
  }

  switchOff(): void {
    this.#enter('off');
    this.#lifetime.abort();
  }

  /** Nobody waits here any more for what was asked. */
  #leave(): void {
    const lookups = this.#options?.lookups;
    if (lookups === 'on-open' || lookups === 'ahead') void tell('leave');
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#followed.tell();
  }

  /** Asks what holds for this page now. @returns whether the overlay may run here */
  async #loadOptions(): Promise<boolean> {
    const question = ++this.#questions;
    const sent = await askForOptions(this.#view.location.hostname, spoken().tag);
    // An answer to an earlier question may bring the words of a language that the reader has left again.
    return !this.ended && question === this.#questions && this.#take(sent);
  }

  /** Goes by an answer, or stops. @returns whether the overlay may run here */
  #take(sent: Sent<PageOptionsAnswer>): boolean {
    if (!sent.ok || (!sent.answer.enabled && !this.#asked)) {
      this.switchOff();
      return false;
    }
    const { words, ...options } = sent.answer;
    if (words) speak(words);
    this.#options = options;
    this.#marking?.marks?.setStyle(options.marks);
    this.#article?.setOptions(options, spoken());
    return true;
  }

  /**
   * Reads the page (again). At first its marks are painted as soon as they are known, and the rest is read by a script
   * that is loaded meanwhile; later a new reading takes the place of the old one as a whole. Single-page sites change
   * the address before the article, so that one that is read may leave without another coming.
   */
  async #read(changes: Changes): Promise<void> {
    const { signal } = this.#lifetime;
    const before = this.#lastRead;
    const { opened, isNew } = await this.#open(changes);
    if (!hasTermsFor(opened.lines.language)) {
      const terms = await loadTerms();
      signal.throwIfAborted();
      if (terms === undefined) {
        this.switchOff();
        return;
      }
      addTerms(terms);
    }
    const earlier = isNew ? undefined : this.#subject;
    const subject = await inSlices(this.#view, subjectSteps(opened, earlier), signal);
    if (!subject.health.value.isHealth && !this.#asked) {
      this.#forget();
      this.#subject = subject;
      this.#enter('not-health');
      return;
    }
    const script = loadBadge();
    const marked =
      before?.memory.marked.subject === subject
        ? before.memory.marked
        : await inSlices(this.#view, markedSteps(subject), signal);
    const isFirst = this.#marking === undefined;
    if (isFirst) await this.#paint(marked);
    const badge = await script;
    const steps = await badge?.stepsFor(marked, changes, isNew ? undefined : before);
    signal.throwIfAborted();
    if (badge === undefined || steps === undefined) {
      this.switchOff();
      return;
    }
    const read = await inSlices(this.#view, steps, signal);
    this.#subject = subject;
    if (read === before) return;
    this.#lastRead = read;
    if (!isFirst) await this.#paint(marked);
    this.#show(badge, read);
  }

  #open(changes: Changes): Promise<OpenedAgain> {
    const { document, location } = this.#view;
    const steps =
      this.#subject === undefined || changes === undefined
        ? openNewSteps(document, location.href)
        : openAgainSteps(this.#subject, this.#lastRead?.memory.facts.stated, changes, location.href);
    return inSlices(this.#view, steps, this.#lifetime.signal);
  }

  async #paint(marked: Marked): Promise<void> {
    const { signal } = this.#lifetime;
    const index = await inSlices(this.#view, indexSteps(marked), signal);
    const marking = new Marking(this.#view, index, signal);
    marking.paint(this.#options?.marks ?? 'quiet', this.#marking);
    this.#marking = marking;
  }

  #show(badge: BadgeScript, read: ReadArticle): void {
    if (!this.#marking || !this.#options) return;
    if (this.#article === undefined) {
      const { signal } = this.#lifetime;
      const end = (anew?: boolean) => {
        this.switchOff();
        if (anew) this.#beginAnew();
      };
      this.#article = badge.show({ view: this.#view, signal, onChange: () => this.#followed.tell(), end });
      this.#article.setOptions(this.#options, spoken());
      this.#followed.shown = this.#article.followed;
    }
    this.#phase = 'shown';
    this.#article.show(this.#marking, read);
  }

  /** The article has left the page. */
  #forget(): void {
    this.#marking?.stop();
    this.#marking = undefined;
    this.#lastRead = undefined;
    this.#article?.clear();
  }
}
