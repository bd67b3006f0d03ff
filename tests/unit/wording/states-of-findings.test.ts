import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../lib/appraisal/index.ts';
import type { Finding, FindingState } from '../../../lib/appraisal/model.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';
import { en } from '../../../lib/wording/en/index.ts';
import { appraisalInput } from '../appraisal/arbitrary.ts';
import { ownWords } from './kinds-of-message.ts';
import { cards } from './said/cards.ts';
import { claims, looked } from './said/claims.ts';
import { dates } from './said/dates.ts';
import { more } from './said/more.ts';
import { named } from './said/named.ts';
import { notices, pageItself } from './said/notices.ts';
import { people } from './said/people.ts';
import { findingsOf, type Scene } from './said/scene.ts';
import { kinds, sources } from './said/sources.ts';
import table from './states-of-findings.tsv?raw';

/**
 * A finding's state stands above its sentence in the panel ("Could not check", "Not asked"), so the two must agree.
 * `states-of-findings.tsv` says of each key with which states it may be the line of a finding.
 */

const STATES: readonly FindingState[] = [
  'found',
  'not-found',
  'could-not-check',
  'not-asked',
  'does-not-apply',
];

const ROWS = parseTsv(table, ['key', 'states']);
const ALLOWED = new Map(ROWS.map(({ key, states }) => [key, states.split(' ')]));

const SCENES: Scene[] = [people, dates, sources, kinds, notices, pageItself, named, cards, claims, looked]
  .flatMap(cases => Object.values(cases).flat())
  .filter(scene => scene !== 'always')
  .concat(more);

const misfits = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ line, state }) => ALLOWED.get(line.key)?.includes(state) !== true)
    .map(({ line, state }) => `${line.key}: ${state}`);

describe('states-of-findings.tsv', () => {
  test('names keys of the catalogue, each once, and states that there are', () => {
    expect(ALLOWED.size).toBe(ROWS.length);
    for (const { key, states } of ROWS) {
      expect(Object.keys(en)).toContain(key);
      for (const state of states.split(' ')) expect(STATES).toContain(state);
    }
  });

  test('each of its rows is met, with each of its states', () => {
    const met = new Map<string, Set<string>>();
    for (const scene of SCENES) {
      for (const { line, state } of findingsOf(scene)) {
        met.set(line.key, (met.get(line.key) ?? new Set()).add(state));
      }
    }
    const missing = ROWS.flatMap(({ key, states }) =>
      states.split(' ').flatMap(state => (met.get(key)?.has(state) ? [] : [`${key}: ${state}`])),
    );
    expect(missing).toEqual([]);
  });

  /** By what the sentence itself says: nothing here knows of what it is. */
  const WORDS: readonly (readonly [RegExp, readonly FindingState[]])[] = [
    [/\b(?:did|have) not ask/, ['not-asked']],
    [/\bcould not (?:check|tell|learn|read|count)/, ['could-not-check']],
    [/\bnot a sign that all is well/, ['could-not-check']],
    [/\blists? no\b|\bhas no notice/, ['not-found']],
    [/^We found no\b/, ['not-found', 'does-not-apply']],
    [/^We counted\b|^We found (?!no\b)/, ['found', 'not-found']],
    [/\bdo not hold\b/, ['does-not-apply']],
  ];

  test.each(ROWS)('$key: $states', ({ key, states }) => {
    const template = Object.entries(en).find(([name]) => name === key)?.[1] ?? '';
    for (const [words, allowed] of WORDS) {
      if (!words.test(ownWords(template)) && !words.test(template)) continue;
      for (const state of states.split(' ')) expect(allowed, `"${template}"`).toContain(state);
    }
  });
});

test('state and sentence agree in every case that is shown', () => {
  const all = SCENES.flatMap(scene => misfits(findingsOf(scene)));
  expect([...new Set(all)]).toEqual([]);
});

test('state and sentence agree whatever is read and heard', () => {
  fc.assert(
    fc.property(appraisalInput, known => {
      expect(misfits(appraise(known).findings)).toEqual([]);
    }),
  );
});
