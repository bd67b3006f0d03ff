import type { Citation } from '../article/model.ts';
import { hostOf } from './hosts.ts';
import type { AppraisalInput } from './input.ts';
import { groupByKind, type KindKey, type Kinds, kindOf } from './kinds.ts';

/** The input with what several sections count, counted once: a list of 300 is walked a few times, not dozens. */
export interface Known extends AppraisalInput {
  kindOf: ReadonlyMap<number, KindKey>;
  kinds: Kinds;
  /** The citations that name each reference number, in reading order, each once. */
  citing: ReadonlyMap<number, readonly Citation[]>;
}

/** Counts what the sections share. */
export function know(input: AppraisalInput): Known {
  const { references, url } = input.article;
  const pageHost = hostOf(url);
  const kinds = new Map<number, KindKey>();
  for (const reference of references) {
    const { number } = reference;
    kinds.set(number, kindOf(reference, input.sources.get(number), pageHost));
  }
  return { ...input, kindOf: kinds, kinds: groupByKind(kinds), citing: citingOf(input.article.citations) };
}

/** Counted once for an article, however often more becomes known of its sources. */
const counted = new WeakMap<readonly Citation[], Known['citing']>();

function citingOf(citations: readonly Citation[]): Known['citing'] {
  const known = counted.get(citations);
  if (known !== undefined) return known;
  const citing = new Map<number, Citation[]>();
  for (const citation of citations) {
    for (const number of citation.numbers) {
      const those = citing.get(number);
      if (those === undefined) citing.set(number, [citation]);
      // A marker that prints a number twice cites it once.
      else if (those.at(-1) !== citation) those.push(citation);
    }
  }
  counted.set(citations, citing);
  return citing;
}
