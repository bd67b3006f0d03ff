import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import table from '../../../data/treatment-words.tsv?raw';
import { appraise } from '../../../lib/appraisal/index.ts';
import { worksheet } from '../../../lib/appraisal/worksheet/index.ts';
import { INSTRUMENTS } from '../../../lib/appraisal/worksheet/instruments.ts';
import { plainMarkdown, worksheetMarkdown } from '../../../lib/appraisal/worksheet/markdown.ts';
import { NO_ANSWER, untickedItems, worksheetSchema } from '../../../lib/appraisal/worksheet/model.ts';
import { isAboutTreatment } from '../../../lib/appraisal/worksheet/treatment.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';
import { appraisalInput } from './arbitrary.ts';
import { article, input, person, plain } from './sample.ts';

const sheetOf = (page = article()) => worksheet(appraise(input({ article: page })), page);
const treated = () => sheetOf(article({ title: 'Treatment of hay fever' }));

describe('which instruments', () => {
  test('JAMA on every page, DISCERN on pages about a treatment alone', () => {
    expect(sheetOf().instruments.map(({ id }) => id)).toEqual(['jama']);
    expect(treated().instruments.map(({ id }) => id)).toEqual(['jama', 'discern']);
  });

  const rows = parseTsv(table, ['words', 'where', 'sample', 'basis']);
  test.each(rows)('$words makes it a page about a treatment ($where)', ({ words, where, sample, basis }) => {
    expect(basis).not.toBe('');
    expect(isAboutTreatment({ title: sample, headings: [] })).toBe(true);
    expect(isAboutTreatment({ title: words, headings: [] })).toBe(true);
    expect(isAboutTreatment({ title: 'Hay fever', headings: [words] })).toBe(where === 'heading');
  });

  test.each([
    ['What is hay fever?', ['What causes it?', 'Who gets it?']],
    ['Treating people well at work', ['Mistreatment of staff']],
    ['Hay fever', ['About our therapy team']],
    ['Heuschnupfen', ['Wie man Gäste behandelt', 'Unser Team der Therapie']],
    ['La fiebre del heno', ['Tratamiento de datos personales']],
  ])('in doubt it is none: %s', (title, headings) => {
    expect(isAboutTreatment({ title, headings })).toBe(false);
  });
});

describe('its points', () => {
  test('each takes state and words from the appraisal and asks what remains', () => {
    const jama = sheetOf().instruments[0]?.items ?? [];
    expect(jama.map(({ id, state }) => [id, state])).toEqual([
      ['jama.authorship', 'could-not-check'],
      ['jama.attribution', 'found'],
      ['jama.funding', 'not-found'],
      ['jama.advertising', 'not-found'],
      ['jama.currency', 'found'],
    ]);
    expect(jama.every(({ asks }) => asks.length > 0)).toBe(true);
    expect(jama[0]?.seen.map(plain)).toContain(
      'The page says: “Written, Edited or Reviewed By: Ada Quill, M.D.”',
    );
  });

  test('what no page can show is left to judge', () => {
    const discern = treated().instruments[1]?.items ?? [];
    const read = discern.filter(({ state }) => state !== 'judge').map(({ id }) => id);
    expect(read).toEqual(['discern.4', 'discern.5', 'discern.7']);
  });

  test('every finding that an instrument names is one that the appraisal can have', () => {
    const named = new Set(INSTRUMENTS.flatMap(({ items }) => items.flatMap(({ from }) => from)));
    const possible = [/^checked\./, /^sources\.(?:kinds|count|years|newer)$/, /^site\.operator$/];
    expect([...named].filter(id => !possible.some(pattern => pattern.test(id)))).toEqual([]);
  });

  test('a sentence without end is cut, so that the worksheet can travel', () => {
    const long = person({ roleAsPrinted: `By ${'and '.repeat(5000)}` });
    const sheet = sheetOf(article({ credited: [long], title: 'x'.repeat(9000) }));
    expect(v.is(worksheetSchema, sheet)).toBe(true);
  });

  test('any worksheet can travel: it keeps to its schema', () => {
    fc.assert(
      fc.property(appraisalInput, each => {
        const sheet = worksheet(appraise(each), each.article);
        expect(v.parse(worksheetSchema, JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
      }),
    );
  });
});

test('each "not found" waits for the reader’s tick', () => {
  const sheet = sheetOf();
  expect(untickedItems(sheet, {}).map(({ id }) => id)).toEqual(['jama.funding', 'jama.advertising']);
  const looked = { ...NO_ANSWER, looked: true };
  expect(untickedItems(sheet, { 'jama.funding': looked }).map(({ id }) => id)).toEqual(['jama.advertising']);
});

describe('as Markdown', () => {
  test('title, scope, points, ticks and the student’s own words', () => {
    const answers = {
      'jama.funding': { judgement: 'Unclear', reason: 'No *names*', elsewhere: '', looked: true },
    };
    const text = worksheetMarkdown(sheetOf(), answers);
    expect(text).toContain('# Worksheet: Does tea float?');
    expect(text).toContain('<https://www.health.example/tea>');
    expect(text).toContain('does not check if the health advice is right');
    expect(text).toContain('- [x] I looked on the page myself and did not find it.');
    expect(text).toContain('- [ ] I looked on the page myself and did not find it.');
    expect(text).toContain('**My judgement:** Unclear');
    expect(text).toContain('**My reason:** No \\*names\\*');
    expect(text).toContain('JAMA 1997; 277: 1244–1245.');
    expect(text).toContain('We put its points in our own words.');
    expect(text.match(/\*\*What I found elsewhere:\*\*/g)).toHaveLength(5);
  });

  test.each([
    ['[a](https://evil.test)', '\\[a\\](https\\://evil.test)'],
    ['![x](y)', '!\\[x\\](y)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['two\nlines', 'two lines'],
    ['see www.evil.test', 'see www\\.evil.test'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['`code` and *stars*', '\\`code\\` and \\*stars\\*'],
    ['Reviewed by: Ada, M.D. (2020)', 'Reviewed by: Ada, M.D. (2020)'],
  ])('words of the page are words: %s', (text, markdown) => {
    expect(plainMarkdown(text)).toBe(markdown);
  });

  test('an address cannot end its own brackets', () => {
    const text = worksheetMarkdown(sheetOf(article({ url: 'https://x.test/a>b c' })), {});
    expect(text).toContain('<https://x.test/a%3Eb%20c>');
  });
});
