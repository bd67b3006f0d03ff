import type { AppraisalInput } from '../appraisal/input.ts';
import type { Worksheet } from '../appraisal/worksheet/model.ts';
import type { Portable } from '../export/index.ts';
import { type ReaderCommand, send } from '../messages/index.ts';
import type { View } from '../settings/model.ts';
import type { PageOptions } from '../settings/page-options.ts';
import { spoken } from '../wording/index.ts';
import type { Around } from './around.ts';
import { CardDisplay } from './card-display.ts';
import { CitationIndex } from './citation-index.ts';
import { copyText } from './copy-text.ts';
import { Host } from './host.ts';
import type { OverlayActions, OverlayState } from './overlay-state.ts';
import { watchCover } from './page-cover.ts';
import { PanelDisplay } from './panel-display.ts';
import { yieldToPage } from './read-in-slices.ts';
import type { Reading } from './reading.ts';
import type { FollowedDisplay } from './serve-side-panel.ts';
import { idle } from './settled.ts';
import type { ShownOn } from './shown-article.ts';

/** How a state becomes pixels. */
export interface Drawing {
  /** Style sheets of the components, for the shadow root. */
  styles: string;
  /** Draws a state into our shadow root; called for every new state, and with `null` at the end. */
  render(root: ShadowRoot, state: OverlayState | null, actions: OverlayActions): void;
}

/**
 * What the reader sees and does: host, badge, panel, card. Holds the state of the interface and draws it.
 * The actions are arrow functions, because components pass them on as handlers.
 */
export class Display implements OverlayActions, Omit<FollowedDisplay, 'changes'> {
  hidden = false;
  readonly #drawing: Drawing;
  readonly #view: Window & typeof globalThis;
  readonly #signal: AbortSignal;
  readonly #end: ShownOn['end'];
  readonly #onChange: () => void;
  readonly #around: Around;
  readonly #panel: PanelDisplay;
  #options: PageOptions | undefined;
  #reading: Reading | undefined;
  #host: Host | undefined;
  #card: CardDisplay | undefined;
  #drawFrame = 0;
  #covered = false;
  #preloads = false;

