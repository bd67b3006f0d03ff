import refusalTable from '../../../data/citation-refusals.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { parseTsv } from '../../tables/parse-tsv.ts';
import { areNeighbours, intervalRefusal, looksLikeInterval } from './intervals.ts';
import type { Candidate, Form } from './model.ts';
import { plainDigits } from './number-list.ts';
import { labelsNumber, prepareNumberedWords } from './numbered-words.ts';

/** How much text on each side the rules look at. */
const CONTEXT = 48;

/** A soft refusal yields where the marker carries on the count of first uses; a hard one never. */
export type Refusal = 'hard' | 'soft';

/** Of some rules' patterns each reads what stands before the marker, with the marker itself, or what stands after. */
interface Rule {
  strength: Refusal;
  side: string;
  pattern: RegExp;
}

/** "interval" stands for markers in brackets that look like one. */
type RuleForm = Form | 'interval';

/** The rules of a form, and expressions of all their patterns together, by which nearly all markers are done. */
interface Rules {
  all: Rule[];
  before: RegExp;
  marker: RegExp;
  after: RegExp;
}

const rulesOfForms = lazily(() => {
  const table = new Map<RuleForm, Rule[]>();
  for (const row of parseTsv(refusalTable, ['strength', 'side', 'forms', 'pattern'])) {
    const rule: Rule = {
      strength: row.strength === 'soft' ? 'soft' : 'hard',
      side: row.side,
      pattern: new RegExp(row.pattern, 'u'),
    };
    for (const name of row.forms.split(' ')) {
      const form = formOf(name);
      if (form !== undefined) table.set(form, [...(table.get(form) ?? []), rule]);
    }
  }
  return new Map([...table].map(([form, all]): [RuleForm, Rules] => [form, togetherOf(all)]));
});

/** Takes the tables apart, which the first question would do otherwise. */
export function prepareRefusals(): void {
  rulesOfForms();
  prepareNumberedWords();
}

/** What stands before a marker is read backwards from it (a look-behind at the end), not from each letter on. */
function togetherOf(all: Rule[]): Rules {
  const sources = (side: string) =>
    all.filter(rule => rule.side === side).map(({ pattern }) => `(?:${pattern.source})`);
  const any = (patterns: string[]) => (patterns.length === 0 ? '(?!)' : patterns.join('|'));
  return {
    all,
    before: new RegExp(`(?<=${any(sources('before'))})`, 'uy'),
    marker: new RegExp(`(?<=${any(sources('marker'))})`, 'uy'),
    after: new RegExp(any(sources('after')), 'uy'),
  };
}

function formOf(name: string): RuleForm | undefined {
  return name === 'paren' || name === 'bracket' || name === 'super' || name === 'glued' || name === 'interval'
    ? name
    : undefined;
}

/** How strongly the marker and the words around it say that it is something else, or null where nothing speaks against it. */
export function refusalOf(candidate: Candidate): Refusal | null {
  if (candidate.refusal === undefined) candidate.refusal = findRefusal(candidate);
  return candidate.refusal ?? (candidate.isCount === true ? 'soft' : null);
}

function findRefusal(candidate: Candidate): Refusal | null {
  const { block, form, from, to, list, linked } = candidate;
  const before = block.text.slice(Math.max(0, from - CONTEXT), from);
  const after = block.text.slice(to, to + CONTEXT);
  const marker = plainDigits(block.text.slice(from, to));
  const found = [refusalIn(form, before, after, marker)];
  // Intervals and labels have no link of their own.
  if (!linked && (form === 'paren' || form === 'bracket')) {
    if (looksLikeInterval(list)) {
      const byWords = refusalIn('interval', before, after, marker);
      found.push(byWords === 'soft' && areNeighbours(list) ? null : byWords, intervalRefusal(before, list));
    }
    if (list.numbers.length === 1 && labelsNumber(before)) found.push('soft');
  }
  return found.includes('hard') ? 'hard' : found.includes('soft') ? 'soft' : null;
}

/** The same by the table alone, for a marker of a form with its text before and after. */
export function refusalIn(form: RuleForm, before: string, after: string, marker = ''): Refusal | null {
  const rules = rulesOfForms().get(form);
  if (rules === undefined) return null;
  const through = before + marker;
  rules.before.lastIndex = before.length;
  rules.marker.lastIndex = through.length;
  rules.after.lastIndex = 0;
  if (!rules.before.test(before) && !rules.marker.test(through) && !rules.after.test(after)) return null;
  let soft: Refusal | null = null;
  for (const { strength, side, pattern } of rules.all) {
    if (!pattern.test(side === 'before' ? before : side === 'marker' ? through : after)) continue;
    if (strength === 'hard') return 'hard';
    soft = 'soft';
  }
  return soft;
}
