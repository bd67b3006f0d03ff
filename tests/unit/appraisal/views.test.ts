import { describe, expect, test } from 'vitest';
import { appraise } from '../../../lib/appraisal/index.ts';
import { VIEW_ROWS, viewOf } from '../../../lib/appraisal/views.ts';
import { VIEWS } from '../../../lib/settings/model.ts';
import { input } from './sample.ts';

const appraisal = appraise(input());

describe.each(VIEWS)('%s', view => {
  const parts = viewOf(appraisal, view);

  test('chooses and orders: each finding and entry is the appraisal’s own object', () => {
    const shown = parts.flatMap((part): object[] =>
      part.part === 'worksheet' ? [] : part.part === 'list' ? part.references : part.findings,
    );
    const all = new Set<object>([...appraisal.findings, ...appraisal.references]);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(each => !all.has(each))).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('follows its row of the table', () => {
    const { order } = VIEW_ROWS[view];
    const places = parts.map(({ part }) => order.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has what was checked, the list with its notices first, and the notices first of the sources', () => {
    const list = parts.find(part => part.part === 'list');
    expect(parts.some(({ part }) => part === 'checked')).toBe(true);
    expect(list?.part === 'list' && list.facets[0]).toBe('notices');
    expect(VIEW_ROWS[view].first[0]).toBe('sources.notice');
  });

  test('leaves out only what its own part on the criteria tells', () => {
    const told = { 'who.no-author': 'checked.authorship', 'who.no-reviewer': 'checked.reviewer' };
    expect(VIEW_ROWS[view].leavesOut.filter(id => !Object.hasOwn(told, id))).toEqual([]);
  });
});

test('a clinician meets designs, journals, indexing and free copies before the rest', () => {
  const { first, facets, order } = VIEW_ROWS.clinician;
  expect(order[0]).toBe('sources');
  expect(first.slice(0, 5)).toEqual([
    'sources.notice',
    'sources.doubt',
    'sources.designs',
    'sources.medline',
    'sources.free',
  ]);
  expect(facets.indexOf('record')).toBeLessThan(facets.indexOf('source'));
});

test('the worksheet is the student’s', () => {
  const having = VIEWS.filter(view => VIEW_ROWS[view].order.includes('worksheet'));
  expect(having).toEqual(['student']);
});
