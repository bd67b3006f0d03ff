import { isoDay } from '../appraisal/age.ts';
import type { Worksheet } from '../appraisal/worksheet/model.ts';
import type { Portable } from '../export/index.ts';
import { type ReaderCommand, send } from '../messages/index.ts';
import { CLOSING_DELAY_MS, type View } from '../settings/model.ts';
import type { PageOptions } from '../settings/page-options.ts';
import { spoken } from '../wording/index.ts';
import { CitationIndex } from './citation-index.ts';
import { walkCitations } from './citation-walk.ts';
import { copyText } from './copy-text.ts';
import { rectsOf } from './hit-test.ts';
import { Host } from './host.ts';
import { type CardScript, loadCard } from './load-card.ts';
import { NARROW } from './narrow.ts';
import type { OverlayActions, OverlayState } from './overlay-state.ts';
import { inView, isShown, rangeOf, scrollTo, sideAwayFrom } from './page-places.ts';
import { PreviewControl } from './preview-control.ts';
import { type PreviewState, shownCitation } from './preview-machine.ts';
import type { Reading } from './reading.ts';
import { idle } from './settled.ts';

export interface OverlayParts {
  view: Window & typeof globalThis;
  /** Style sheets of the components, for the shadow root. */
  styles: string;
  /** Draws a state into our shadow root; called for every new state, and with `null` at the end. */
  render(root: ShadowRoot, state: OverlayState | null, actions: OverlayActions): void;
}

/** Until the settings are known, nothing opens by itself. */
const NO_HOVER = { hover: false, closingDelayMs: CLOSING_DELAY_MS.default };

/**
 * What the reader sees and does: host, badge, panel, card. Holds the state of the interface and draws it.
 * The actions are arrow functions, because components pass them on as handlers.
 */
export class Display implements OverlayActions {
  hidden = false;
  readonly #parts: OverlayParts;
  readonly #view: Window & typeof globalThis;
  readonly #signal: AbortSignal;
  readonly #switchOff: () => void;
  #options: PageOptions | undefined;
  #reading: Reading | undefined;
  #host: Host | undefined;
  #control: PreviewControl | undefined;
  #drawFrame = 0;
  /** A script of its own, so that the badge does not wait for it: fetched when idle, at the latest at the first intent. */
  #card: CardScript | 'not-asked' | 'loading' | 'failed' = 'not-asked';
  #preloads = false;
  #pointer: { x: number; y: number } | null = null;
  #preview: PreviewState = { mode: 'idle' };
  #panel: 'closed' | 'top' | 'sources' = 'closed';
  /** Chosen by what was shown last; until then the badge's own side. */
  #panelSide: OverlayState['panelSide'] | undefined;
  #copied: OverlayState['copied'] = null;
  #focusBefore: HTMLElement | null = null;
  /** One function a marker, so that the card is placed anew only for another marker. */
  #rects: () => DOMRect[] = () => [];

  constructor(parts: OverlayParts, signal: AbortSignal, switchOff: () => void) {
    this.#parts = parts;
    this.#view = parts.view;
    this.#signal = signal;
    this.#switchOff = switchOff;
  }

  setOptions(options: PageOptions): void {
    this.#options = options;
    this.#reading?.marks?.setStyle(options.marks);
    this.draw();
  }

