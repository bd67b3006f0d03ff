import refusalTable from '../../../data/citation-refusals.tsv?raw';
import { parseTsv } from '../../tables/parse-tsv.ts';
import type { Candidate, Form } from './model.ts';

/** How much text on each side the rules look at. */
const CONTEXT = 48;

/** A soft refusal yields where the marker carries on the count of first uses; a hard one never. */
export interface Refusal {
  kind: string;
  strength: 'hard' | 'soft';
}

interface Rule extends Refusal {
  side: string;
  pattern: RegExp;
}

const RULES = new Map<Form, Rule[]>();
for (const row of parseTsv(refusalTable, ['kind', 'strength', 'side', 'forms', 'pattern'])) {
  const rule: Rule = {
    kind: row.kind,
    strength: row.strength === 'soft' ? 'soft' : 'hard',
    side: row.side,
    pattern: new RegExp(row.pattern, 'u'),
  };
  for (const name of row.forms.split(' ')) {
    const form = formOf(name);
    if (form !== undefined) RULES.set(form, [...(RULES.get(form) ?? []), rule]);
  }
}

function formOf(name: string): Form | undefined {
  return name === 'paren' || name === 'bracket' || name === 'super' || name === 'glued' ? name : undefined;
}

/** The kind of thing that the marker is according to the words around it, or null where nothing speaks against it. */
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
  let soft: Refusal | null = null;
  for (const rule of RULES.get(form) ?? []) {
    if (!rule.pattern.test(rule.side === 'before' ? before : after)) continue;
    if (rule.strength === 'hard') return rule;
    soft ??= rule;
  }
  return soft;
}
