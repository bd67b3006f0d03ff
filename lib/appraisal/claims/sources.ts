import type { Reference } from '../../article/model.ts';
import { type Line, line, listValue } from '../../wording/index.ts';
import { countedKinds, type KindKey } from '../kinds.ts';
import type { Known } from '../known.ts';
import { classKey } from '../source-lines.ts';
import { listDoubt } from './doubt.ts';
import type { ClaimTest, Outcome } from './outcome.ts';
import { type ClaimReading, readClaim } from './readings.ts';

/** "We only cite …", "We avoid …": how many sources of which kind this page has, and which are of the kinds named. */
export const sourcesQuality: ClaimTest = ({ text }, input) => {
  const { references } = input.article;
  const doubt = listDoubt(input);
  if (doubt) return doubt;
  if (references.length === 0) return { outcome: 'compared', lines: [line('claim.no-sources')] };
  return {
    outcome: 'compared',
    lines: [countLine(input), ...besideKinds(readClaim(text), input)],
    references: references.map(({ id }) => id),
  };
};

/** "This article is based on evidence": what it cites; a page cannot show more. */
export const evidenceBased: ClaimTest = (claim, input): Outcome => {
  const tested = sourcesQuality(claim, input);
  return tested.outcome === 'compared'
    ? { ...tested, lines: [...tested.lines, line('claim.not-compared')] }
    : tested;
};

function countLine(input: Known): Line {
  const kinds = countedKinds(input.kinds);
  return line('claim.kinds', { n: input.article.references.length, kinds });
}

/** The sources of the kinds that the sentence names, and the others where it says "only" or "every". */
function besideKinds({ named, leftOut, isEvery }: ClaimReading, input: Known): Line[] {
  // Named as used and as left out: the sentence is not read well enough to set anything beside it.
  if ([...named].some(kind => leftOut.has(kind))) return [];
  const sought = leftOut.size > 0 ? leftOut : isEvery ? named : new Set<string>();
  if (sought.size === 0) return [];
  const groups = [...input.kinds];
  const isSought = ([kind]: [KindKey, readonly string[]]) => sought.has(kind.slice('kind.'.length));
  const such = groups.filter(isSought).flatMap(([, ids]) => ids);
  const others = leftOut.size > 0 ? [] : groups.filter(group => !isSought(group));
  return [
    line('claim.looked-for', { classes: listValue([...sought].map(classKey)) }),
    such.length === 0
      ? line('claim.no-such')
      : line('claim.such', { n: such.length, numbers: input.names.numbers(such) }),
    ...goLines(input, others),
    ...(sought.has('journal') ? [line('source.class-not-item')] : []),
  ];
}

/** One line a kind of source, with the numbers of its references; an entry that prints a number alone goes nowhere. */
export function whereSourcesGo(input: Known): Line[] {
  return goLines(input, [...input.kinds]);
}

function goLines(input: Known, groups: readonly (readonly [KindKey, readonly string[]])[]): Line[] {
  const isLinked = ({ id, url }: Reference) => url !== undefined && input.kindOf.get(id) !== 'kind.no-link';
  const linked = new Set(input.article.references.filter(isLinked).map(({ id }) => id));
  const nowhere = groups.flatMap(([, ids]) => ids.filter(id => !linked.has(id)));
  const going = groups.map(([kind, ids]) => [kind, ids.filter(id => linked.has(id))] as const);
  return [...going, ['kind.no-link', nowhere] as const]
    .filter(([, ids]) => ids.length > 0)
    .map(([kind, ids]) => goLine(input, kind, ids));
}

const GOES = new Map([
  ['kind.wikipedia', 'claim.goes-wikipedia'],
  ['kind.own', 'claim.goes-own'],
  ['kind.unlisted', 'claim.goes-unlisted'],
  ['kind.no-link', 'claim.goes-nowhere'],
  ['kind.pending', 'claim.goes-pending'],
] as const satisfies [KindKey, string][]);

function goLine({ names }: Known, kind: KindKey, references: readonly string[]): Line {
  const params = { n: references.length, numbers: names.numbers(references) };
  for (const [special, key] of GOES) if (special === kind) return line(key, params);
  return line('claim.goes', { ...params, class: classKey(kind.slice('kind.'.length)) });
}
