import type { PageDescription, ReaderCommand } from '../messages/index.ts';
import { send } from '../messages/index.ts';
import type { PageOptions } from '../settings/page-options.ts';
import { walkCitations } from './citation-walk.ts';
import { copyText } from './copy-text.ts';
import type { RunningOverlay } from './handover.ts';
import { rectsOf } from './hit-test.ts';
import { Host } from './host.ts';
import type { OverlayActions, OverlayState } from './overlay-state.ts';
import { inView, isShown, rangeOf, scrollTo } from './page-places.ts';
import { watchPage } from './page-watch.ts';
import { PreviewControl } from './preview-control.ts';
import { previewEntries } from './preview-entries.ts';
import { type PreviewState, shownCitation } from './preview-machine.ts';
import { Reading } from './reading.ts';
import { pageSettled } from './settled.ts';
import { watchForRemoval } from './still-installed.ts';

export interface OverlayParts {
  view: Window & typeof globalThis;
  /** Style sheets of the components, for the shadow root. */
  styles: string;
  /** Draws a state into our shadow root; called for every new state, and with `null` at the end. */
  render(root: ShadowRoot, state: OverlayState | null, actions: OverlayActions): void;
}

/**
 * The whole overlay for one visit to one page: reads it, marks it, shows badge and cards, and keeps up with the
 * page's changes, until `signal` aborts. Nothing is thrown to the page.
 */
export function startOverlay(
  parts: OverlayParts,
  signal: AbortSignal,
  start: { asked: boolean },
): RunningOverlay {
  const overlay = new Overlay(parts, signal, start.asked);
  overlay.run().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return overlay;
}

/** The actions are arrow functions, because components pass them on as handlers. */
class Overlay implements RunningOverlay, OverlayActions {
  readonly #parts: OverlayParts;
  readonly #view: Window & typeof globalThis;
  readonly #lifetime = new AbortController();
  readonly #asked: boolean;
  #phase: PageDescription['state'] = 'reading';
  #options: PageOptions | undefined;
  #host: Host | undefined;
  #reading: Reading | undefined;
  #control: PreviewControl | undefined;
  #drawFrame = 0;
  #pointer: { x: number; y: number } | null = null;
  #preview: PreviewState = { mode: 'idle' };
  #panel: 'closed' | 'top' | 'sources' = 'closed';
  #copied: OverlayState['copied'] = null;
  #focusBefore: HTMLElement | null = null;
  /** One function a marker, so that the card is placed anew only for another marker. */
  #rects: () => DOMRect[] = () => [];

