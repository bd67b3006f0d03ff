import type { Citation, NamedWork } from '../article/model.ts';
import { hostOf } from './hosts.ts';
import type { AppraisalInput } from './input.ts';
import { groupByKind, type KindKey, type Kinds, kindOf } from './kinds.ts';
import { worksApart } from './named-works.ts';
import { type SourceNames, sourceNames } from './source-names.ts';

/** The input with what several sections count, counted once: a list of 300 is walked a few times, not dozens. */
export interface Known extends AppraisalInput {
  /** By the reference's id. */
  kindOf: ReadonlyMap<string, KindKey>;
  kinds: Kinds;
  /** The works of entries that are not one paper with an address of its own, by the reference's id. */
  parts: ReadonlyMap<string, readonly NamedWork[]>;
  /** The citations that lead to each reference, by its id, in reading order, each once. */
  citing: ReadonlyMap<string, readonly Citation[]>;
  /** Printed numbers that lead to no entry. */
  missing: ReadonlySet<number>;
  names: SourceNames;
}

/** Counts what the sections share. */
export function know(input: AppraisalInput): Known {
  const { article } = input;
  const pageHost = hostOf(article.url);
  const kinds = new Map<string, KindKey>();
  const parts = new Map<string, readonly NamedWork[]>();
  for (const reference of article.references) {
    const { id } = reference;
    const apart = worksApart(input, reference);
    if (apart) parts.set(id, apart);
    kinds.set(id, kindOf(reference, input.sources.get(id), pageHost));
  }
  return {
    ...input,
    kindOf: kinds,
    kinds: groupByKind(kinds),
    parts,
    ...citedBy(article.citations),
    names: sourceNames(article),
  };
}

type Cited = Pick<Known, 'citing' | 'missing'>;

/** Counted once for an article, however often more becomes known of its sources. */
const counted = new WeakMap<readonly Citation[], Cited>();

function citedBy(citations: readonly Citation[]): Cited {
  const known = counted.get(citations);
  if (known !== undefined) return known;
  const citing = new Map<string, Citation[]>();
  const missing = new Set<number>();
  for (const citation of citations) {
    for (const { number, reference } of citation.targets) {
      if (reference === undefined) {
        missing.add(number);
        continue;
      }
      const those = citing.get(reference);
      if (those === undefined) citing.set(reference, [citation]);
      // A marker that prints a number twice cites it once.
      else if (those.at(-1) !== citation) those.push(citation);
    }
  }
  const cited = { citing, missing };
  counted.set(citations, cited);
  return cited;
}
