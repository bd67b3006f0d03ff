import { type Line, line, numbersValue } from '../../wording/index.ts';
import type { Known } from '../known.ts';
import { mismatches } from '../mismatches.ts';
import { hasOpened, openedPages, wasOpened } from '../opened-pages.ts';
import { listDoubt } from './doubt.ts';
import type { ClaimTest } from './outcome.ts';
import { readClaim } from './readings.ts';
import { whereSourcesGo } from './sources.ts';

/** What the site says of its numbers: that they are links, fit a list, carry identifiers, or work. */
export const citationFormat: ClaimTest = ({ text }, input) => {
  const { aspects } = readClaim(text);
  // A list that does not fit its markers is what such a sentence is about, so it is no doubt then.
  if (aspects.has('list')) return { outcome: 'compared', lines: listFit(input), ...all(input) };
  const doubt = listDoubt(input);
  if (doubt) return doubt;
  const lines = [
    ...(aspects.has('identifiers') ? identifierLines(input) : []),
    ...(aspects.has('working') ? triedLines(input) : []),
  ];
  const isOfLinks = aspects.has('links') || lines.length === 0;
  return {
    outcome: 'compared',
    lines: isOfLinks ? [...linkLines(input), ...lines] : lines,
    ...all(input),
  };
};

const all = ({ article }: Known) => ({ references: article.references.map(({ id }) => id) });

/** How many markers are links, and where each source goes. */
function linkLines(input: Known): Line[] {
  const { citations } = input.article;
  const n = citations.length;
  const linked = citations.filter(citation => citation.linked).length;
  if (n === 0) return [line('claim.no-markers')];
  const links =
    linked === 0
      ? line('claim.no-link-on-markers', { n })
      : linked === n
        ? line('claim.all-markers-linked', { n })
        : line('claim.links-on-markers', { linked, unlinked: n - linked });
  return [links, ...whereSourcesGo(input)];
}

/** What is known of links that the reader had us open; we try none of our own accord. */
function triedLines(input: Known): Line[] {
  if (!hasOpened(input)) return [line('claim.not-tried')];
  const isRest = !input.article.references.every(reference => wasOpened(input, reference));
  return [
    ...openedPages(input).map(opened => opened.line),
    ...(isRest ? [line('claim.not-tried-rest')] : []),
  ];
}

function identifierLines({ article: { references }, names }: Known): Line[] {
  if (references.length === 0) return [line('claim.no-sources')];
  const groups = Map.groupBy(
    references,
    ({ identifiers: { doi, pmid } }) => doi !== undefined || pmid !== undefined,
  );
  const ids = (group: typeof references | undefined) => (group ?? []).map(({ id }) => id);
  const [having, lacking] = [ids(groups.get(true)), ids(groups.get(false))];
  return [
    ...(having.length > 0
      ? [line('claim.identifiers', { n: having.length, numbers: names.numbers(having) })]
      : []),
    ...(lacking.length > 0
      ? [line('claim.no-identifiers', { n: lacking.length, numbers: names.numbers(lacking) })]
      : []),
  ];
}

function listFit(known: Known): Line[] {
  if (known.article.references.length === 0) return [line('claim.no-sources')];
  const { missing, uncited } = mismatches(known);
  if (missing.length + uncited.length === 0) return [line('claim.list-fits')];
  return [
    ...(missing.length > 0 ? [line('sources.missing-entries', { numbers: numbersValue(missing) })] : []),
    ...(uncited.length > 0
      ? [line('sources.uncited', { n: uncited.length, numbers: known.names.numbers(uncited) })]
      : []),
  ];
}
