import type { Reference } from '../article/model.ts';
import { kindsValue, type Line, line, listValue } from '../wording/index.ts';
import type { Said, StudyDesign, Work } from '../works/model.ts';
import { finding } from './finding.ts';
import { workOf } from './input.ts';
import type { Known } from './known.ts';
import type { Finding } from './model.ts';
import { isOtherPaper } from './other-paper.ts';

/** An entry of the list with its record. */
export interface Recorded {
  /** Of its reference. */
  id: string;
  work: Work;
}

/**
 * The entries whose own record is known by now, in the order of the list; a link to another paper has none, nor has an
 * entry that names several or whose address alone carries a number.
 */
export function recorded(known: Known): Recorded[] {
  return known.article.references.flatMap((reference: Reference) => {
    const result = workOf(known, reference);
    const isOwn = !known.parts.has(reference.id) && !isOtherPaper(result);
    return result !== 'loading' && result.status === 'found' && isOwn
      ? [{ id: reference.id, work: result.work }]
      : [];
  });
}

/** What the services' records say of the list as a whole: study designs, journals, free copies, each as a count. */
export function recordFindings(known: Known, entries: readonly Recorded[]): Finding[] {
  if (entries.length === 0) return [];
  const text = line('sources.records', { n: entries.length, all: known.article.references.length });
  const references = idsOf(entries);
  return [
    finding('sources', 'records', 'found', text, { references }),
    ...designs(known, entries),
    ...medline(known, entries),
    ...freeCopies(known, entries),
  ];
}

const idsOf = (entries: readonly Recorded[]) => entries.map(({ id }) => id);

/** "PubMed lists 3 randomised trials": a paper that is listed as two kinds counts as each. One finding a service. */
function designs({ names }: Known, entries: readonly Recorded[]): Finding[] {
  const services = new Map<string, Designs>();
  for (const { id, work } of entries) {
    if (work.designs === undefined) continue;
    const { by, value } = work.designs;
    const said: Designs = services.get(by) ?? { papers: [], without: [], counts: new Map() };
    services.set(by, said);
    said.papers.push(id);
    const named = new Set<StudyDesign>();
    for (const { design } of value) if (design !== undefined) named.add(design);
    for (const design of named) said.counts.set(design, (said.counts.get(design) ?? 0) + 1);
    if (named.size === 0) said.without.push(id);
  }
  return [...services].map(([by, { papers: references, without, counts }]) => {
    const bySize = [...counts].sort(([, a], [, b]) => b - a);
    const kinds = kindsValue(bySize.map(([design, n]) => [`kind.design-${design}`, n] as const));
    const none = { by, n: without.length, numbers: names.numbers(without) };
    return finding(
      'sources',
      `designs.${by}`,
      counts.size > 0 ? 'found' : 'not-found',
      counts.size > 0 ? line('sources.designs', { by, kinds }) : line('sources.no-designs', none),
      {
        details: counts.size > 0 && without.length > 0 ? [line('sources.no-designs', none)] : [],
        references,
      },
    );
  });
}

/** What one service's records say of designs: all its papers by id, those for which it names none, and how many of each. */
interface Designs {
  papers: string[];
  without: string[];
  counts: Map<StudyDesign, number>;
}

/** Whether MEDLINE indexes the journals, where the catalogue was asked. */
function medline({ names }: Known, entries: readonly Recorded[]): Finding[] {
  return sayings(entries, ({ medlineIndexed }) => medlineIndexed).map(({ by, value, ids }) => {
    const params = { by, n: ids.length, numbers: names.numbers(ids) };
    const text = value ? line('sources.medline', params) : line('sources.medline-not', params);
    const state = value ? 'found' : 'not-found';
    return finding('sources', `medline.${by}.${value}`, state, text, { references: ids });
  });
}

function freeCopies({ names }: Known, entries: readonly Recorded[]): Finding[] {
  const having = entries.filter(({ work }) => work.openAccessUrl !== undefined);
  if (having.length === 0) return [];
  const by = [...new Set(having.flatMap(({ work }) => work.openAccessUrl?.by ?? []))];
  const references = idsOf(having);
  const params = {
    by: listValue(by),
    k: by.length,
    n: references.length,
    numbers: names.numbers(references),
  };
  return [finding('sources', 'free', 'found', line('sources.free', params), { references })];
}

/** The entries by what one service says of them. */
function sayings(
  entries: readonly Recorded[],
  field: (work: Work) => Said<boolean> | undefined,
): { by: string; value: boolean; ids: string[] }[] {
  const groups = new Map<string, { by: string; value: boolean; ids: string[] }>();
  for (const { id, work } of entries) {
    const said = field(work);
    if (!said) continue;
    const key = `${said.by} ${said.value}`;
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { by: said.by, value: said.value, ids: [id] });
  }
  return [...groups.values()];
}

/** Preprints, by the table's class of the link or by what a service lists the work as. */
export function preprints(known: Known, entries: readonly Recorded[]): Finding[] {
  const listed = entries.filter(({ work }) =>
    work.designs?.value.some(({ design }) => design === 'preprint'),
  );
  const ids = [...new Set([...(known.kinds.get('kind.preprint') ?? []), ...idsOf(listed)])];
  if (ids.length === 0) return [];
  const details: Line[] = [line('sources.preprint-means')];
  const text = line('sources.preprints', { n: ids.length, numbers: known.names.numbers(ids) });
  return [finding('sources', 'preprints', 'found', text, { details, references: ids })];
}
