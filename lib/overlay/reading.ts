import { glance } from '../appraisal/glance.ts';
import type { AppraisalInput, Lookups } from '../appraisal/input.ts';
import { noticesOf } from '../appraisal/known-notices.ts';
import type { Glance } from '../appraisal/model.ts';
import {
  type Anchor,
  type Article,
  type ReadArticle,
  readAgainSteps,
  readArticleSteps,
} from '../article/index.ts';
import { CitationIndex, type PlacedCitation } from './citation-index.ts';
import { Evidence } from './evidence.ts';
import { Marks } from './marks.ts';
import type { Changes } from './page-watch.ts';
import { inSlices } from './read-in-slices.ts';

/**
 * One reading of the page: the article, where its parts stand, the marks on it, and what is known of its sources.
 * Ends when `signal` aborts; `onChange` is called when more is known of a source.
 */
export class Reading {
  readonly article: Article;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly index: CitationIndex;
  readonly evidence: Evidence;
  readonly #lifetime = new AbortController();
  readonly #view: Window & typeof globalThis;
  #marks: Marks | undefined;
  /** Made when first asked for; dropped when more is known. */
  #known: { input: AppraisalInput; glance: Glance } | undefined;

  constructor(
    view: Window & typeof globalThis,
    { article, anchors }: ReadArticle,
    signal: AbortSignal,
    onChange: () => void,
  ) {
    this.#view = view;
    // Taken off with the reading: the page's own signal must not hold every earlier reading of a restless page.
    signal.addEventListener('abort', () => this.stop(), { once: true, signal: this.signal });
    this.article = article;
    this.anchors = anchors;
    this.index = new CitationIndex(placeCitations(article, anchors));
    this.evidence = new Evidence(article, () => {
      this.#known = undefined;
      this.#markNotices();
      onChange();
    });
  }

  /** Aborts when this reading is replaced or the page is left. */
  get signal(): AbortSignal {
    return this.#lifetime.signal;
  }

  get marks(): Marks | undefined {
    return this.#marks;
  }

  /** All that is known of the article by now, with the device's clock; the same object until more is known. */
  known(lookups: Lookups): AppraisalInput {
    return this.#current(lookups).input;
  }

  glance(lookups: Lookups): Glance {
    return this.#current(lookups).glance;
  }

  #current(lookups: Lookups): { input: AppraisalInput; glance: Glance } {
    if (this.#known?.input.lookups !== lookups) {
      const { article, evidence } = this;
      const { sources, site, works, listed, list } = evidence;
      const input = { article, sources, site, works, listed, list, now: new Date(), lookups };
      this.#known = { input, glance: glance(input) };
    }
    return this.#known;
  }

  /** Lays the marks over the text, in the place of those of an earlier reading. */
  paint(before?: Marks | undefined): void {
    this.#marks = new Marks(this.#view, this.index, this.signal, before);
    this.#markNotices();
  }

  stop(): void {
    this.#lifetime.abort();
  }

  #markNotices(): void {
    const { works, listed } = this.evidence;
    const noticed = new Set<number>();
    for (const { number } of this.article.references) {
      if (noticesOf({ works, listed }, number).length > 0) noticed.add(number);
    }
    const citations = this.article.citations.filter(({ numbers }) => numbers.some(n => noticed.has(n)));
    this.#marks?.setNotices(citations.map(({ id }) => id));
  }
}

/**
 * Reads the page in slices; rejects when `signal` aborts. With an earlier reading and all that happened since, looks
 * at what changed alone, and returns the earlier one where nothing did.
 */
export function readInSlices(
  view: Window & typeof globalThis,
  signal: AbortSignal,
  before: ReadArticle | undefined,
  changes: Changes,
): Promise<ReadArticle> {
  const address = view.location.href;
  const steps =
    before === undefined || changes === undefined
      ? readArticleSteps(view.document, address)
      : readAgainSteps(before, changes, address);
  return inSlices(view, steps, signal);
}

function placeCitations(article: Article, anchors: ReadonlyMap<string, Anchor>): PlacedCitation[] {
  return article.citations.flatMap(citation => {
    const range = anchors.get(citation.id);
    return range && 'startContainer' in range ? [{ citation, range }] : [];
  });
}
