import refusalTable from '../../../data/citation-refusals.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { parseTsv } from '../../tables/parse-tsv.ts';
import type { Candidate, Form } from './model.ts';

/** How much text on each side the rules look at. */
const CONTEXT = 48;

/** A soft refusal yields where the marker carries on the count of first uses; a hard one never. */
export type Refusal = 'hard' | 'soft';

interface Rule {
  strength: Refusal;
  side: string;
  pattern: RegExp;
}

/** The rules of a form, and two expressions of all their patterns together, by which nearly all markers are done. */
interface Rules {
  all: Rule[];
  before: RegExp;
  after: RegExp;
}

const rulesOfForms = lazily(() => {
  const table = new Map<Form, Rule[]>();
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
  return new Map([...table].map(([form, all]): [Form, Rules] => [form, togetherOf(all)]));
});

/** Takes the table apart, which the first question would do otherwise. */
export function prepareRefusals(): void {
  rulesOfForms();
}

/** What stands before a marker is read backwards from it (a look-behind at the end), not from each letter on. */
function togetherOf(all: Rule[]): Rules {
  const sources = (side: string) =>
    all
      .filter(rule => (rule.side === 'before') === (side === 'before'))
      .map(({ pattern }) => `(?:${pattern.source})`);
  const any = (patterns: string[]) => (patterns.length === 0 ? '(?!)' : patterns.join('|'));
  return {
    all,
    before: new RegExp(`(?<=${any(sources('before'))})`, 'uy'),
    after: new RegExp(any(sources('after')), 'uy'),
  };
}

function formOf(name: string): Form | undefined {
  return name === 'paren' || name === 'bracket' || name === 'super' || name === 'glued' ? name : undefined;
}

/** How strongly the words around the marker say that it is something else, or null where nothing speaks against it. */
export function refusalOf(candidate: Candidate): Refusal | null {
  if (candidate.refusal !== undefined) return candidate.refusal;
  const { text } = candidate.block;
  candidate.refusal = refusalIn(
    candidate.form,
    text.slice(Math.max(0, candidate.from - CONTEXT), candidate.from),
    text.slice(candidate.to, candidate.to + CONTEXT),
  );
  return candidate.refusal;
}

/** The same for a marker of a form with its text before and after. */
export function refusalIn(form: Form, before: string, after: string): Refusal | null {
  const rules = rulesOfForms().get(form);
  if (rules === undefined) return null;
  rules.before.lastIndex = before.length;
  rules.after.lastIndex = 0;
  if (!rules.before.test(before) && !rules.after.test(after)) return null;
  let soft: Refusal | null = null;
  for (const rule of rules.all) {
    if (!rule.pattern.test(rule.side === 'before' ? before : after)) continue;
    if (rule.strength === 'hard') return 'hard';
    soft = 'soft';
  }
  return soft;
}
