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
  const { references, citations, url } = input.article;
  const pageHost = hostOf(url);
  const kinds = new Map(
    references.map(reference => [
      reference.number,
      kindOf(reference, input.sources.get(reference.number), pageHost),
    ]),
  );
  const citing = new Map<number, Citation[]>();
  for (const citation of citations) {
    for (const number of new Set(citation.numbers)) {
      const known = citing.get(number);
      if (known) known.push(citation);
      else citing.set(number, [citation]);
    }
  }
  return { ...input, kindOf: kinds, kinds: groupByKind(kinds), citing };
}