  constructor(parts: OverlayParts, signal: AbortSignal, asked: boolean) {
    this.#parts = parts;
    this.#view = parts.view;
    this.#asked = asked;
    if (signal.aborted) this.#lifetime.abort(signal.reason);
    signal.addEventListener('abort', () => this.#lifetime.abort(signal.reason), { once: true });
  }

  async run(): Promise<void> {
    const { signal } = this.#lifetime;
    watchForRemoval(this.#view, this.#lifetime);
    await pageSettled(this.#view, signal);
    if (!(await this.#loadOptions())) return;
    await this.#read();
    watchPage(this.#view, () => this.#read(), signal);
  }

  describe(): PageDescription {
    const article = this.#reading?.article;
    if (!article || this.#phase === 'reading') return { state: this.#phase };
    const counts = { references: article.references.length, citations: article.citations.length };
    return { state: this.#phase, title: article.title, counts };
  }

  command(command: ReaderCommand): boolean {
    if (!this.#reading || !this.#control) return false;
    if (command === 'toggle-panel') {
      this.togglePanel();
      return true;
    }
    const direction = command === 'next-citation' ? 'next' : 'previous';
    const target = walkCitations(this.#reading.index, shownCitation(this.#preview), direction);
    if (!target) return false;
    if (!inView(this.#view, rectsOf(target.range))) scrollTo(this.#view, target.range);
    const { activeElement } = this.#view.document;
    if (activeElement instanceof HTMLElement && activeElement !== this.#host?.element) {
      this.#focusBefore = activeElement;
    }
    this.#pointer = null;
    this.#control.send({ type: 'activate', citation: target.citation.id, by: 'keyboard' });
    return true;
  }

  showPanel(): boolean {
    if (!this.#host) return false;
    this.#phase = 'shown';
    this.#panel = 'top';
    this.#draw();
    return true;
  }

  togglePanel = (at: 'top' | 'sources' = 'top'): void => {
    this.#panel = this.#panel === 'closed' || at === 'sources' ? at : 'closed';
    if (this.#panel === 'sources') this.#control?.send({ type: 'dismiss' });
    this.#draw();
  };

  closePanel = (): void => {
    this.#panel = 'closed';
    this.#draw();
  };

  hidePage = (): void => {
    this.#phase = 'hidden';
    this.#panel = 'closed';
    this.#control?.send({ type: 'dismiss' });
    this.#draw();
    void send({ type: 'hide-page' });
  };

  hideSite = (): void => {
    void send({ type: 'hide-site', host: this.#view.location.hostname });
    this.#phase = 'off';
    this.#lifetime.abort();
  };

  openOptions = (): void => {
    void send({ type: 'open-options' });
  };

  showOnPage = (anchor: string): void => {
    const place = this.#reading?.anchors.get(anchor);
    const range = place && rangeOf(place);
    if (!range) return;
    scrollTo(this.#view, range);
    this.#reading?.marks?.setActive(range);
  };

  canShow = (anchor: string): boolean => {
    const place = this.#reading?.anchors.get(anchor);
    return place !== undefined && isShown(place);
  };

  askFor = (number: number): void => {
    void this.#reading?.evidence.resolve([number], 'open', this.#lifetime.signal);
  };

  copy = (number: number): void => {
    const reference = this.#reading?.article.references.find(other => other.number === number);
    if (!reference) return;
    const text =
      reference.url && !reference.text.includes(reference.url)
        ? `${reference.text} ${reference.url}`
        : reference.text;
    void copyText(this.#view, text).then(done => {
      this.#copied = { number, done };
      this.#draw();
    });
  };

  closeCard = (): void => {
    this.#control?.send({ type: 'dismiss' });
  };

  pinCard = (): void => {
    this.#control?.send({ type: 'pin' });
  };

  enterCard = (): void => {
    this.#control?.send({ type: 'enter-card' });
  };

  leaveCard = (): void => {
    this.#control?.send({ type: 'leave-card' });
  };

  /** @returns whether the overlay may run here */
  async #loadOptions(): Promise<boolean> {
    const sent = await send({ type: 'page-options', host: this.#view.location.hostname });
    this.#lifetime.signal.throwIfAborted();
    if (!sent.ok || (!sent.answer.enabled && !this.#asked)) {
      this.#phase = 'off';
      return false;
    }
    this.#options = sent.answer;
    return true;
  }

  /** Reads the page (again) and puts the new reading in place of the old one. */
  async #read(): Promise<void> {
    const { signal } = this.#lifetime;
    const before = this.#reading;
    const reading = await Reading.of(this.#view, signal, () => this.#draw());
    if (!reading.article.health.isHealth && !this.#asked) {
      this.#phase = 'not-health';
      return;
    }
    if (before) reading.evidence.inherit(before.evidence);
    before?.stop();
    this.#reading = reading;
    reading.paint();
    this.#show(reading);
    await reading.evidence.classify();
    if (this.#options?.lookups === 'ahead') {
      const all = reading.article.references.map(({ number }) => number);
      await reading.evidence.resolve(all, 'ahead', reading.signal);
    }
  }

  #show(reading: Reading): void {
    const { signal } = this.#lifetime;
    if (this.#phase === 'reading' || this.#phase === 'not-health') this.#phase = 'shown';
    this.#host ??= this.#hang(signal);
    if (this.#control) {
      this.#control.replaceIndex(reading.index);
      return;
    }
    this.#control = new PreviewControl(
      this.#view,
      this.#host.element,
      reading.index,
      () => this.#options ?? { hover: false, closingDelayMs: 300 },
      {
        show: (state, pointer) => this.#showPreview(state, pointer),
        ask: placed => void this.#reading?.evidence.resolve(placed.citation.numbers, 'open', signal),
        restoreFocus: by => {
          if (by === 'keyboard') this.#focusBefore?.focus({ preventScroll: true });
        },
      },
      signal,
    );
  }

  #hang(signal: AbortSignal): Host {
    const host = new Host(this.#view.document, this.#parts.styles, signal);
    signal.addEventListener('abort', () => this.#parts.render(host.root, null, this), { once: true });
    return host;
  }

  #showPreview(state: PreviewState, pointer: { x: number; y: number } | null): void {
    const shown = shownCitation(state);
    if (shown !== shownCitation(this.#preview)) {
      this.#pointer = state.mode === 'pinned' && state.by === 'keyboard' ? null : pointer;
      this.#copied = null;
      this.#rects = () => {
        const range = shown === null ? undefined : this.#reading?.index.get(shown)?.range;
        return range ? rectsOf(range) : [];
      };
    }
    this.#preview = state;
    const range = shown === null ? undefined : this.#reading?.index.get(shown)?.range;
    this.#reading?.marks?.setActive(range ?? null);
    this.#draw();
  }

  /** Draws at most once a frame, however many answers arrive. */
  #draw(): void {
    if (this.#drawFrame !== 0) return;
    this.#drawFrame = this.#view.requestAnimationFrame(() => {
      this.#drawFrame = 0;
      const state = this.#lifetime.signal.aborted ? null : this.#state();
      if (this.#host && state) this.#parts.render(this.#host.root, state, this);
    });
  }

  #state(): OverlayState | null {
    if (!this.#reading || !this.#options) return null;
    const { evidence, index } = this.#reading;
    const known = this.#reading.known(this.#options.lookups);
    const shown = shownCitation(this.#preview);
    const placed = shown === null ? undefined : index.get(shown);
    return {
      glance: this.#reading.glance(this.#options.lookups),
      known,
      options: this.#options,
      hidden: this.#phase === 'hidden',
      panelOpen: this.#panel !== 'closed',
      panelAt: this.#panel === 'sources' ? 'sources' : 'top',
      copied: this.#copied,
      preview: placed
        ? {
            state: this.#preview,
            entries: previewEntries(placed.citation.numbers, known, evidence.loading),
            rects: this.#rects,
            pointer: this.#pointer,
          }
        : null,
    };
  }
}
