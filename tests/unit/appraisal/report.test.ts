import { expect, test } from 'vitest';
import { appraise } from '../../../lib/appraisal/index.ts';
import { reportSubjects, reportText, rowSubject } from '../../../lib/appraisal/report.ts';
import { TRACKER, trackerOf } from '../../../lib/appraisal/tracker.ts';
import { article, input } from './sample.ts';

const appraisal = appraise(input());
const subjects = reportSubjects(appraisal);
const ADDRESS = article().url;

test('every source row and every finding can be reported, questions cannot', () => {
  expect(subjects.map(({ id }) => id)).toEqual(
    expect.arrayContaining([rowSubject('reference-1'), 'site.operator']),
  );
  expect(subjects.filter(({ id }) => id.startsWith('questions.'))).toEqual([]);
  expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
});

test('the text quotes what the panel says and leaves room for the reader', () => {
  const row = subjects.find(({ id }) => id === rowSubject('reference-1'));
  const text = row && reportText(row, { version: '1.2.3' });
  expect(text).toBe(
    [
      'What is wrong:',
      '',
      'Where it can be checked:',
      '',
      'What the tool says (row.reference-1):',
      '> Our table says: Example Press runs journal.example, a journal site.',
      '> Our table rests on this: its own words: https://journal.example/about',
      '',
      'Version 1.2.3',
    ].join('\n'),
  );
});

test('the address of the page stands in it only when the reader adds it', () => {
  for (const subject of subjects) {
    expect(reportText(subject, { version: '1' })).not.toContain(ADDRESS);
    expect(reportText(subject, { version: '1', address: ADDRESS })).toContain(`Page: ${ADDRESS}`);
  }
});

test('the tracker is the build’s, and opens empty', () => {
  expect(trackerOf('https://tracker.test/issues/new')).toBe('https://tracker.test/issues/new');
  const refused = [
    '',
    'tracker',
    'http://tracker.test/',
    'javascript:void(0)',
    'https://tracker.test/new?title=a',
  ];
  for (const raw of [...refused, 'https://tracker.test/new#a', undefined, true]) {
    expect(trackerOf(raw), String(raw)).toBeUndefined();
  }
});

test('a build without a tracker has none made up', () => {
  const { WXT_TRACKER } = process.env;
  expect(TRACKER).toBe(trackerOf(WXT_TRACKER));
});
