import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingOf, TextWords } from '../../../../lib/article/text/text-words.ts';
import { wordsOf } from '../../../../lib/article/text/words.ts';

/** Pieces that are read in the plain way, and pieces that ask for the other. */
const PIECES =
  "sleep|Sleep|HIV|a|I|McDonald|mRNA|RawLast|MRCGPLast|2021|10|10am|B12|é|Über|straße|ﬁbre|日本|don’t|don't|–|—|, |. |\n|\t|\u00a0| ".split(
    '|',
  );
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map(pieces => pieces.join(''));

function readAll(text: string) {
  const words = new TextWords(text);
  return Array.from({ length: words.count }, (_, index) => ({
    key: words.keyAt(index),
    opening: words.openingAt(index),
    printed: words.printed(index, index),
  }));
}

describe('TextWords', () => {
  // The first of all texts: later ones may find room that others have made.
  it.each([400, 3_000])(
    'has as many words as letters where letters and digits take turns, %i times',
    times => {
      for (const [letter, digit] of ['a1', 'é1'] as const) {
        const words = new TextWords(`${letter}${digit}`.repeat(times));
        const last = words.count - 1;
        expect([words.count, words.keyAt(last), words.printed(last, last)]).toEqual([times * 2, '1', '1']);
        expect([words.keyAt(last - 1), words.printed(last - 1, last)]).toEqual([
          letter === 'é' ? 'e' : 'a',
          `${letter}1`,
        ]);
      }
    },
  );

  it('has the words of wordsOf, whatever the text', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(readAll(text)).toEqual(
          wordsOf(text).map(({ key, start, end }) => ({
            key,
            opening: openingOf(key, 0, key.length),
            printed: text.slice(start, end),
          })),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('has no key beyond the last word, and room for long texts', () => {
    expect(new TextWords('one two').keyAt(2)).toBe('');
    const long = new TextWords('a '.repeat(5_000));
    expect([long.count, long.keyAt(4_999), long.printed(0, 1)]).toEqual([5_000, 'a', 'a a']);
  });
});
