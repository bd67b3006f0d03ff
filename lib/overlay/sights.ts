import type { Anchor, Article, ReadArticle } from '../article/model.ts';
import { asSeen, placesToLookAt } from '../article/seen.ts';
import { lookAt, type PlaceOfWords, type Sight } from '../article/sight/index.ts';
import { idle, wait } from './settled.ts';

/** What fades or slides in once it stands in the window has come by then. */
const ARRIVES_WITHIN_MS = 2_000;

/** Which of the names and dates of one reading can be seen on the page. */
export class Sights {
  readonly #view: Window & typeof globalThis;
  readonly #article: Article;
  readonly #places: ReadonlyMap<string, PlaceOfWords>;
  #sights: ReadonlyMap<string, Sight> = new Map();

  constructor(view: Window & typeof globalThis, read: ReadArticle) {
    this.#view = view;
    this.#article = read.article;
    this.#places = placesToLookAt(read);
  }

  /** The article as the page shows it now: one look at the layout, which writes nothing. */
  look(): Article {
    this.#sights = lookAt(this.#view, this.#places);
    return asSeen(this.#article, this.#sights);
  }

  /**
   * Looks again, once for each place that was hidden, when that stands in the window: many pages show their parts only
   * then. Calls `onChange` where that tells something else; ends when `signal` aborts.
   */
  follow(onChange: (article: Article) => void, signal: AbortSignal): void {
    const hidden = [...this.#places].filter(([id]) => this.#sights.get(id)?.is === 'hidden');
    if (hidden.length === 0) return;
    const again = async () => {
      await wait(this.#view, ARRIVES_WITHIN_MS, signal);
      await idle(this.#view, signal);
      const before = JSON.stringify([...this.#sights]);
      const article = this.look();
      if (JSON.stringify([...this.#sights]) !== before) onChange(article);
    };
    const arrivals = new this.#view.IntersectionObserver(entries => {
      const come = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of come) arrivals.unobserve(target);
      if (come.length > 0) again().catch(() => undefined); // the page was left, or is read anew
    });
    for (const [, { anchor }] of hidden) {
      const element = elementOf(anchor);
      if (element) arrivals.observe(element);
    }
    signal.addEventListener('abort', () => arrivals.disconnect(), { once: true });
  }
}

function elementOf(anchor: Anchor): Element | null {
  return 'startContainer' in anchor ? anchor.startContainer.parentElement : anchor;
}
