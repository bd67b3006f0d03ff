import { line, listValue } from '../wording/index.ts';
import { finding } from './finding.ts';
import type { Known } from './known.ts';
import type { Finding } from './model.ts';
import type { Recorded } from './records.ts';
import { isSameName, nameWords } from './same-name.ts';
import { partition } from './who.ts';

/**
 * Sources that the page, or who stands behind it, made themselves, as far as that shows: by the link, by our table,
 * by the names of the page's writers. Counts and numbers; citing one's own work is what many have reason to do.
 */
export function selfCitations(known: Known, entries: readonly Recorded[]): Finding[] {
  return [...ownPages(known), ...sameOperator(known), ...sameAuthors(known, entries)];
}

function ownPages({ kinds, names }: Known): Finding[] {
  const own = kinds.get('kind.own');
  if (!own) return [];
  const text = line('sources.own', { n: own.length, numbers: names.numbers(own) });
  return [finding('sources', 'own', 'found', text, { references: [...own] })];
}

/** Who runs these did not write what others put there. */
const HOLDS_OTHERS_WORK: ReadonlySet<string> = new Set([
  'index-repository',
  'trial-registry',
  'preprint',
  'resolver',
  'wikipedia',
  'ugc',
  'qa',
]);

/** Our table names one body for the site and for a source elsewhere, by the very same name. */
function sameOperator({ site, sources, kindOf, article, names }: Known): Finding[] {
  if (site.status !== 'listed' || HOLDS_OTHERS_WORK.has(site.class)) return [];
  const { organisation } = site;
  const ids = article.references
    .map(({ id }) => id)
    .filter(id => {
      const source = sources.get(id);
      return (
        source?.status === 'listed' &&
        source.organisation === organisation &&
        !HOLDS_OTHERS_WORK.has(source.class) &&
        kindOf.get(id) !== 'kind.own'
      );
    });
  if (ids.length === 0) return [];
  const params = { organisation, n: ids.length, numbers: names.numbers(ids) };
  return [
    finding('sources', 'same-operator', 'found', line('sources.same-operator', params), {
      references: ids,
    }),
  ];
}

/** A service names an author by the name of someone whom the page names as its writer. */
function sameAuthors({ article, names }: Known, entries: readonly Recorded[]): Finding[] {
  const [shown] = partition(article.authors);
  return shown.flatMap(({ id, name }) => {
    const printed = nameWords(name);
    const written = entries.filter(({ work: { authors } }) =>
      authors?.value.some(author => isSameName(printed, author)),
    );
    if (written.length === 0) return [];
    const by = [...new Set(written.flatMap(({ work: { authors } }) => authors?.by ?? []))];
    const references = written.map(({ id }) => id);
    const text = line('sources.same-author', {
      by: listValue(by),
      k: by.length,
      name,
      n: references.length,
      numbers: names.numbers(references),
    });
    const details = [line('sources.same-author-means')];
    return [finding('sources', `same-author.${id}`, 'found', text, { details, references })];
  });
}
