import { type Line, line, numbersValue } from '../../wording/index.ts';
import type { AppraisalInput } from '../input.ts';
import { countedKinds, type KindKey, numbersByKind } from '../kinds.ts';
import { classKey } from '../source-lines.ts';
import { listDoubt } from './doubt.ts';
import type { ClaimTest, Outcome } from './outcome.ts';

/** "Our articles rest on …": how many sources of which kind this page has. */
export const sourcesQuality: ClaimTest = (_, input) => {
  const { references } = input.article;
  if (references.length === 0) return withoutList(input);
  const kinds = countedKinds(numbersByKind(input));
  return (
    listDoubt(input) ?? {
      outcome: 'compared',
      lines: [line('claim.kinds', { n: references.length, kinds })],
      references: references.map(({ number }) => number),
    }
  );
};

/** "The numbers are clickable links to …": links on the markers, and where each source goes. */
export const citationFormat: ClaimTest = (_, input) => {
  const { citations, references } = input.article;
  const doubt = listDoubt(input);
  if (doubt) return doubt;
  return {
    outcome: 'compared',
    lines: [markerLinks(input), ...(citations.length > 0 ? whereSourcesGo(input) : [])],
    references: references.map(({ number }) => number),
  };
};

function withoutList(input: AppraisalInput): Outcome {
  return listDoubt(input) ?? { outcome: 'compared', lines: [line('claim.no-sources')] };
}

function markerLinks({ article: { citations } }: AppraisalInput): Line {
  const n = citations.length;
  const linked = citations.filter(citation => citation.linked).length;
  if (n === 0) return line('claim.no-markers');
  if (linked === 0) return line('claim.no-link-on-markers', { n });
  if (linked === n) return line('claim.all-markers-linked', { n });
  return line('claim.links-on-markers', { linked, unlinked: n - linked });
}

/** One line a kind of source, with the numbers of its references. */
export function whereSourcesGo(input: AppraisalInput): Line[] {
  return [...numbersByKind(input)].map(([kind, numbers]) => goLine(kind, numbers));
}

const GOES = {
  'kind.wikipedia': 'claim.goes-wikipedia',
  'kind.own': 'claim.goes-own',
  'kind.unlisted': 'claim.goes-unlisted',
  'kind.no-link': 'claim.goes-nowhere',
  'kind.pending': 'claim.goes-pending',
} as const;

function goLine(kind: KindKey, references: number[]): Line {
  const params = { n: references.length, numbers: numbersValue(references) };
  if (kind in GOES) return line(GOES[kind as keyof typeof GOES], params);
  return line('claim.goes', { ...params, class: classKey(kind.slice('kind.'.length)) });
}
