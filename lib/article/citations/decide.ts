import { linkSpans } from '../page-text.ts';
import { highest } from '../references/highest.ts';
import { enumerators } from './enumeration.ts';
import { readGlued } from './glued-numbers.ts';
import type { Candidate, Form } from './model.ts';
import { refusalOf } from './refusals.ts';

/** A candidate that was taken for a citation, with its final numbers. */
export interface Taken {
  candidate: Candidate;
  numbers: number[];
}

/** What the decision rests on. */
export interface Grounds {
  /** Numbers of all entries. */
  numbers: ReadonlySet<number>;
  /** Whether the list shows its numbers, or they are ours by counting. */
  numbered: boolean;
  /** Whether a link makes the number in it a citation, whatever it looks like. */
  isCitation: (link: Element) => boolean;
}

/** Shares of the list that a form of marker must cite to be the article's way of citing. */
const LEAST_COVERAGE = { numbered: 0.08, unnumbered: 0.3, glued: 0.35 } as const;

/** A bare number is the weakest sign: fewer different ones than this prove nothing. */
const LEAST_GLUED = 3;

/** A form may stand beside the main one where that leaves this share of the list uncited … */
const LEFT_UNCITED = 0.3;
/** … and it cites at least this share of what is left. */
const CITES_OF_LEFT = 0.4;

/** … bare numbers more than that. */
const GLUED_CITES_OF_LEFT = 0.6;

/** Pages that print "a.¹" raised and "b.2, 3" bare have at least this many of the latter. */
const LEAST_BARE_LISTS = 3;

/** How much each form speaks for itself when two cite the same share of the list. */
const PRIOR: Record<Form, number> = { bracket: 1, super: 1, paren: 0.95, link: 0.9, named: 0.5, glued: 0.6 };

const MAIN_FORMS: readonly Form[] = ['bracket', 'super', 'paren', 'link', 'glued'];

/**
 * Decides for a whole text which candidates are citations: which way of citing it uses, whether the numbers fit
 * its list, and what the words around each marker say.
 */
export function* decideSteps(candidates: readonly Candidate[], grounds: Grounds): Generator<void, Taken[]> {
  const enumerating = enumerators(candidates);
  yield;
  const names = repeatedNames(candidates);
  const fits = (numbers: readonly number[]) => numbers.every(number => grounds.numbers.has(number));
  const certain: Taken[] = [];
  const usable: Taken[] = [];
  const doubtful: Taken[] = [];
  const glued: Candidate[] = [];
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen % CANDIDATES_PER_STEP === 0) yield;
    const { numbers } = candidate.list;
    if (candidate.linked && isLinkedToEntry(candidate, grounds)) {
      certain.push({ candidate, numbers });
      continue;
    }
    if (enumerating.has(candidate)) continue;
    const refusal = refusalOf(candidate);
    if (refusal === 'hard') continue;
    if (refusal !== null) {
      if (fits(numbers)) doubtful.push({ candidate, numbers });
    } else if (candidate.form === 'glued') {
      if (!names.has(gluedWord(candidate))) glued.push(candidate);
    } else if (fits(numbers)) usable.push({ candidate, numbers });
  }
  readGlued(glued, highest(grounds.numbers)).forEach((numbers, index) => {
    const candidate = glued[index];
    if (candidate !== undefined && numbers.length > 0) usable.push({ candidate, numbers });
  });

  yield;
  const forms = acceptedForms([...certain, ...usable], grounds);
  const accepted = [...certain, ...usable.filter(({ candidate }) => forms.has(candidate.form))].sort(inOrder);
  const rescued = carryingOn(
    accepted,
    doubtful.filter(({ candidate }) => forms.has(candidate.form)),
  );
  return rescued.length === 0 ? accepted : [...accepted, ...rescued].sort(inOrder);
}

function isLinkedToEntry({ block, from, to }: Candidate, { isCitation }: Grounds): boolean {
  return linkSpans(block, from, to).some(({ link }) => isCitation(link));
}

/** Candidates between two yields. */
const CANDIDATES_PER_STEP = 300;

/** A capitalised word that has the same number so often is a name ("Bmal1", "B.9"). */
const REPEATED = 3;
const LAST_WORD = /\p{Lu}\p{L}{0,29}\.?$/u;

/** The capitalised word right before a bare number, with the number; "" where there is none. */
function gluedWord({ block, from, to }: Candidate): string {
  const word = LAST_WORD.exec(block.text.slice(Math.max(0, from - 30), from))?.[0] ?? '';
  return word === '' ? '' : `${word}${block.text.slice(from, to)}`;
}

function repeatedNames(candidates: readonly Candidate[]): Set<string> {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.form !== 'glued') continue;
    const word = gluedWord(candidate);
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= REPEATED).map(([word]) => word));
}

/** Of the page. */
export function inOrder(a: Pick<Taken, 'candidate'>, b: Pick<Taken, 'candidate'>): number {
  return a.candidate.block.index - b.candidate.block.index || a.candidate.from - b.candidate.from;
}

/** In a shorter list a doubtful marker fits the count by chance. */
const LEAST_COUNT = 3;

/** Doubtful markers whose number is the next one in the order of first use, and cited nowhere else. */
function carryingOn(accepted: readonly Taken[], doubtful: readonly Taken[]): Taken[] {
  if (doubtful.length === 0) return [];
  const cited = new Set(accepted.flatMap(({ numbers }) => numbers));
  const waiting = new Set(doubtful);
  const rescued: Taken[] = [];
  let highest = 0;
  for (const item of [...accepted, ...doubtful].sort(inOrder)) {
    const [first = 0] = item.numbers;
    if (waiting.has(item)) {
      if (first !== highest + 1 || highest < LEAST_COUNT || item.numbers.some(number => cited.has(number)))
        continue;
      rescued.push(item);
    }
    for (const number of item.numbers) highest = Math.max(highest, number);
  }
  return rescued;
}

function acceptedForms(usable: readonly Taken[], grounds: Grounds): Set<Form> {
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
  if (main === 'super' && listsAreBare(usable)) accepted.add('glued');
  const left = new Set([...grounds.numbers].filter(number => !cited.get(main)?.has(number)));
  for (const form of ranked.slice(1)) {
    if (left.size < size * LEFT_UNCITED) break;
    const adds = [...(cited.get(form) ?? [])].filter(number => left.has(number)).length;
    if (adds >= left.size * (form === 'glued' ? GLUED_CITES_OF_LEFT : CITES_OF_LEFT)) accepted.add(form);
  }
  return accepted;
}

function listsAreBare(usable: readonly Taken[]): boolean {
  const bare = usable.filter(({ candidate }) => candidate.form === 'glued' && candidate.list.separators);
  return bare.length >= LEAST_BARE_LISTS;
}

function isEnough(form: Form, coverage: number, distinct: number, grounds: Grounds): boolean {
  if (form === 'glued') return distinct >= LEAST_GLUED && coverage >= LEAST_COVERAGE.glued;
  return distinct > 0 && coverage >= (grounds.numbered ? LEAST_COVERAGE.numbered : LEAST_COVERAGE.unnumbered);
}
