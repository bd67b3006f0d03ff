import type { Candidate } from './model.ts';

/** A citation is glued to the words or the sign before it, or closes a clause; white space goes before a part's number. */
const STARTS_CLAUSE = /(?:^|[,;:—–]\s|(?:^|\s)(?:and|or|und|oder|et|ou|y|o|e|en|of)\s)\s*$/u;
const SENTENCE_ENDS = '.!?';
const LEADS_IN = /(?:^|:)\s*$/u;
const FOLLOWED_BY_TEXT = /^\s*[\p{L}“"‘]/u;
const CONTEXT = 12;

/**
 * Markers that number the parts of a sentence or paragraphs, "(1) first … (2) second", instead of citing: they
 * count up from 1 in one block, each with words after it and, from the second on, at the start of a clause;
 * or they stand at the start of a block.
 */
export function enumerators(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  const closesSentences = citesAfterSentences(candidates);
  let run: Candidate[] = [];
  const close = () => {
    if (run.length > 1) for (const member of run) found.add(member);
    run = [];
  };
  for (const candidate of candidates) {
    if (candidate.form !== 'paren' && candidate.form !== 'bracket') continue;
    if (run.length > 0 && run[0]?.block !== candidate.block) close();
    const around = aroundOf(candidate);
    if (!around.hasWordsAfter) continue;
    const [lead] = run;
    const opens =
      around.startsClause ||
      (lead !== undefined && around.startsSentence && (!closesSentences || aroundOf(lead).isLedIn));
    if (opens && around.startsBlock) found.add(candidate);
    const [number] = candidate.list.numbers;
    if (number === 1) {
      close();
      run.push(candidate);
    } else if (opens && number === run.length + 1) run.push(candidate);
  }
  close();
  return found;
}

/** More of the markers than this come after a full stop and a space: the article cites so. */
const AFTER_SENTENCE_SHARE = 0.2;

function citesAfterSentences(candidates: readonly Candidate[]): boolean {
  const enclosed = candidates.filter(({ form }) => form === 'paren' || form === 'bracket');
  const after = enclosed.filter(candidate => aroundOf(candidate).startsSentence);
  return after.length > enclosed.length * AFTER_SENTENCE_SHARE;
}

/** What stands around a marker in its own block. */
export interface Around {
  readonly hasWordsAfter: boolean;
  readonly startsClause: boolean;
  readonly startsSentence: boolean;
  readonly isLedIn: boolean;
  readonly startsBlock: boolean;
}

/** What stands around a marker; remembered as long as its block is. */
export function aroundOf(candidate: Candidate): Around {
  candidate.around ??= new AroundMarker(candidate);
  return candidate.around;
}

/** Each asked at most once, and most never: a marker with no words after it numbers nothing. */
class AroundMarker implements Around {
  readonly hasWordsAfter: boolean;
  readonly startsSentence: boolean;
  readonly #candidate: Candidate;
  #startsClause: boolean | undefined;
  #isLedIn: boolean | undefined;
  #startsBlock: boolean | undefined;

  constructor(candidate: Candidate) {
    this.#candidate = candidate;
    this.hasWordsAfter = hasWordsAfter(candidate);
    this.startsSentence = startsSentence(candidate);
  }

  get startsClause(): boolean {
    this.#startsClause ??= comesAfter(this.#candidate, STARTS_CLAUSE);
    return this.#startsClause;
  }

  get isLedIn(): boolean {
    this.#isLedIn ??= comesAfter(this.#candidate, LEADS_IN);
    return this.#isLedIn;
  }

  get startsBlock(): boolean {
    this.#startsBlock ??= isBlockStart(this.#candidate);
    return this.#startsBlock;
  }
}

/** The end of a sentence and white space stand right before it. */
function startsSentence({ block, from }: Candidate): boolean {
  const { text } = block;
  let at = from - 1;
  const first = Math.max(0, from - CONTEXT);
  while (at > first && text.charAt(at).trim() === '') at--;
  return at >= first && at < from - 1 && SENTENCE_ENDS.includes(text.charAt(at));
}

function hasWordsAfter({ block, to, list }: Candidate): boolean {
  return (
    list.numbers.length === 1 && !list.named && FOLLOWED_BY_TEXT.test(block.text.slice(to, to + CONTEXT))
  );
}

function comesAfter({ block, from }: Candidate, pattern: RegExp): boolean {
  return pattern.test(block.text.slice(Math.max(0, from - CONTEXT), from));
}

function isBlockStart({ block, from }: Candidate): boolean {
  return block.text.slice(0, from).trim() === '';
}
