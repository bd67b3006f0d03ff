import type { Identifiers } from './model.ts';

/** The identifiers of which a paper has one each: two of a kind are two papers. */
const NAMES_A_WORK = ['doi', 'pmid', 'pmcid'] as const satisfies (keyof Identifiers)[];

/** More than these are a list that was read as one entry. */
const MOST_WORKS = 8;

/** A place of an entry that names a work. */
interface Naming {
  identifiers: Identifiers;
  /** By the address of a link, which is copied where print is typed. */
  isLink: boolean;
}

/** One work, and all that names it. */
export interface NamedBy<N> {
  identifiers: Identifiers;
  by: N[];
}

/**
 * The works that an entry names, the first named first. What stands beside each other is taken for one paper's as long as
 * it can be: a DOI, a PMID and a PMCID are, two DOIs are not. Whether they really are is for the services to say.
 */
export function worksNamed<N extends Naming>(namings: readonly N[]): NamedBy<N>[] {
  const works: NamedBy<N>[] = [];
  let last: NamedBy<N> | undefined;
  for (const naming of namings) {
    let work = works.find(({ identifiers }) => isSameWork(identifiers, naming));
    if (work === undefined && last !== undefined && !contradict(last.identifiers, naming.identifiers)) {
      work = last;
    }
    if (work === undefined) {
      if (works.length === MOST_WORKS) break;
      work = { identifiers: {}, by: [] };
      works.push(work);
    }
    const doi = wholeDoi(work.identifiers.doi, naming);
    work.identifiers = { ...naming.identifiers, ...work.identifiers, ...(doi !== undefined && { doi }) };
    work.by.push(naming);
    last = work;
  }
  return works;
}

/** Whether a DOI is another that ends before one of its signs, as the end of a line or a wrong address cuts it. */
export function isCutOf(short: string, whole: string): boolean {
  return whole.startsWith(short) && /[^a-z0-9]/.test(whole.charAt(short.length));
}

/** Signs of older DOIs that end an address or its markup too early: "…2.0.co;2", "…365:1<113::aid…". */
const ENDS_ADDRESS = /[;<]/;

/** The form of one DOI to go by, where two that were read are one; undefined where they are two, or one is none. */
function wholeDoi(known: string | undefined, { identifiers: { doi }, isLink }: Naming): string | undefined {
  if (known === undefined || doi === undefined || known === doi) return known ?? doi;
  const [printed, linked] = isLink ? [known, doi] : [doi, known];
  if (isCutOf(printed, linked)) return linked;
  const cutAt = isCutOf(linked, printed) ? printed.charAt(linked.length) : '';
  return ENDS_ADDRESS.test(cutAt) ? printed : undefined;
}

function isSameWork(known: Identifiers, naming: Naming): boolean {
  return NAMES_A_WORK.some(name => {
    const [one, other] = [known[name], naming.identifiers[name]];
    if (one === undefined || other === undefined) return false;
    return name === 'doi' ? wholeDoi(one, naming) !== undefined : one === other;
  });
}

function contradict(known: Identifiers, next: Identifiers): boolean {
  return NAMES_A_WORK.some(
    name => known[name] !== undefined && next[name] !== undefined && known[name] !== next[name],
  );
}
