import { expect, test } from 'vitest';
import { appraise, asText } from '../../../lib/appraisal/index.ts';
import { withoutIsolates } from '../../../lib/wording/index.ts';
import { english } from '../../../lib/wording/languages.ts';
import { input } from './sample.ts';

test('the whole appraisal as text: badge, scope, sections, list', () => {
  const text = asText(appraise(input()));
  expect(text.slice(0, 3)).toEqual([
    'The page says: “Written, Edited or Reviewed By: Ada Quill, M.D.”',
    '“Last Modified On: October 8, 2021” (5 years ago)',
    'We counted 2 sources: 1 journal site, 1 Wikipedia',
  ]);
  const headings = ['Who', 'When', 'Sources', 'What the site says about itself', 'Checked on this page'];
  expect(text.filter(entry => headings.includes(entry))).toEqual(headings);
  expect(text.join('\n')).toBe(withoutIsolates(text.join('\n')));
});

test('the appraisal is JSON, and says the same after a journey through JSON', () => {
  const appraisal = appraise(input());
  const copy: typeof appraisal = JSON.parse(JSON.stringify(appraisal));
  expect(copy).toEqual(appraisal);
  expect(asText(copy, english)).toEqual(asText(appraisal));
});

test('ids of findings are unique', () => {
  const ids = appraise(input()).findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