  constructor(drawing: Drawing, { view, signal, onChange, end }: ShownOn) {
    this.#drawing = drawing;
    this.#view = view;
    this.#signal = signal;
    this.#end = end;
    this.#onChange = onChange;
    this.#around = {
      view,
      signal,
      reading: () => this.#reading,
      options: () => this.#options,
      isCovered: () => this.#covered,
      draw: () => this.draw(),
      drawNow: () => this.#drawNow(),
    };
    this.#panel = new PanelDisplay(this.#around);
  }

  setOptions(options: PageOptions): void {
    this.#options = options;
    this.draw();
  }

  /** Shows this reading from now on; an open card stays if its citation is still there. */
  show(reading: Reading): void {
    this.#reading = reading;
    this.#host ??= this.#hang();
    if (this.#card) this.#card.replaceIndex(reading.index);
    else this.#card = this.#listen(this.#host, reading);
    // Not only when the background answers: it may be slow, or be stopped.
    this.draw();
  }

  /** The article has left the page: nothing is shown until another is read. */
  clear(): void {
    this.#reading = undefined;
    this.#panel.close();
    this.#card?.replaceIndex(new CitationIndex([]));
    this.draw();
  }

  get known(): AppraisalInput | undefined {
    return this.#options && this.#reading?.known(this.#options.lookups);
  }

  get places(): string[] {
    return [...(this.#reading?.anchors.keys() ?? [])];
  }

  /** @returns whether there was something to do */
  command(command: ReaderCommand): boolean {
    if (this.#covered) return false;
    if (command === 'toggle-panel') {
      this.togglePanel();
      return true;
    }
    return this.#card?.goTo(command === 'next-citation' ? 'next' : 'previous') ?? false;
  }

  showPanel(): boolean {
    // Otherwise the page would be hidden again the next time that the background is asked.
    if (this.hidden) void send({ type: 'show-page' });
    this.hidden = false;
    this.#panel.open();
    return true;
  }

  togglePanel = (at: 'top' | 'sources' = 'top'): void => {
    if (at === 'sources') this.closeCard(); // first: it gives the focus back, and the panel remembers whose it was
    if (this.#panel.isOpen && at === 'top') this.#panel.close();
    else this.#panel.open(at);
  };

  closePanel = (): void => this.#panel.close();

  hidePage = (): void => {
    this.hidden = true;
    this.#panel.close();
    this.closeCard();
    void send({ type: 'hide-page' });
  };

  hideSite = (): void => {
    void send({ type: 'hide-site', host: this.#view.location.hostname });
    this.#end();
  };

  hideSession = (): void => {
    void send({ type: 'hide-session' });
    this.#end();
  };

  openOptions = (): void => {
    void send({ type: 'open-options' });
  };

  hasPlace = (anchor: string): boolean => this.#reading?.anchors.has(anchor) ?? false;

  showOnPage = (anchor: string): boolean => this.#panel.showOnPage(anchor);

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

  askFor = (reference: string): void => this.#card?.askFor(reference);

  copy = (reference: string): void => this.#card?.copy(reference);

  closeCard = (): void => this.#card?.send({ type: 'dismiss' });

  pinCard = (): void => this.#card?.send({ type: 'pin' });

  /** Draws at most once a frame, however many answers arrive. */
  draw(): void {
    this.#onChange();
    if (this.#drawFrame !== 0) return;
    this.#drawFrame = this.#view.requestAnimationFrame(() => {
      // The first drawing is the longest, and the page's own frame is long where the page is: not both in one task.
      if (this.#preloads) this.#drawNow();
      else void yieldToPage(this.#view).then(() => this.#drawNow());
    });
  }

  /** What was to be drawn in the next frame is drawn with it. */
  #drawNow(): void {
    this.#view.cancelAnimationFrame(this.#drawFrame);
    this.#drawFrame = 0;
    if (!this.#host || this.#signal.aborted) return;
    const state = this.#state();
    this.#drawing.render(this.#host.root, state, this);
    if (!state || this.#preloads) return;
    this.#preloads = true;
    idle(this.#view, this.#signal).then(
      () => this.#card?.wantScript(),
      () => undefined,
    );
  }

  #hang(): Host {
    const host = new Host(this.#view.document, this.#drawing.styles, this.#signal, () => this.#end(true));
    this.#signal.addEventListener('abort', () => this.#drawing.render(host.root, null, this), { once: true });
    const onCover = (covered: boolean) => {
      this.#covered = covered;
      host.setAway(covered);
      if (covered) this.closeCard();
    };
    watchCover(this.#view.document, onCover, this.#signal);
    return host;
  }

  #listen(host: Host, reading: Reading): CardDisplay {
    const closeOnEscape = (event: Event) => {
      // Escape in a dialog or a menu of the page is the page's own.
      if (!event.isTrusted || event.defaultPrevented || !('key' in event) || event.key !== 'Escape') return;
      if (!this.#panel.isOpen || this.#card?.isOpen || this.#covered) return;
      event.preventDefault(); // or the browser would close a popover of the page with the same key
      this.#panel.close();
    };
    this.#view.addEventListener('keydown', closeOnEscape, { signal: this.#signal });
    // The badge, too, may have the focus as long as the panel is on its way; its keys go no further than our root.
    host.root.addEventListener('keydown', closeOnEscape, { signal: this.#signal });
    return new CardDisplay(this.#around, host, reading.index);
  }

  #state(): OverlayState | null {
    if (!this.#reading || !this.#options) return null;
    const { lookups, corner } = this.#options;
    const known = this.#reading.known(lookups);
    return {
      glance: this.#reading.glance(lookups),
      known,
      options: this.#options,
      language: spoken(),
      hidden: this.hidden,
      ...this.#panel.state(corner),
      ...(this.#card?.state(known) ?? { copied: null, unopened: false, preview: null }),
    };
  }
}
