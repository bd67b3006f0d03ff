import fc from 'fast-check';
import { expect, test } from 'vitest';
import bylineLabels from '../../../data/byline-labels.tsv?raw';
import claimWords from '../../../data/claim-words.tsv?raw';
import { claimsOf, groupsIn } from '../../../lib/article/claims/claim-rules.ts';
import { LANGUAGES } from '../../../lib/article/lexicon/page-languages.ts';
import { readPageText } from '../../../lib/article/page-text.ts';
import { readBylines } from '../../../lib/article/people/bylines.ts';
import { mayClaim, mayCredit } from '../../../lib/article/text/signs.ts';
import { cell, parseTable } from '../../../lib/article/text/table.ts';
import { wordsOf } from '../../../lib/article/text/words.ts';
import { lexiconOf } from '../../lexicons.ts';
import { pageOf } from './citing-page.ts';

function blockOf(text: string) {
  const page = pageOf('<p></p>');
  page.querySelector('p')?.append(text);
  return readPageText(page).blocks[0];
}

/** Pieces of lines: table words, joined in all ways that layouts join them. */
function linesOf(words: readonly string[]): fc.Arbitrary<string> {
  const glue = fc.constantFrom(' ', '. ', ', ', ' — ', ': ', '', ' | ', ' é ', ' 2021 ', '\n');
  const word = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('Ana Lima', 'MD', 'DNA', 'mRNA', '10 am', 'è'),
  );
  const shaped = fc
    .tuple(word, fc.constantFrom('plain', 'upper', 'title'))
    .map(([text, shape]) =>
      shape === 'upper'
        ? text.toUpperCase()
        : shape === 'title'
          ? text.charAt(0).toUpperCase() + text.slice(1)
          : text,
    );
  return fc.array(fc.tuple(shaped, glue), { minLength: 1, maxLength: 7 }).map(parts => parts.flat().join(''));
}

/** Of all languages, since the pieces of a line are of any. */
const everyLexicon = lexiconOf(...LANGUAGES);
const LABELS = parseTable(bylineLabels).map(row => cell(row, 'words'));
const CLAIMS = parseTable(claimWords).map(row => cell(row, 'words'));

test('a line that credits somebody is never left out', () => {
  for (const row of parseTable(bylineLabels)) {
    const text = cell(row, 'sample');
    const block = blockOf(text);
    const lexicon = lexiconOf(cell(row, 'language'));
    const { credits, nameless } = readBylines(lexicon, [text]);
    if (credits.length + nameless.length > 0)
      expect(block !== undefined && mayCredit(lexicon, block), text).toBe(true);
  }
  fc.assert(
    fc.property(linesOf(LABELS), line => {
      const text = line.replaceAll('\n', ' ');
      const block = blockOf(text);
      const { credits, nameless } = readBylines(everyLexicon, [text]);
      fc.pre(block !== undefined && credits.length + nameless.length > 0);
      expect(block !== undefined && mayCredit(everyLexicon, block)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a line that makes a claim is never left out', () => {
  fc.assert(
    fc.property(linesOf(CLAIMS), text => {
      const block = blockOf(text);
      if (block === undefined) return;
      if (claimsOf(groupsIn(wordsOf(block.text))).length > 0) expect(mayClaim(lexiconOf(), block)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
