import type { Candidate } from './model.ts';

const STARTS_CLAUSE = /(?:^|[,;:.!?—–]|(?:^|\s)(?:and|or|und|oder|et|ou|y|o|e|en|of))\s*$/u;
const FOLLOWED_BY_TEXT = /^\s*[\p{L}“"‘]/u;
const CONTEXT = 12;

/**
 * Markers that number the parts of a sentence or paragraphs, "(1) first … (2) second", instead of citing: they
 * count up from 1 in one block, each at the start of a clause and with words after it; or stand at the start
 * of a block.
 */
export function enumerators(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  let run: Candidate[] = [];
  const close = () => {
    if (run.length > 1) for (const member of run) found.add(member);
    run = [];
  };
  for (const candidate of candidates) {
    if (candidate.form !== 'paren' && candidate.form !== 'bracket') continue;
    if (run.length > 0 && run[0]?.block !== candidate.block) close();
    if (!opensClause(candidate)) continue;
    if (isBlockStart(candidate)) found.add(candidate);
    const [number] = candidate.list.numbers;
    if (number === run.length + 1) run.push(candidate);
    else {
      close();
      if (number === 1) run.push(candidate);
    }
  }
  close();
  return found;
}

function opensClause({ block, from, to, list }: Candidate): boolean {
  return (
    list.numbers.length === 1 &&
    !list.named &&
    STARTS_CLAUSE.test(block.text.slice(Math.max(0, from - CONTEXT), from)) &&
    FOLLOWED_BY_TEXT.test(block.text.slice(to, to + CONTEXT))
  );
}

function isBlockStart({ block, from }: Candidate): boolean {
  return block.text.slice(0, from).trim() === '';
}
