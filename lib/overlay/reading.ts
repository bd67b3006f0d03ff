import { glance } from '../appraisal/glance.ts';
import type { AppraisalInput, Lookups } from '../appraisal/input.ts';
import type { Glance } from '../appraisal/model.ts';
import type { Anchor, Article, ReadArticle } from '../article/model.ts';
import type { CitationIndex } from './citation-index.ts';
import { Evidence } from './evidence.ts';
import type { Marking } from './marking.ts';
import type { Marks } from './marks.ts';
import { noticedCitations } from './noticed.ts';

/**
 * One reading of the page: the article, where its parts stand, the marks on it, and what is known of its sources.
 * Ends with its `marking`; `onChange` is called when more is known of a source.
 */
export class Reading {
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly evidence: Evidence;
  readonly #marking: Marking;
  readonly #onChange: () => void;
  #article: Article;
  /** Made when first asked for; dropped when more is known. */
  #known: { input: AppraisalInput; glance: Glance } | undefined;

  constructor(marking: Marking, { article, anchors }: ReadArticle, onChange: () => void) {
    this.#marking = marking;
    this.#onChange = onChange;
    this.#article = article;
    this.anchors = anchors;
    this.evidence = new Evidence(article, () => {
      this.#known = undefined;
      this.markNotices();
      onChange();
    });
  }

  /** As the page shows it now. */
  get article(): Article {
    return this.#article;
  }

  /** The page shows other names and dates of the same article than before. */
  see(article: Article): void {
    this.#article = article;
    this.#known = undefined;
    this.#onChange();
  }

  /** Aborts when this reading is replaced or the page is left. */
  get signal(): AbortSignal {
    return this.#marking.signal;
  }

  get index(): CitationIndex {
    return this.#marking.index;
  }

  get marks(): Marks | undefined {
    return this.#marking.marks;
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
      const { sources, site, works, listed, list, apart } = evidence;
      const input = { article, sources, site, works, listed, list, apart, now: new Date(), lookups };
      this.#known = { input, glance: glance(input) };
    }
    return this.#known;
  }

  /** Gives the marks of references with a notice their other shape. */
  markNotices(): void {
    this.marks?.setNotices(noticedCitations(this.article, this.evidence));
  }
}
