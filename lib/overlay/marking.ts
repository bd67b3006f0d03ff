import type { Marked } from '../article/marked.ts';
import type { MarkStyle } from '../settings/model.ts';
import { CitationIndex, type PlacedCitation } from './citation-index.ts';
import { Marks } from './marks.ts';

/**
 * The markers of one reading of the page: where they stand, and the marks on them once they are painted. Ends when
 * the reading is replaced (`stop`) or `signal` aborts.
 */
export class Marking {
  readonly index: CitationIndex;
  readonly #view: Window & typeof globalThis;
  readonly #lifetime = new AbortController();
  #marks: Marks | undefined;

  constructor(view: Window & typeof globalThis, index: CitationIndex, signal: AbortSignal) {
    this.#view = view;
    // Taken off with the reading: the page's own signal must not hold every earlier reading of a restless page.
    signal.addEventListener('abort', () => this.stop(), { once: true, signal: this.signal });
    this.index = index;
  }

  /** Aborts when this reading is replaced or the page is left. */
  get signal(): AbortSignal {
    return this.#lifetime.signal;
  }

  get marks(): Marks | undefined {
    return this.#marks;
  }

  /** Lays the marks over the text, in the place of those of an earlier reading, which ends. */
  paint(style: MarkStyle, before?: Marking): void {
    this.#marks = new Marks(this.#view, this.index, this.signal, before?.marks);
    this.#marks.setStyle(style);
    before?.stop();
  }

  stop(): void {
    this.#lifetime.abort();
  }
}

/** Looks in slices where the markers of a page that was read stand. */
export function indexSteps(marked: Marked): Generator<void, CitationIndex> {
  return CitationIndex.steps(placeCitations(marked));
}

function placeCitations({ citations, anchors }: Marked): PlacedCitation[] {
  return citations.flatMap(citation => {
    const range = anchors.get(citation.id);
    return range && 'startContainer' in range ? [{ citation, range }] : [];
  });
}
