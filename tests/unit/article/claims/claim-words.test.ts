import { describe, expect, it } from 'vitest';
import rules from '../../../../data/claim-rules.tsv?raw';
import words from '../../../../data/claim-words.tsv?raw';
import { groupsIn } from '../../../../lib/article/claims/claim-rules.ts';
import { cell, parseTable } from '../../../../lib/article/text/table.ts';
import { wordsOf } from '../../../../lib/article/text/words.ts';

describe('data/claim-words.tsv', () => {
  it('finds each row by its own words', () => {
    const lost = parseTable(words).filter(
      row => !groupsIn(wordsOf(cell(row, 'words'))).has(cell(row, 'group')),
    );
    expect(lost).toEqual([]);
  });

  it('has no group that no rule asks for, and no rule that asks for an unknown group', () => {
    const groups = new Set(parseTable(words).map(row => cell(row, 'group')));
    const asked = new Set(
      parseTable(rules)
        .flatMap(row => `${cell(row, 'needs')} + ${cell(row, 'refuses')}`.split(' + '))
        .filter(name => name !== ''),
    );
    expect([...groups].sort()).toEqual([...asked].sort());
  });
});
