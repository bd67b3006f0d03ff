import type { Reference } from '../article/model.ts';
import type { SourceResult } from '../sources/model.ts';
import { kindsValue, type MessageKey } from '../wording/index.ts';
import { hostOf, isSameSite, isWikipediaHost } from './hosts.ts';

/** A message that counts one kind of source. */
export type KindKey = Exclude<Extract<MessageKey, `kind.${string}`>, 'kind.more' | `kind.design-${string}`>;

/** Ids of references by kind. */
export type Kinds = ReadonlyMap<KindKey, readonly string[]>;

/**
 * The ids of `data/source-classes.tsv`, each with words of its own (a test holds the three together). Written out,
 * because what an article is found to rest on must not hang on the language that is spoken.
 */
const CLASSES = [
  'journal',
  'wikipedia',
  'gov-health',
  'gov-other',
  'igo',
  'nhs',
  'academic-medical',
  'university',
  'professional-society',
  'guideline',
  'systematic-review',
  'index-repository',
  'preprint',
  'trial-registry',
  'regulator',
  'reference',
  'consumer-reviewed',
  'consumer',
  'charity',
  'research-org',
  'encyclopedia',
  'news',
  'health-science-news',
  'press-wire',
  'seller',
  'advocacy',
  'commentary',
  'ugc',
  'qa',
  'factcheck',
  'resolver',
  'other',
] as const;

type SourceClassId = (typeof CLASSES)[number];

/** Asked for each source of a list. */
const KNOWN_CLASSES: ReadonlySet<string> = new Set(CLASSES);

export function isSourceClass(id: string): id is SourceClassId {
  return KNOWN_CLASSES.has(id);
}

/** What kind of source a reference goes to: facts of the link itself first, then our table. */
export function kindOf({ url }: Reference, source: SourceResult | undefined, pageHost: string): KindKey {
  return kindOfHost(hostOf(url), source, pageHost);
}

/** The same by the host that {@link hostOf} gives. */
export function kindOfHost(host: string, source: SourceResult | undefined, pageHost: string): KindKey {
  if (isWikipediaHost(host)) return 'kind.wikipedia';
  if (isSameSite(host, pageHost)) return 'kind.own';
  if (source === undefined) return 'kind.pending';
  if (source.status === 'none') return 'kind.no-link';
  if (source.status === 'unlisted') return 'kind.unlisted';
  return isSourceClass(source.class) ? `kind.${source.class}` : 'kind.other';
}

/** The references of each kind, by id, the largest kind first; kinds that tell least come last. */
export function groupByKind(kinds: ReadonlyMap<string, KindKey>): Kinds {
  const groups = new Map<KindKey, string[]>();
  for (const [id, kind] of kinds) {
    const group = groups.get(kind);
    if (group) group.push(id);
    else groups.set(kind, [id]);
  }
  const bySize = [...groups].sort(
    ([a, x], [b, y]) => Number(TELLS_LEAST.has(a)) - Number(TELLS_LEAST.has(b)) || y.length - x.length,
  );
  return new Map(bySize);
}

const TELLS_LEAST = new Set<KindKey>(['kind.unlisted', 'kind.no-link', 'kind.other', 'kind.pending']);

/**
 * A parameter for `{x:kinds}`, whose counts add up to all of them. Beyond `most` kinds the smaller ones are counted as
 * "more", which says nothing of what they are; what is not in our table stays a count of its own.
 */
export function countedKinds(kinds: Kinds, most = Number.POSITIVE_INFINITY): string {
  const counts = [...kinds].map(([kind, ids]) => [kind, ids.length] as const);
  if (counts.length <= most) return kindsValue(counts);
  const unlisted = counts.filter(([kind]) => kind === 'kind.unlisted');
  const known = counts.filter(([kind]) => kind !== 'kind.unlisted');
  const isOneMore = known.length === most;
  const shown = isOneMore ? known : known.slice(0, most - 1);
  const rest = known.slice(shown.length).reduce((sum, [, n]) => sum + n, 0);
  return kindsValue([...shown, ...unlisted, ...(rest > 0 ? [['kind.more', rest] as const] : [])]);
}
