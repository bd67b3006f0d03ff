import { describe, expect, it } from 'vitest';
import { readVisibleDates } from '../../../../lib/article/dates/visible-dates.ts';
import { LANGUAGES } from '../../../../lib/article/lexicon/page-languages.ts';
import { lexiconOf } from '../../../lexicons.ts';

const dates = (...lines: string[]) =>
  readVisibleDates(lexiconOf(...LANGUAGES), lines, 'month first').map(
    ({ kind, iso }) => `${kind ?? 'none'} ${iso}`,
  );

describe('a label that no table knows', () => {
  it.each([
    ['Next checkup: May 3, 2020'],
    ['Date visited: 10/30/10'],
    ['Effective date: May 3, 2020'],
    ['Date of birth 3 May 2001'],
    ['Fecha de nacimiento: 3 de mayo de 2001'],
    ['Sampling: 2019-05-03, 10:30'],
    ['Zuletzt gesehen: 3. Mai 2020'],
    ['Next checkup:', 'May 3, 2020'],
    ['Date of the event', 'May 3, 2020'],
  ])('makes no date the page’s: %s', (...lines) => {
    expect(dates(...lines).filter(date => !date.startsWith('none'))).toEqual([]);
    if (lines.length === 1) expect(dates(...lines)).toEqual([]);
  });

  it('is told from none', () => {
    expect(dates('By Ana Lima | May 3, 2020')).toEqual(['none 2020-05-03']);
    expect(dates('Monday, May 3, 2020 10:30 am')).toEqual(['none 2020-05-03']);
    expect(dates('Sleep: what helps', 'May 3, 2020')).toEqual(['none 2020-05-03']);
  });
});

describe('the date of another document', () => {
  it.each([
    ['Privacy policy (Updated July 8, 2010) Terms and conditions of use policy (Updated July 8, 2010)'],
    ['Terms of use', 'Updated July 8, 2010'],
    ['This website was last updated on July 8, 2010'],
    ['Datenschutzerklärung (aktualisiert 8. Juli 2010)'],
    ['Política de privacidad (actualizado 8 de julio de 2010)'],
    ['The guideline was updated in May 2019.'],
    ['The label, last revised May 3, 2018, warns patients.'],
    ['A trial, published May 3, 2019 in a journal, found that most patients were well after two weeks of it'],
  ])('%s', (...lines) => {
    expect(dates(...lines)).toEqual([]);
  });

  it('does not take those of the page with it', () => {
    expect(dates('Privacy policy | Last updated July 8, 2010')).toEqual(['modified 2010-07-08']);
    expect(dates('Read our disclaimer. Updated July 8, 2010')).toEqual(['modified 2010-07-08']);
  });
});

it('a word that a hyphen joins to another is no label', () => {
  expect(dates('Das Coronavirus-Update mit Jo Marsh - 18.03.2020')).toEqual(['none 2020-03-18']);
});

describe('review and change', () => {
  it.each([
    [
      'Page last reviewed: 05 February 2024 Next review due: 05 February 2027',
      ['reviewed 2024-02-05', 'nextReview 2027-02-05'],
    ],
    ['Review date: 12 May 2022 Review due: 12 May 2025', ['reviewed 2022-05-12', 'nextReview 2025-05-12']],
    ['Last reviewed: 12/05/2022 · Next review: May 2025', ['reviewed 2022-12-05', 'nextReview 2025-05']],
    ['Date of next review: February 5th, 2027', ['nextReview 2027-02-05']],
    ['Review by May 2027', ['nextReview 2027-05']],
    ['Published May 2024. For review by 05/2027.', ['published 2024-05', 'nextReview 2027-05']],
    ['Medical review by Jo Marsh, RN, on May 9, 2021', ['reviewed 2021-05-09']],
    ['Review by Jo Marsh, RN, May 9, 2021', ['none 2021-05-09']],
    ['A review by May 2020 of all trials showed less pain', ['none 2020-05']],
    ['Planned review date: 5 Feb 2027', ['nextReview 2027-02-05']],
    [
      'This leaflet was last reviewed in May 2024 and will be reviewed again in May 2027.',
      ['reviewed 2024-05', 'nextReview 2027-05'],
    ],
    [
      'Last full review/revision Sep 2023 | Content last modified Oct 2023',
      ['reviewed 2023-09', 'modified 2023-10'],
    ],
    ['last reviewed 2023-09', ['reviewed 2023-09']],
    ['Reviewed 09.2023', ['reviewed 2023-09']],
    ['Updated: Sep-05-2023', ['modified 2023-09-05']],
    ['Updated 2023 Sep 5', ['modified 2023-09-05']],
    ['Updated: 9:14 a.m. EDT May 22, 2003', ['modified 2003-05-22']],
    [
      'Literature review current through: Dec 2014. | This topic last updated: Jan 29, 2015.',
      ['modified 2015-01-29'],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('year and month in digits', () => {
  it.each(['2023-09', 'Version 2023-09', 'Season 2019-10', 'Hotline 10-2020', '09.2023'])(
    'are no date without a label: %s',
    text => {
      expect(dates(text)).toEqual([]);
    },
  );
});
