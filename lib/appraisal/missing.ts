import type { Article, PolicyKind } from '../article/model.ts';
import { line } from '../wording/index.ts';
import { finding } from './finding.ts';
import type { Finding } from './model.ts';

const POLICIES = [
  ['disclosure', 'missing.disclosure'],
  ['corrections', 'missing.corrections'],
  ['editorial', 'missing.editorial'],
  ['feedback', 'missing.feedback'],
] as const satisfies readonly (readonly [PolicyKind, string])[];

/** What we looked for on this page and did not find, then where we looked: other pages of the site may have it. */
export function missing({ policies, claims }: Article): Finding[] {
  const findings = POLICIES.flatMap(([kind, key]) =>
    policies[kind] ? [] : [finding('missing', kind, 'not-found', line(key))],
  );
  if (!claims.some(({ kind }) => kind === 'advertising')) {
    findings.push(finding('missing', 'advertising', 'not-found', line('missing.advertising')));
  }
  if (findings.length === 0) return [];
  return [...findings, finding('missing', 'where', 'could-not-check', line('missing.where'))];
}
