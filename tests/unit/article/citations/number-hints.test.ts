import { describe, expect, it } from 'vitest';
import {
  DIGITS,
  GLUED,
  NAMED,
  numberHints,
  RAISED,
  YEAR,
} from '../../../../lib/article/citations/number-hints.ts';

describe('numberHints', () => {
  it.each([
    ['Sleep helps.', 0],
    ['', 0],
    ['Sleep helps (1, 2).', DIGITS],
    ['Sleep helps [1–3].', DIGITS],
    ['In 12 of 100 patients it did.', DIGITS],
    ['Sleep helps.¹', DIGITS | RAISED],
    ['Sleep helps.12', DIGITS | GLUED],
    ['Sleep helps. 12 It does.', DIGITS | GLUED],
    ['Sleep helps)3', DIGITS | GLUED],
    ['Sleep helps”3', DIGITS | GLUED],
    ['1 Sleep', DIGITS],
    ['see ref. 3', DIGITS | GLUED | NAMED],
    ['see Refs (3', DIGITS | NAMED],
    ['REFERENCES 4 and 5', DIGITS | NAMED],
    ['see ref 3', DIGITS | NAMED],
    ['most of 12', DIGITS],
    ['In income 1 .', DIGITS | GLUED],
    ['In competition 23 38 , too', DIGITS | GLUED],
    ['in 19984 the', DIGITS | GLUED],
    ['some 39004 cells', DIGITS],
    ['(2019)', DIGITS | YEAR],
    ['(Smith, 2019)', DIGITS | YEAR],
    ['Smith et al 2019', DIGITS | YEAR],
    ['Smith et al. 2019', DIGITS | GLUED | YEAR],
    ['in 2019', DIGITS],
    ['(3019)', DIGITS],
    ['Words (1) and later.2', DIGITS | GLUED],
  ])('%s', (text, hints) => {
    expect(numberHints(text)).toBe(hints);
  });

  it('begins anew with each text', () => {
    expect([numberHints('a long text with 1'), numberHints('1')]).toEqual([DIGITS, DIGITS]);
  });
});
