import type { Anchor, Citation, CitationTarget } from '../model.ts';
import { type PageBlock, rangeIn } from '../page-text.ts';
import type { Entry } from '../references/index.ts';
import type { Decided } from './index.ts';
import type { Candidate } from './model.ts';
import { sentenceAt } from './sentence.ts';

/** The decided markers as the article's citations, by the ids of the entries; ties each id to its range in `anchors`. */
export function* toCitationSteps(
  decided: readonly Decided[],
  ids: ReadonlyMap<Entry, string>,
  language: string,
  anchors: Map<string, Anchor>,
): Generator<void, Citation[]> {
  const context = new Context(decided, language);
  const citations: Citation[] = [];
  for (const { candidate, targets } of decided) {
    if (citations.length % CITATIONS_PER_STEP === CITATIONS_PER_STEP - 1) yield;
    const id = idAt(citations.length);
    const { block, from, to } = candidate;
    candidate.range ??= rangeIn(block, from, to);
    anchors.set(id, candidate.range);
    const citation = new MarkedCitation(id, candidate, context);
    for (const { number, entry } of targets) {
      const reference = entry === undefined ? undefined : ids.get(entry);
      citation.targets.push(reference === undefined ? { number } : { number, reference });
    }
    citations.push(citation);
  }
  return citations;
}

/** Citations between two yields. */
const CITATIONS_PER_STEP = 200;

/** Ids once made are kept, as the hashes in them are: a page that changes is read again and again. */
const ids: string[] = [];
const MOST_IDS_KEPT = 10_000;

function idAt(index: number): string {
  const known = ids[index];
  if (known !== undefined) return known;
  const id = `citation-${index + 1}`;
  if (index < MOST_IDS_KEPT) ids[index] = id;
  return id;
}

/** What all citations of a reading share, for their sentences. */
class Context {
  readonly language: string;
  readonly #decided: readonly Decided[];
  #markersOf: Map<PageBlock, Candidate[]> | undefined;

  constructor(decided: readonly Decided[], language: string) {
    this.#decided = decided;
    this.language = language;
  }

  /** All markers of a block; gathered when the first sentence is asked for. */
  markersOf(block: PageBlock): readonly Candidate[] {
    if (this.#markersOf === undefined) {
      this.#markersOf = new Map();
      for (const { candidate } of this.#decided) {
        const markers = this.#markersOf.get(candidate.block);
        if (markers === undefined) this.#markersOf.set(candidate.block, [candidate]);
        else markers.push(candidate);
      }
    }
    return this.#markersOf.get(block) ?? [];
  }
}

/** The sentence is a getter of the class: one for each object makes making the objects ten times as dear. */
class MarkedCitation implements Citation {
  readonly id: string;
  readonly targets: CitationTarget[] = [];
  readonly text: string;
  readonly linked: boolean;
  readonly #candidate: Candidate;
  readonly #context: Context;

  constructor(id: string, candidate: Candidate, context: Context) {
    this.id = id;
    this.text = candidate.block.text.slice(candidate.from, candidate.to);
    this.linked = candidate.linked;
    this.#candidate = candidate;
    this.#context = context;
  }

  get sentence(): string {
    const { block, from, to } = this.#candidate;
    return sentenceAt(block.text, from, to, this.#context.markersOf(block), this.#context.language);
  }

  toJSON(): Citation {
    const { id, targets, text, linked, sentence } = this;
    return { id, targets, text, linked, sentence };
  }
}
