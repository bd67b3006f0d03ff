import { describe, expect, it } from 'vitest';
import parts from '../../../../data/name-parts.tsv?raw';
import words from '../../../../data/name-words.tsv?raw';
import { readBylines } from '../../../../lib/article/people/bylines.ts';
import { readName } from '../../../../lib/article/people/names.ts';
import { cell, parseTable } from '../../../../lib/article/text/table.ts';
import { lexiconOf } from '../../../lexicons.ts';

const rowsOf = (table: string, kind: string) =>
  parseTable(table)
    .filter(row => cell(row, 'kind') === kind)
    .map(row => [cell(row, 'word'), cell(row, 'sample'), lexiconOf(cell(row, 'language'))] as const);

const firstCredit = (sample: string, lexicon = lexiconOf()) => readBylines(lexicon, [sample]).credits[0];

describe('data/name-parts.tsv', () => {
  it.each(rowsOf(parts, 'after'))('%s is a credential', (word, sample) => {
    expect(firstCredit(sample)).toMatchObject({ name: 'Ana Lima' });
    expect(firstCredit(`${sample}, MD`)?.credentials.join(' ')).toContain(word);
  });

  it.each(rowsOf(parts, 'opens'))('%s opens a credential of two words', (word, sample) => {
    expect(firstCredit(sample)?.credentials).toEqual([`${word}. Ed`]);
  });

  it.each(rowsOf(parts, 'before'))('%s stands before a name', (word, sample) => {
    expect(firstCredit(sample)?.name).toContain('Ana Lima');
    expect(firstCredit(sample)?.name).toContain(word);
  });

  it.each(rowsOf(parts, 'particle'))('%s is part of a name', (word, sample) => {
    expect(firstCredit(sample)?.name).toBe(`Ana ${word} Lima`);
  });

  it.each(rowsOf(parts, 'suffix'))('%s belongs to the name', (word, sample) => {
    expect(firstCredit(sample)).toMatchObject({ name: `Ana Lima, ${word}`, credentials: ['MD'] });
  });
});

describe('data/name-words.tsv', () => {
  it.each(rowsOf(words, 'organisation'))('%s makes an organisation', (_, sample, lexicon) => {
    expect(readName(lexicon, sample.slice('By '.length)).kind).toBe('organisation');
  });

  it.each(rowsOf(words, 'title'))('%s is a job title', (word, sample, lexicon) => {
    expect(firstCredit(sample, lexicon)?.name).toBe('Ana Lima');
    expect(readName(lexicon, `Senior ${word.charAt(0).toUpperCase()}${word.slice(1)}`).kind).toBe('title');
  });

  it.each(rowsOf(words, 'title end'))('-%s is what professions end in', (_, sample, lexicon) => {
    expect(readBylines(lexicon, [sample]).credits.map(({ name }) => name)).toEqual(['Ana Lima']);
    expect(readName(lexicon, sample.slice(sample.indexOf(',') + 1)).kind).toBe('title');
  });

  it.each([...rowsOf(words, 'no name'), ...rowsOf(words, 'nobody')])(
    '%s makes no name',
    (_, sample, lexicon) => {
      expect(readName(lexicon, sample.slice('By '.length)).kind).toBe('none');
    },
  );
});
