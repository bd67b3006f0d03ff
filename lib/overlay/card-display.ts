import { isoDay } from '../appraisal/age.ts';
import type { AppraisalInput } from '../appraisal/input.ts';
import type { Citation } from '../article/model.ts';
import { send } from '../messages/index.ts';
import { CLOSING_DELAY_MS, HIT_SIZE_PX } from '../settings/page-fields.ts';
import type { Around } from './around.ts';
import type { AskAgain } from './ask-again.ts';
import type { CitationIndex, PlacedCitation } from './citation-index.ts';
import { walkCitations } from './citation-walk.ts';
import { copyText } from './copy-text.ts';
import { focusInPage } from './focus-in-page.ts';
import { rectsOf } from './hit-test.ts';
import type { Host } from './host.ts';
import { type CardScript, loadCard } from './load-card.ts';
import type { OverlayState } from './overlay-state.ts';
import { inView, scrollTo } from './page-places.ts';
import type { Point } from './pointer-place.ts';
import { PreviewControl } from './preview-control.ts';
import { type PinnedBy, type PreviewEvent, type PreviewState, shownCitation } from './preview-machine.ts';

/** Until the settings are known, nothing opens by itself. */
const NO_HOVER = { hover: false, closingDelayMs: CLOSING_DELAY_MS.default, hitSizePx: HIT_SIZE_PX.default };

/** The card: its script, what the pointer and the keys do with it, and what it shows. */
export class CardDisplay {
  readonly #around: Around;
  readonly #control: PreviewControl;
  #again: AskAgain | undefined;
  /** A script of its own, so that the badge does not wait for it: fetched when idle, at the latest at the first intent. */
  #script: CardScript | 'not-asked' | 'loading' | 'failed' = 'not-asked';
  #pointer: Point | null = null;
  #preview: PreviewState = { mode: 'idle' };
  #copied: OverlayState['copied'] = null;
  #focusBefore: HTMLElement | null = null;
  /** One function a marker, so that the card is placed anew only for another marker. */
  #rects: () => DOMRect[] = () => [];
  /** What the reader has asked for by name in this card; asking again for it is still that wish. */
  readonly #askedFor = new Set<string>();

  constructor(around: Around, host: Host, index: CitationIndex) {
    this.#around = around;
    const hooks = {
      show: (state: PreviewState, pointer: Point | null) => this.#show(state, pointer),
      ask: ({ citation }: PlacedCitation) => this.#resolve(referencesOf(citation)),
      restoreFocus: (by: PinnedBy) => this.#restoreFocus(by),
      isCardAt: (point: Point) => host.isCardAt(point),
    };
    const options = () => ({ ...(around.options() ?? NO_HOVER), covered: around.isCovered() });
    this.#control = new PreviewControl(around.view, host.element, index, options, hooks, around.signal);
  }