  /** Shows this reading from now on; an open card stays if its citation is still there. */
  show(reading: Reading): void {
    this.#reading = reading;
    if (this.#options) reading.marks?.setStyle(this.#options.marks);
    this.#host ??= this.#hang();
    if (this.#control) this.#control.replaceIndex(reading.index);
    else this.#control = this.#listen(this.#host, reading);
    // Not only when the background answers: it may be slow, or be stopped.
    this.draw();
  }

  /** The article has left the page: nothing is shown until another is read. */
  clear(): void {
    this.#reading = undefined;
    this.#panel = 'closed';
    this.#control?.replaceIndex(new CitationIndex([]));
    this.draw();
  }

  /** @returns whether there was something to do */
  command(command: ReaderCommand): boolean {
    if (command === 'toggle-panel') {
      this.togglePanel();
      return true;
    }
    return this.#goTo(command === 'next-citation' ? 'next' : 'previous');
  }

  showPanel(): boolean {
    // Otherwise the page would be hidden again the next time that the background is asked.
    if (this.hidden) void send({ type: 'show-page' });
    this.hidden = false;
    this.#panel = 'top';
    this.draw();
    return true;
  }

  togglePanel = (at: 'top' | 'sources' = 'top'): void => {
    this.#panel = this.#panel === 'closed' || at === 'sources' ? at : 'closed';
    if (this.#panel === 'sources') this.#control?.send({ type: 'dismiss' });
    this.draw();
  };

  closePanel = (): void => {
    this.#panel = 'closed';
    this.draw();
  };

  hidePage = (): void => {
    this.hidden = true;
    this.#panel = 'closed';
    this.#control?.send({ type: 'dismiss' });
    this.draw();
    void send({ type: 'hide-page' });
  };

  hideSite = (): void => {
    void send({ type: 'hide-site', host: this.#view.location.hostname });
    this.#switchOff();
  };

  openOptions = (): void => {
    void send({ type: 'open-options' });
  };

  hasPlace = (anchor: string): boolean => this.#reading?.anchors.has(anchor) ?? false;

  showOnPage = (anchor: string): boolean => {
    const place = this.#reading?.anchors.get(anchor);
    const range = place && rangeOf(place);
    if (!range || !isShown(place)) return false;
    scrollTo(this.#view, range);
    this.#reading?.marks?.setActive(range);
    this.#panelSide = sideAwayFrom(this.#view, rectsOf(range));
    this.draw();
    if (this.#view.matchMedia(NARROW).matches) this.closePanel(); // a sheet would lie over the words
    return true;
  };

  chooseView = (view: View): void => {
    if (!this.#options || this.#options.view === view) return;
    this.setOptions({ ...this.#options, view });
    void send({ type: 'choose-view', view });
  };

  get version(): string {
    return chrome.runtime.getManifest().version;
  }

  openWorksheet = async (worksheet: Worksheet): Promise<boolean> => {
    const sent = await send({ type: 'open-worksheet', worksheet });
    return sent.ok && sent.answer.opened;
  };

  openExport = async (portable: Portable): Promise<boolean> => {
    const sent = await send({ type: 'open-export', portable });
    return sent.ok && sent.answer.opened;
  };

  copyText = (text: string): Promise<boolean> => copyText(this.#view, text);

  askFor = (number: number): void => {
    const known = this.#reading?.evidence.works.get(number);
    if (known?.status === 'no-identifier') {
      this.#askForPage(number);
      return;
    }
    void this.#reading?.evidence.resolve([number], 'click', this.#signal);
  };

  /** Our own page asks the reader and reads the page; when the reader is back, the card says what came of it. */
  #askForPage(number: number): void {
    const url = this.#reading?.article.references.find(other => other.number === number)?.url;
    if (url === undefined) return;
    void send({ type: 'open-cited-page', url });
    const back = new AbortController();
    const signal = AbortSignal.any([this.#signal, back.signal]);
    const onBack = () => {
      if (this.#view.document.visibilityState !== 'visible') return;
      back.abort();
      void this.#reading?.evidence.resolve([number], 'click', this.#signal);
    };
    this.#view.document.addEventListener('visibilitychange', onBack, { signal });
  }

  copy = (number: number): void => {
    const reference = this.#reading?.article.references.find(other => other.number === number);
    if (!reference || typeof this.#card === 'string') return;
    const result = this.#reading?.evidence.works.get(number);
    void copyText(this.#view, this.#card.citation(reference, result, isoDay(new Date()))).then(done => {
      this.#copied = { number, done };
      this.draw();
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

  /** Draws at most once a frame, however many answers arrive. */
  draw(): void {
    if (this.#drawFrame !== 0) return;
    this.#drawFrame = this.#view.requestAnimationFrame(() => {
      this.#drawFrame = 0;
      if (!this.#host || this.#signal.aborted) return;
      const state = this.#state();
      this.#parts.render(this.#host.root, state, this);
      if (!state || this.#preloads) return;
      this.#preloads = true;
      idle(this.#view, this.#signal).then(
        () => this.#wantCard(),
        () => undefined,
      );
    });
  }

  /** Fetches the card's script; again where that has failed before. */
  #wantCard(): void {
    if (this.#card !== 'not-asked' && this.#card !== 'failed') return;
    this.#card = 'loading';
    void loadCard().then(card => {
      this.#card = card ?? 'failed';
      this.draw();
    });
  }

  #hang(): Host {
    const host = new Host(this.#view.document, this.#parts.styles, this.#signal);
    this.#signal.addEventListener('abort', () => this.#parts.render(host.root, null, this), { once: true });
    return host;
  }

  #listen(host: Host, reading: Reading): PreviewControl {
    const hooks = {
      show: (state: PreviewState, pointer: { x: number; y: number } | null) =>
        this.#showPreview(state, pointer),
      ask: ({ citation }: { citation: { numbers: number[] } }) => {
        const { state } = this.#control ?? {};
        // Keys walk from card to card: that is no click on each of their references.
        const isClicked = state?.mode === 'pinned' && state.by !== 'keyboard';
        const cause = isClicked ? 'click' : 'open';
        if (this.#mayAsk()) void this.#reading?.evidence.resolve(citation.numbers, cause, this.#signal);
      },
      restoreFocus: (by: 'mouse' | 'touch' | 'keyboard') => {
        // A reader who has clicked into a field of the page keeps it.
        const isOurs = this.#view.document.activeElement === host.element;
        if (by === 'keyboard' && isOurs) this.#focusBefore?.focus({ preventScroll: true });
      },
    };
    const options = () => this.#options ?? NO_HOVER;
    const closeOnEscape = (event: KeyboardEvent) => {
      // Escape in a dialog or a menu of the page is the page's own.
      if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
      if (this.#panel !== 'closed' && shownCitation(this.#preview) === null) this.closePanel();
    };
    this.#view.addEventListener('keydown', closeOnEscape, { signal: this.#signal });
    return new PreviewControl(this.#view, host.element, reading.index, options, hooks, this.#signal);
  }

  /** Where nothing may be asked, the card says so at once and is not drawn twice. The background decides anyway. */
  #mayAsk(): boolean {
    return this.#options?.lookups === 'on-open' || this.#options?.lookups === 'ahead';
  }

  #goTo(direction: 'next' | 'previous'): boolean {
    const target =
      this.#reading && walkCitations(this.#reading.index, shownCitation(this.#preview), direction);
    if (!target) return false;
    if (!inView(this.#view, rectsOf(target.range))) scrollTo(this.#view, target.range);
    const { activeElement } = this.#view.document;
    if (activeElement instanceof HTMLElement && activeElement !== this.#host?.element) {
      this.#focusBefore = activeElement;
    }
    this.#control?.send({ type: 'activate', citation: target.citation.id, by: 'keyboard' });
    return true;
  }

  #showPreview(state: PreviewState, pointer: { x: number; y: number } | null): void {
    const shown = shownCitation(state);
    const rangeNow = () => (shown === null ? undefined : this.#reading?.index.get(shown)?.range);
    if (state.mode !== this.#preview.mode && state.mode !== 'idle') this.#wantCard();
    if (shown !== shownCitation(this.#preview)) {
      this.#pointer = state.mode === 'pinned' && state.by === 'keyboard' ? null : pointer;
      this.#copied = null;
      this.#rects = () => {
        const range = rangeNow();
        return range ? rectsOf(range) : [];
      };
    }
    this.#preview = state;
    this.#reading?.marks?.setActive(rangeNow() ?? null);
    this.draw();
  }

  #state(): OverlayState | null {
    if (!this.#reading || !this.#options) return null;
    const { evidence, index } = this.#reading;
    const known = this.#reading.known(this.#options.lookups);
    const shown = shownCitation(this.#preview);
    const placed = shown === null ? undefined : index.get(shown);
    const card = typeof this.#card === 'string' ? undefined : this.#card;
    return {
      glance: this.#reading.glance(this.#options.lookups),
      known,
      options: this.#options,
      language: spoken(),
      hidden: this.hidden,
      panelOpen: this.#panel !== 'closed',
      panelAt: this.#panel === 'sources' ? 'sources' : 'top',
      panelSide: this.#panelSide ?? (this.#options.corner.endsWith('start') ? 'start' : 'end'),
      copied: this.#copied,
      unopened: placed !== undefined && this.#card === 'failed',
      preview:
        placed && card
          ? {
              state: this.#preview,
              entries: card.entries(placed.citation.numbers, known, evidence.loading),
              rects: this.#rects,
              pointer: this.#pointer,
            }
          : null,
    };
  }
}
