import { describe, expect, it } from 'vitest';
import words from '../../../../data/plain-name-words.tsv?raw';
import { readBylines } from '../../../../lib/article/people/bylines.ts';
import { cell, parseTable } from '../../../../lib/article/text/table.ts';
import { lexiconOf } from '../../../lexicons.ts';

/** The names of the samples, one a language. */
const NAMES: Readonly<Record<string, string>> = {
  zh: '王明',
  ja: '田中花子',
  ko: '김민수',
  ar: 'سليم حداد',
  he: 'דן לוי',
  fa: 'رضا کریمی',
  hi: 'अनिल वर्मा',
  th: 'สมชาย ใจดี',
};

describe('data/plain-name-words.tsv', () => {
  it.each(parseTable(words).map(row => [cell(row, 'sample'), row] as const))('%s', (sample, row) => {
    const [credit] = readBylines(lexiconOf(cell(row, 'language')), [sample]).credits;
    const name = NAMES[cell(row, 'language')] ?? '';
    if (cell(row, 'kind') === 'organisation') {
      expect(credit?.isOrganisation).toBe(true);
      expect(credit?.name).toContain(cell(row, 'word'));
    } else if (cell(row, 'kind') === 'title') expect(credit?.name).toBe(name);
    else expect(credit?.name).toContain(name);
  });
});
