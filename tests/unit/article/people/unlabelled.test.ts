import { describe, expect, it } from 'vitest';
import { unlabelledNames } from '../../../../lib/article/people/unlabelled.ts';
import { lexiconOf } from '../../../lexicons.ts';

const namesIn = (text: string) =>
  unlabelledNames(lexiconOf('de'), { text, language: 'en', hasAuthorMarkup: true, isBesideDate: true }).map(
    ({ name }) => name,
  );

describe('a line without "by"', () => {
  it.each([
    ['Ana Lima July 3, 2025', ['Ana Lima']],
    ['Ana LimaJuly 3, 2025', ['Ana Lima']],
    ['Dr. Ana Lima Jul 3, 2025', ['Dr. Ana Lima']],
    ['Ana Lima and Bo Olsen July 3, 2025', ['Ana Lima', 'Bo Olsen']],
    ['Ana Lima, MD 12 March 2021', ['Ana Lima']],
    ['Ana Lima 3. Mai 2024', ['Ana Lima']],
    ['Ana Lima 2025-07-03', ['Ana Lima']],
    ['April May July 3, 2025', ['April May']],
    ['Ana Lima | July 3, 2025', ['Ana Lima']],
    ['June Carter', ['June Carter']],
  ])('%s: the names end where a day begins', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'July 3, 2025',
    'Summer of July 3, 2025',
    'Posted July 3, 2025',
    'Health News July 3, 2025',
    'Ana Lima 4 min read July 3, 2025',
    'Ana Lima spoke on July 3, 2025',
  ])('%s: names nobody', text => {
    expect(namesIn(text)).toEqual([]);
  });
});
