import { expect, test } from 'vitest';
import { author, printedName } from '../../../lib/works/author.ts';

test.each([
  [{ family: 'Muster', given: 'B C', suffix: 'Jr' }, 'B C Muster Jr'],
  [{ family: 'Invented' }, 'Invented'],
  [{ group: 'Spoon Study Group' }, 'Spoon Study Group'],
  [{ given: 'Invented' }, 'Invented'],
])('%o is printed as %s', (fields, printed) => {
  const named = author(fields);
  expect(named && printedName(named)).toBe(printed);
});

test('no name is no author', () => {
  expect(author({ family: '', given: '', group: '' })).toBeUndefined();
});
