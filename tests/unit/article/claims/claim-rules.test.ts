import { describe, expect, it } from 'vitest';
import rules from '../../../../data/claim-rules.tsv?raw';
import { claimsOf, groupsIn } from '../../../../lib/article/claims/claim-rules.ts';
import { sentencesOf } from '../../../../lib/article/claims/sentences.ts';
import { cell, parseTable } from '../../../../lib/article/text/table.ts';
import { wordsOf } from '../../../../lib/article/text/words.ts';

const kindsOf = (text: string) => claimsOf(groupsIn(wordsOf(text)));

describe('claimsOf', () => {
  it('reads several claims in one sentence', () => {
    const text = 'This article has been reviewed by a medical professional, as well as checked for facts.';
    expect(kindsOf(text)).toEqual(['medically-reviewed', 'fact-checked']);
  });

  it('finds none in what an article says about its subject', () => {
    expect(kindsOf('Some studies suggest that vitamin D helps.')).toEqual([]);
    expect(kindsOf('Your doctor may review your medicines once a year.')).toEqual([]);
    expect(kindsOf('This article may contain scientific references.')).toEqual([]);
  });
});

describe('sentencesOf', () => {
  it('does not end a sentence at an abbreviation', () => {
    expect(
      sentencesOf('Content is read by Dr. A. Lima, MD. We cite studies.').map(({ text }) => text),
    ).toEqual(['Content is read by Dr. A. Lima, MD.', 'We cite studies.']);
  });
});

describe('data/claim-rules.tsv', () => {
  it.each(parseTable(rules).map(row => [cell(row, 'sample'), cell(row, 'kind')]))(
    '%s makes the claim %s',
    (sample, kind) => {
      expect(kindsOf(sample)).toContain(kind);
    },
  );
});
