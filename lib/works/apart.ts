import type { Identifiers } from '../identifiers/model.ts';
import type { Work } from './model.ts';

/** The identifiers of which a paper has one each, the one that a reference goes by first. */
export const NAMES_A_WORK = ['doi', 'pmid', 'pmcid'] as const satisfies (keyof Identifiers)[];

type Name = (typeof NAMES_A_WORK)[number];

/**
 * What a reference's own identifiers turn out to be: one paper's, or, where a record of one of them names another DOI or
 * PMID, those of `own` and those of another paper. A page may print one paper's DOI with another's PMID.
 * @param records what services have told of them
 */
export function partIdentifiers(
  asked: Identifiers,
  records: readonly Pick<Work, 'identifiers'>[],
): { own: Identifiers; apart?: Identifiers } {
  const names = NAMES_A_WORK.filter(name => asked[name] !== undefined);
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) return { own: asked };
  const telling = records.map(({ identifiers }) => identifiers);
  const tied = new Set<Name>([first]);
  // A record of the PMID may tie the PMCID to it, and so to the DOI.
  for (const _ of names) {
    for (const name of others)
      if ([...tied].some(other => areTied(asked, telling, name, other))) tied.add(name);
  }
  const strays = others.filter(
    name => !tied.has(name) && [...tied].some(other => contradict(asked, telling, name, other)),
  );
  if (strays.length === 0) return { own: asked };
  const [stray] = strays;
  const isApart = (name: Name) =>
    strays.includes(name) || (!tied.has(name) && stray !== undefined && areTied(asked, telling, name, stray));
  const own: Identifiers = { ...asked };
  const apart: Identifiers = {};
  for (const name of others) {
    const value = asked[name];
    if (!isApart(name) || value === undefined) continue;
    apart[name] = value;
    delete own[name];
  }
  return { own, apart };
}

/** A record has both. */
function areTied(asked: Identifiers, records: readonly Identifiers[], one: Name, other: Name): boolean {
  return records.some(record => isOf(record, asked, one) && isOf(record, asked, other));
}

/** A record has the one, and another value in place of the other. */
function contradict(asked: Identifiers, records: readonly Identifiers[], one: Name, other: Name): boolean {
  return records.some(
    record =>
      (isOf(record, asked, one) && isOther(record, asked, other)) ||
      (isOf(record, asked, other) && isOther(record, asked, one)),
  );
}

function isOf(record: Identifiers, asked: Identifiers, name: Name): boolean {
  return record[name] !== undefined && folded(record[name]) === folded(asked[name]);
}

function isOther(record: Identifiers, asked: Identifiers, name: Name): boolean {
  return record[name] !== undefined && folded(record[name]) !== folded(asked[name]);
}

const folded = (value: string | undefined): string | undefined => value?.toLowerCase();

/** Whether a record is of another work than these identifiers, as far as it names any of them. */
export function isOfAnother({ identifiers }: Pick<Work, 'identifiers'>, own: Identifiers): boolean {
  return NAMES_A_WORK.some(name => own[name] !== undefined && isOther(identifiers, own, name));
}
