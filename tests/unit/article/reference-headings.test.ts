import { expect, test } from 'vitest';
import containerTable from '../../../data/reference-containers.tsv?raw';
import headingTable from '../../../data/reference-headings.tsv?raw';
import { tokenName, withoutCamels } from '../../../lib/article/references/container.ts';
import { afterInlineHeading, headingKind } from '../../../lib/article/references/heading.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';

const ROWS = parseTsv(headingTable, ['phrase', 'kind', 'language', 'sample']);

test.each(ROWS)('$language $kind: $sample', ({ phrase, kind, sample }) => {
  expect(sample.toLowerCase()).toContain(phrase);
  const expected = kind === 'refused' ? ['refused'] : kind === 'weak' ? ['weak'] : ['references', 'weak'];
  expect(expected).toContain(headingKind(sample));
});

test('every row is needed: no phrase twice', () => {
  expect(new Set(ROWS.map(({ phrase, kind }) => `${kind} ${phrase}`)).size).toBe(ROWS.length);
});

test.each(['5. References', 'REFERENCES:', 'Show all references (12)', 'References [edit]', '▼ Sources'])(
  '%s',
  line => {
    expect(headingKind(line)).toBe('references');
  },
);

test.each(['Sources of vitamin D', 'Food sources', 'A note on bread', 'Reference values for adults', ''])(
  'not: %s',
  line => {
    expect(headingKind(line)).toBe('unknown');
  },
);

test('the rest of a line after its heading', () => {
  expect(afterInlineHeading('Sources: A; B')).toEqual({ kind: 'references', rest: ' A; B' });
  expect(afterInlineHeading('Sources of protein: bread')).toBeNull();
  expect(afterInlineHeading('References:')).toBeNull();
});

const KINDS = ['references', 'comments', 'refused', 'refused first', 'never article'];
const NAMES = ['references', 'comments', 'refused', 'refused', 'refused'];

test.each(parseTsv(containerTable, ['pattern', 'kind', 'sample', 'basis']))(
  '$kind: $sample',
  ({ pattern, kind, sample, basis }) => {
    expect([...KINDS, 'state before', 'state after', 'part']).toContain(kind);
    expect(basis).not.toBe('');
    expect(new RegExp(pattern, 'i').test(sample)).toBe(true);
    const token = /"(.+)"/.exec(sample)?.[1] ?? '';
    const name = tokenName(token);
    if (KINDS.includes(kind) && kind !== 'references') expect(name).toBe(NAMES[KINDS.indexOf(kind)]);
    else if (kind.startsWith('state')) expect(name).toBe('unknown');
    else if (kind === 'part') expect(['refused', 'comments']).toContain(name);
  },
);

test.each([
  ['recommended-dosage', 'vague'],
  ['social-anxiety', 'vague'],
  ['related_conditions', 'vague'],
  ['menuPlanning', 'vague'],
  ['popular-diets-2', 'vague'],
  ['elementor-widget', 'unknown'],
  ['elementor-widget-text-editor', 'unknown'],
  ['responsive-content', 'unknown'],
  ['commentary', 'unknown'],
  ['has-sidebar', 'unknown'],
  ['related-posts-3', 'refused'],
  ['primary-sidebar', 'refused'],
  ['widget_recent_entries', 'refused'],
  ['comment-12', 'comments'],
])('%s is %s', (token, name) => {
  expect(tokenName(withoutCamels(token))).toBe(name);
});
