import { enumerators } from './enumeration.ts';
import { readGlued } from './glued-numbers.ts';
import type { Candidate, Form } from './model.ts';
import { refusalOf } from './refusals.ts';

/** A candidate that was taken for a citation, with its final numbers. */
export interface Decided {
  candidate: Candidate;
  numbers: number[];
}

/** What the decision rests on. */
export interface Grounds {
  /** Numbers of all entries. */
  numbers: ReadonlySet<number>;
  /** Whether the list shows its numbers, or they are ours by counting. */
  numbered: boolean;
  /** Markers whose link leads to an entry of the list. */
  leadsToEntry: (candidate: Candidate) => boolean;
}

/** Shares of the list that a form of marker must cite to be the article's way of citing. */
const LEAST_COVERAGE = { numbered: 0.08, unnumbered: 0.3, glued: 0.35 } as const;

/** A bare number is the weakest sign: fewer different ones than this prove nothing. */
const LEAST_GLUED = 3;

/** A form may stand beside the main one where that leaves this share of the list uncited … */
const LEFT_UNCITED = 0.3;
/** … and it cites at least this share of what is left. */
const CITES_OF_LEFT = 0.4;

/** How much each form speaks for itself when two cite the same share of the list. */
const PRIOR: Record<Form, number> = { bracket: 1, super: 1, paren: 0.95, link: 0.9, named: 0.5, glued: 0.6 };

const MAIN_FORMS: readonly Form[] = ['bracket', 'super', 'paren', 'link', 'glued'];

/**
 * Decides for the whole document which candidates are citations: which way of citing the article uses, whether
 * the numbers fit the list, and what the words around each marker say.
 */
export function decide(candidates: readonly Candidate[], grounds: Grounds): Decided[] {
  const refused = enumerators(candidates);
  const usable: Decided[] = [];
  const glued: Candidate[] = [];
  for (const candidate of candidates) {
    if (grounds.leadsToEntry(candidate)) usable.push({ candidate, numbers: candidate.list.numbers });
    else if (refused.has(candidate) || refusalOf(candidate) !== null) continue;
    else if (candidate.form === 'glued') glued.push(candidate);
    else if (candidate.list.numbers.every(number => grounds.numbers.has(number))) {
      usable.push({ candidate, numbers: candidate.list.numbers });
    }
  }
  const last = Math.max(0, ...grounds.numbers);
  readGlued(glued, last).forEach((numbers, index) => {
    const candidate = glued[index];
    if (candidate !== undefined && numbers.length > 0) usable.push({ candidate, numbers });
  });

  const forms = acceptedForms(usable, grounds);
  return usable
    .filter(({ candidate }) => forms.has(candidate.form) || grounds.leadsToEntry(candidate))
    .sort((a, b) => a.candidate.block.index - b.candidate.block.index || a.candidate.from - b.candidate.from);
}

function acceptedForms(usable: readonly Decided[], grounds: Grounds): Set<Form> {
  const cited = new Map<Form, Set<number>>();
  for (const { candidate, numbers } of usable) {
    const set = cited.get(candidate.form) ?? new Set<number>();
    for (const number of numbers) set.add(number);
    cited.set(candidate.form, set);
  }
  const size = grounds.numbers.size;
  const coverage = (form: Form) => (cited.get(form)?.size ?? 0) / Math.max(1, size);
  const ranked = [...MAIN_FORMS].sort((a, b) => coverage(b) * PRIOR[b] - coverage(a) * PRIOR[a]);
  const [main] = ranked;
  const accepted = new Set<Form>();
  if (main === undefined || !isEnough(main, coverage(main), cited.get(main)?.size ?? 0, grounds))
    return accepted;
  accepted.add(main);
  accepted.add('named');
  const left = new Set([...grounds.numbers].filter(number => !cited.get(main)?.has(number)));
  for (const form of ranked.slice(1)) {
    if (left.size < size * LEFT_UNCITED || form === 'glued') break;
    const adds = [...(cited.get(form) ?? [])].filter(number => left.has(number)).length;
    if (adds >= left.size * CITES_OF_LEFT) accepted.add(form);
  }
  return accepted;
}

function isEnough(form: Form, coverage: number, distinct: number, grounds: Grounds): boolean {
  if (form === 'glued') return distinct >= LEAST_GLUED && coverage >= LEAST_COVERAGE.glued;
  return distinct > 0 && coverage >= (grounds.numbered ? LEAST_COVERAGE.numbered : LEAST_COVERAGE.unnumbered);
}
