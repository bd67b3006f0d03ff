import type { MarkStyle } from '../settings/page-fields.ts';
import type { CitationIndex } from './citation-index.ts';
import { HIGHLIGHT_ACTIVE, HIGHLIGHT_NOTICE, HIGHLIGHT_PLAIN, HIGHLIGHT_STRONG } from './names.ts';

/** Most marks registered at once; painting grows with it, and no viewport shows more (DESIGN rule 1). */
export const MOST_MARKS = 2000;
/** One viewport above and below is painted ahead of scrolling. */
const MARGIN = '100% 0px';
/** A page may clear the registry at any time and nothing tells of it; once a second is soon enough to the eye. */
const REPAINT_CHECK_MS = 1000;

/** Tells which parents of marks come near the viewport and leave it. */
interface Watch {
  readonly observer: IntersectionObserver;
  readonly observed: Set<Element>;
  tell(entries: IntersectionObserverEntry[]): void;
}

function newWatch(view: Window & typeof globalThis): Watch {
  const watch: Watch = {
    observer: new view.IntersectionObserver(entries => watch.tell(entries), { rootMargin: MARGIN }),
    observed: new Set(),
    tell: () => undefined,
  };
  return watch;
}

/**
 * Paints the citations near the viewport through the CSS Custom Highlight API. Nothing in the page changes:
 * static ranges (live ones slow the page's own mutations), observed through their parent elements.
 */
export class Marks {
  readonly #near = new Map<Element, boolean>();
  readonly #byParent: CitationIndex['byParent'];
  /** Handed on to the marks that replace these, so that a page which is read again is not observed anew. */
  #watch: Watch | undefined;
  readonly #view: Window & typeof globalThis;
  readonly #notices = new Set<string>();
  readonly #signal: AbortSignal;
  #style: MarkStyle;
  #active: StaticRange | null = null;
  #painted = false;

  /** @param before the marks that these replace: what stands where it stood is painted without a gap */
  constructor(
    view: Window & typeof globalThis,
    index: CitationIndex,
    signal: AbortSignal,
    before?: Marks | undefined,
  ) {
    this.#view = view;
    this.#signal = signal;
    this.#style = before?.style ?? 'quiet';
    this.#byParent = index.byParent;
    const watch = (before === undefined ? undefined : before.#handOn()) ?? newWatch(view);
    watch.tell = entries => this.#onIntersection(entries);
    this.#watch = watch;
    for (const parent of this.#byParent.keys()) {
      if (before?.isNear(parent)) this.#near.set(parent, true);
      if (!watch.observed.has(parent)) watch.observer.observe(parent);
      watch.observed.add(parent);
    }
    for (const parent of watch.observed) {
      if (this.#byParent.has(parent)) continue;
      watch.observer.unobserve(parent);
      watch.observed.delete(parent);
    }
    if (this.#near.size > 0) this.#paint();
    const timer = view.setInterval(() => this.#repaintIfCleared(), REPAINT_CHECK_MS);
    signal.addEventListener(
      'abort',
      () => {
        view.clearInterval(timer);
        if (this.#watch === undefined) return; // others have taken over
        this.#watch.observer.disconnect();
        for (const name of [HIGHLIGHT_PLAIN, HIGHLIGHT_STRONG, HIGHLIGHT_NOTICE, HIGHLIGHT_ACTIVE]) {
          view.CSS.highlights.delete(name);
        }
      },
      { once: true },
    );
  }

  /** Marks the citation whose card is open, or the words that the reader asked to see; `null` for none. */
  setActive(range: StaticRange | null): void {
    this.#active = range;
    this.#paintOne(HIGHLIGHT_ACTIVE, this.#active ? [this.#active] : []);
  }

  /** The ids of the citations whose reference has a notice; they get a mark of another shape. */
  setNotices(citationIds: Iterable<string>): void {
    const before = this.#notices.size;
    this.#notices.clear();
    for (const id of citationIds) this.#notices.add(id);
    // Each change of the registry has the browser go through the whole page before it paints.
    if (before + this.#notices.size > 0) this.#paint();
  }

  get style(): MarkStyle {
    return this.#style;
  }

  /** How the reader wants them; the mark of an open card is always there. */
  setStyle(style: MarkStyle): void {
    if (style === this.#style) return;
    this.#style = style;
    if (this.#painted) this.#paint();
  }

  #handOn(): Watch | undefined {
    if (this.#signal.aborted) return undefined;
    const watch = this.#watch;
    this.#watch = undefined;
    return watch;
  }

  /** Whether this parent of marks was near the viewport when last looked at. */
  isNear(parent: Element): boolean {
    return this.#near.has(parent);
  }

  #onIntersection(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (entry.isIntersecting) this.#near.set(entry.target, true);
      else this.#near.delete(entry.target);
    }
    this.#paint();
  }

  /** False for marks that are gone or replaced: answers for them come late. */
  get #isLaid(): boolean {
    return this.#watch !== undefined && !this.#signal.aborted;
  }

  #repaintIfCleared(): void {
    if (this.#view.document.hidden || !this.#painted) return;
    if (!this.#view.CSS.highlights.has(HIGHLIGHT_PLAIN)) this.#paint();
  }

  #paint(): void {
    if (!this.#isLaid) return;
    const plain: StaticRange[] = [];
    const notices: StaticRange[] = [];
    for (const parent of this.#near.keys()) {
      for (const placed of this.#byParent.get(parent) ?? []) {
        if (plain.length + notices.length >= MOST_MARKS) break;
        (this.#notices.has(placed.citation.id) ? notices : plain).push(placed.range);
      }
    }
    const style = this.#style;
    this.#painted = true;
    // Registered even when it is empty: by it we see that the page has cleared the registry.
    const quiet = style === 'quiet' ? plain : [];
    this.#view.CSS.highlights.set(HIGHLIGHT_PLAIN, new this.#view.Highlight(...quiet));
    this.#paintOne(HIGHLIGHT_STRONG, style === 'strong' ? plain : []);
    this.#paintOne(HIGHLIGHT_NOTICE, style === 'off' ? [] : notices);
    this.#paintOne(HIGHLIGHT_ACTIVE, this.#active ? [this.#active] : []);
  }

  #paintOne(name: string, ranges: StaticRange[]): void {
    if (!this.#isLaid) return;
    if (ranges.length === 0) {
      this.#view.CSS.highlights.delete(name);
      return;
    }
    const highlight = new this.#view.Highlight(...ranges);
    if (name === HIGHLIGHT_ACTIVE) highlight.priority = 1; // above the quiet mark of the same text
    this.#view.CSS.highlights.set(name, highlight);
  }
}
