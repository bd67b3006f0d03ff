import type { Reference } from '../article/model.ts';
import type { SourceResult } from '../sources/model.ts';
import { isMessageKey, kindsValue, type MessageKey } from '../wording/index.ts';
import { isSameSite, isWikipedia } from './hosts.ts';
import type { AppraisalInput } from './input.ts';

/** A message that counts one kind of source. */
export type KindKey = Extract<MessageKey, `kind.${string}`>;

function isKindKey(key: string): key is KindKey {
  return key.startsWith('kind.') && isMessageKey(key);
}

/** What kind of source a reference goes to: facts of the link itself first, then our table. */
export function kindOf(
  { url }: Pick<Reference, 'url'>,
  source: SourceResult | undefined,
  pageUrl: string,
): KindKey {
  if (isWikipedia(url)) return 'kind.wikipedia';
  if (isSameSite(url, pageUrl)) return 'kind.own';
  if (source === undefined) return 'kind.pending';
  if (source.status === 'none') return 'kind.no-link';
  if (source.status === 'unlisted') return 'kind.unlisted';
  const key = `kind.${source.class}`;
  return isKindKey(key) ? key : 'kind.other';
}

/** The reference numbers of each kind, the largest kind first; kinds that tell least come last. */
export function numbersByKind({ article, sources }: AppraisalInput): Map<KindKey, number[]> {
  const groups = new Map<KindKey, number[]>();
  for (const reference of article.references) {
    const kind = kindOf(reference, sources.get(reference.number), article.url);
    groups.set(kind, [...(groups.get(kind) ?? []), reference.number]);
  }
  const bySize = [...groups].sort(
    ([a, x], [b, y]) => Number(TELLS_LEAST.has(a)) - Number(TELLS_LEAST.has(b)) || y.length - x.length,
  );
  return new Map(bySize);
}

const TELLS_LEAST = new Set<KindKey>(['kind.unlisted', 'kind.no-link', 'kind.other', 'kind.pending']);

/** A parameter for `{x:kinds}`; beyond `most` kinds the rest are counted as "other kinds". */
export function countedKinds(groups: Map<KindKey, number[]>, most = Number.POSITIVE_INFINITY): string {
  const counts = [...groups].map(([kind, numbers]) => [kind, numbers.length] as const);
  if (counts.length <= most) return kindsValue(counts);
  const rest = counts.slice(most - 1).reduce((sum, [, n]) => sum + n, 0);
  return kindsValue([...counts.slice(0, most - 1), ['kind.other', rest] as const]);
}
