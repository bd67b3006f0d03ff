import { describe, expect, it } from 'vitest';
import terms from '../../../../data/health-terms.tsv?raw';
import moreTerms from '../../../../data/health-terms-beyond-english.tsv?raw';
import languageWords from '../../../../data/language-words.tsv?raw';
import {
  addTerms,
  countTerms,
  emptyCount,
  hasTermsFor,
  termAt,
  vocabularyOf,
} from '../../../../lib/article/health/terms.ts';
import { guessLanguage } from '../../../../lib/article/text/language.ts';
import { cell, parseTable } from '../../../../lib/article/text/table.ts';
import { LETTERS_OF_OPENING } from '../../../../lib/article/text/text-words.ts';
import { wordsOf } from '../../../../lib/article/text/words.ts';

const rows = [...parseTable(terms).map(row => ({ ...row, language: 'en' })), ...parseTable(moreTerms)];

describe('the tables of terms', () => {
  it('tell English by themselves, and other languages once their table is there', () => {
    expect([hasTermsFor('en'), hasTermsFor('de'), hasTermsFor('und')]).toEqual([true, false, false]);
    addTerms(moreTerms);
    expect([hasTermsFor('en'), hasTermsFor('de'), hasTermsFor('und')]).toEqual([true, true, true]);
  });

  it('has no row that another row of its language hides', () => {
    const hidden = rows.filter(row => {
      const words = wordsOf(cell(row, 'word').replace('*', ''));
      return (
        termAt(words[0]?.key ?? '', words[1]?.key ?? '', vocabularyOf(cell(row, 'language')))?.group !==
        cell(row, 'group')
      );
    });
    expect(hidden.map(row => `${cell(row, 'language')} ${cell(row, 'word')}`)).toEqual([]);
  });
});

describe('countTerms', () => {
  it('has no beginning of a word shorter than what words are told apart by', () => {
    const beginnings = rows.map(row => cell(row, 'word')).filter(word => word.endsWith('*'));
    expect(beginnings.filter(word => word.length <= LETTERS_OF_OPENING)).toEqual([]);
  });

  it('counts words by subject, beginnings of words too', () => {
    const count = countTerms('Diabetic patients and heart disease', 'en', emptyCount());
    expect(count.counts).toEqual({ condition: 2, care: 1 });
  });

  it.each(['en', 'de', 'es', 'fr', 'pt', 'it', 'nl'])('finds every row of %s', language => {
    const lost = rows.filter(row => {
      const word = cell(row, 'word').replace('*', '');
      return (
        cell(row, 'language') === language &&
        Object.keys(countTerms(word, language, emptyCount()).counts).length === 0
      );
    });
    expect(lost.map(row => cell(row, 'word'))).toEqual([]);
  });

  it('does not take a short word of another language for its own', () => {
    expect(countTerms('the arts', 'en', emptyCount()).counts).toEqual({});
    expect(countTerms('de arts', 'nl', emptyCount()).counts).toEqual({ care: 1 });
  });
});

describe('guessLanguage', () => {
  const byLanguage = Object.groupBy(parseTable(languageWords), row => cell(row, 'language'));
  it.each(Object.entries(byLanguage))('knows %s by its words', (language, words = []) => {
    const text = words.map(row => cell(row, 'word')).join(' ');
    expect(guessLanguage(`${text} ${text}`)).toBe(language);
  });

  it('says nothing about short texts and other languages', () => {
    expect(guessLanguage('the and of')).toBeUndefined();
    expect(guessLanguage('yang dan untuk dengan tidak akan pada dari ini itu adalah juga')).toBeUndefined();
  });
});