  /** Whether a card is shown, or would be if its script were there. */
  get isOpen(): boolean {
    return shownCitation(this.#preview) !== null;
  }

  /** After the page was read anew: an open card stays if its citation is still there. */
  replaceIndex(index: CitationIndex): void {
    this.#control.replaceIndex(index);
  }

  send(event: PreviewEvent): void {
    this.#control.send(event);
  }

  /** Fetches the card's script; again where that has failed before. */
  wantScript(): void {
    if (this.#script !== 'not-asked' && this.#script !== 'failed') return;
    this.#script = 'loading';
    void loadCard().then(card => {
      this.#script = card ?? 'failed';
      this.#again =
        card && new card.AskAgain(references => this.#resolveAgain(references), this.#around.signal);
      this.#around.draw();
    });
  }

  /** Opens the card of the next citation in reading order. @returns whether there is one */
  goTo(direction: 'next' | 'previous'): boolean {
    const { view } = this.#around;
    const reading = this.#around.reading();
    const target = reading && walkCitations(reading.index, shownCitation(this.#preview), direction);
    if (!target) return false;
    if (!inView(view, rectsOf(target.range))) scrollTo(view, target.range);
    this.#focusBefore = focusInPage(view.document) ?? this.#focusBefore;
    this.send({ type: 'activate', citation: target.citation.id, by: 'keyboard' });
    return true;
  }

  askFor(id: string): void {
    const reading = this.#around.reading();
    this.#askedFor.add(id);
    if (reading?.evidence.works.get(id)?.status === 'no-identifier') this.#askForPage(id);
    else void reading?.evidence.resolve([id], 'click', this.#around.signal);
  }

  copy(id: string): void {
    const reading = this.#around.reading();
    const reference = reading?.article.references.find(other => other.id === id);
    if (!reading || !reference || typeof this.#script === 'string') return;
    const text = this.#script.citation(reading.evidence, reference, isoDay(new Date()));
    void copyText(this.#around.view, text).then(done => {
      this.#copied = { reference: id, done };
      this.#around.draw();
    });
  }

  state(known: AppraisalInput): Pick<OverlayState, 'copied' | 'unopened' | 'preview'> {
    const reading = this.#around.reading();
    const shown = shownCitation(this.#preview);
    const placed = shown === null ? undefined : reading?.index.get(shown);
    const script = typeof this.#script === 'string' ? undefined : this.#script;
    const asked = placed && referencesOf(placed.citation).flatMap(id => reading?.evidence.idsOf(id) ?? []);
    this.#again?.watch(shown, asked, reading?.evidence);
    return {
      copied: this.#copied,
      unopened: placed !== undefined && this.#script === 'failed',
      preview:
        reading && placed && script
          ? {
              state: this.#preview,
              entries: script.entries(placed.citation.targets, known, reading.evidence.loading),
              rects: this.#rects,
              pointer: this.#pointer,
            }
          : null,
    };
  }

  #show(state: PreviewState, pointer: Point | null): void {
    const shown = shownCitation(state);
    const reading = () => this.#around.reading();
    const rangeNow = () => (shown === null ? undefined : reading()?.index.get(shown)?.range);
    if (state.mode !== this.#preview.mode && state.mode !== 'idle') this.wantScript();
    const isAnother = shown !== shownCitation(this.#preview);
    if (isAnother) {
      this.#pointer = state.mode === 'pinned' && state.by === 'keyboard' ? null : pointer;
      this.#copied = null;
      this.#askedFor.clear();
      this.#rects = () => {
        const range = rangeNow();
        return range ? rectsOf(range) : [];
      };
    }
    this.#preview = state;
    reading()?.marks?.setActive(rangeNow() ?? null);
    this.#around.draw();
    // A frame begins after this; drawn in it, the card would take the frame's own time.
    if (isAnother && shown !== null && typeof this.#script !== 'string') this.#around.drawNow();
  }

  #resolve(references: readonly string[]): void {
    const { state } = this.#control;
    // Keys walk from card to card: that is no click on each of their references.
    const isClicked = state.mode === 'pinned' && state.by !== 'keyboard';
    const lookups = this.#around.options()?.lookups;
    // Where nothing may be asked, the card says so at once and is not drawn twice. The background decides anyway.
    if (lookups !== 'on-open' && lookups !== 'ahead') return;
    const cause = isClicked ? 'click' : 'open';
    void this.#around.reading()?.evidence.resolve(references, cause, this.#around.signal);
  }

  /** Keys open a card without a click, so that a search which the reader has asked for would become none here. */
  #resolveAgain(references: readonly string[]): void {
    const { evidence } = this.#around.reading() ?? {};
    const named = references.filter(id => this.#askedFor.has(id));
    if (named.length > 0) void evidence?.resolve(named, 'click', this.#around.signal);
    const others = references.filter(id => !named.includes(id));
    if (others.length > 0) this.#resolve(others);
  }

  #restoreFocus(by: PinnedBy): void {
    // A reader who has clicked into a field of the page keeps it.
    const isOurs = !focusInPage(this.#around.view.document);
    if (by === 'keyboard' && isOurs) this.#focusBefore?.focus({ preventScroll: true });
  }

  /** Our own page asks the reader and reads the page; when the reader is back, the card says what came of it. */
  #askForPage(id: string): void {
    const { view } = this.#around;
    const url = this.#around.reading()?.article.references.find(other => other.id === id)?.url;
    if (url === undefined) return;
    void send({ type: 'open-cited-page', url });
    const back = new AbortController();
    const onBack = () => {
      if (view.document.visibilityState !== 'visible') return;
      back.abort();
      void this.#around.reading()?.evidence.resolve([id], 'click', this.#around.signal);
    };
    const signal = AbortSignal.any([this.#around.signal, back.signal]);
    view.document.addEventListener('visibilitychange', onBack, { signal });
  }
}

/** The entries that a marker leads to. */
function referencesOf({ targets }: Citation): string[] {
  return targets.flatMap(({ reference }) => reference ?? []);
}
