import type { NamedWork, Reference } from '../article/model.ts';
import type { Identifiers } from '../identifiers/model.ts';
import type { SourceResult } from '../sources/model.ts';
import type { Notice, Work, WorkResult } from '../works/model.ts';
import type { Listed } from '../works/retractions/model.ts';
import { noticesOf } from './known-notices.ts';

/** What is known by now, by the ids of references and of the works that they name. */
export interface KnownOfWorks {
  works: ReadonlyMap<string, WorkResult>;
  listed?: ReadonlyMap<string, Listed>;
  sources: ReadonlyMap<string, SourceResult>;
  /** Works whose numbers stand beside another's: a service's record tells them apart. By the id of that other. */
  apart?: ReadonlyMap<string, NamedWork>;
}

type Entry = Pick<Reference, 'id' | 'identifiers' | 'url' | 'carriedBy' | 'others'>;

/** All works that an entry names by number, its own source first; each to be asked about under its own id. */
export function namedWorks(entry: Entry, apart: KnownOfWorks['apart'] = new Map()): readonly NamedWork[] {
  const { others = [] } = entry;
  return [entry, ...others].flatMap(work => {
    const other = apart.get(work.id);
    return other === undefined ? [work] : [{ ...work, identifiers: without(work.identifiers, other) }, other];
  });
}

function without(identifiers: Identifiers, { identifiers: apart }: NamedWork): Identifiers {
  const own = Object.entries(identifiers).filter(([name]) => !Object.hasOwn(apart, name));
  return Object.fromEntries(own);
}

/**
 * The works of an entry that is not one paper with an address of its own: those that no record ties together, or the one
 * whose number an address carries. Each stands on its own then, and nothing is said of the entry as a whole.
 * Undefined for all other entries.
 */
export function worksApart(known: KnownOfWorks, entry: Entry): readonly NamedWork[] | undefined {
  const isPlain = entry.others === undefined && entry.carriedBy === undefined && !known.apart?.has(entry.id);
  if (isPlain) return undefined;
  const apart = untied(known, namedWorks(entry, known.apart));
  return apart.length > 1 || apart.some(work => isCarried(known, work)) ? apart : undefined;
}

/** Whether no more than the address carries its number, and the address is not known as a place of papers. */
export function isCarried({ sources }: Pick<KnownOfWorks, 'sources'>, { id, carriedBy }: NamedWork): boolean {
  const source = sources.get(id);
  const isOfPaper = source !== undefined && source.status !== 'none' && source.ofPaper === true;
  return carriedBy !== undefined && !isOfPaper;
}

/** All notices of an entry: its own paper's, or those of each paper that it names. */
export function noticesOfEntry(known: KnownOfWorks, entry: Entry): readonly Notice[] {
  const works = worksApart(known, entry) ?? [entry];
  return works.flatMap(({ id }) => noticesOf(known, id));
}

/** What the works are called: each by the number that the entry gives it. */
export function numberOf({ identifiers }: NamedWork): string {
  const { doi, pmid, pmcid, nct, nbk, arxiv, isbn, pii } = identifiers;
  if (doi !== undefined) return doi;
  if (pmid !== undefined) return `PMID ${pmid}`;
  return pmcid ?? nct ?? nbk ?? (arxiv && `arXiv ${arxiv}`) ?? (isbn && `ISBN ${isbn}`) ?? pii ?? '';
}

/** The first of those that records tie together stands for them; another only where it has a notice that the first has not. */
function untied(known: KnownOfWorks, works: readonly NamedWork[]): NamedWork[] {
  const groups: NamedWork[][] = [];
  for (const work of works) {
    const group = groups.find(those =>
      those.some(other => areTied(workOf(known, other), workOf(known, work))),
    );
    if (group === undefined) groups.push([work]);
    else group.push(work);
  }
  return groups.flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const kinds = new Set(noticesOf(known, first.id).map(({ kind }) => kind));
    return [first, ...rest.filter(work => noticesOf(known, work.id).some(({ kind }) => !kinds.has(kind)))];
  });
}

function workOf({ works }: KnownOfWorks, { id }: NamedWork): Work | undefined {
  const result = works.get(id);
  return result?.status === 'found' ? result.work : undefined;
}

/** Whether a record of one names the other: as the same paper, its preprint or version, what corrects it or is corrected. */
function areTied(one: Work | undefined, other: Work | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return (
    isSame(one.identifiers, other.identifiers) ||
    (one.related ?? []).some(related => isSame(related, other.identifiers)) ||
    (other.related ?? []).some(related => isSame(related, one.identifiers))
  );
}

function isSame(one: Identifiers, other: Identifiers): boolean {
  return (['doi', 'pmid', 'pmcid'] as const).some(
    name => one[name] !== undefined && one[name]?.toLowerCase() === other[name]?.toLowerCase(),
  );
}
