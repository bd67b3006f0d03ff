import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../../lib/article/dates/months.ts';
import { ALL_WORDS } from '../../../../lib/article/lexicon/all-words.ts';
import { LANGUAGES, readBeside } from '../../../../lib/article/lexicon/page-languages.ts';
import { languagesOf, tablesOf } from '../../../../lib/article/lexicon/tables.ts';
import { lexiconOf } from '../../../lexicons.ts';

describe('the languages that there are words of', () => {
  it('are those that the tables have rows of', () => {
    expect([...LANGUAGES].sort()).toEqual(languagesOf(ALL_WORDS));
  });

  it('are read beside English, and a tag of old or of a variety by the language’s own', () => {
    expect(readBeside([])).toEqual(['en']);
    expect(readBeside(['en', 'en'])).toEqual(['en']);
    expect(readBeside(['de', 'fr'])).toEqual(['en', 'de', 'fr']);
    expect(readBeside(['nb'])).toEqual(['en', 'no', 'da', 'sv']);
    expect(readBeside(['iw', 'sw'])).toEqual(['en', 'he']);
  });

  it('have no words of others in their files', () => {
    const { bylines } = tablesOf(ALL_WORDS, 'de');
    const tags = bylines
      .split('\n')
      .slice(1)
      .map(row => row.split('\t')[1]);
    expect(new Set(tags)).toEqual(new Set(['de']));
  });
});

/** Chinese, Japanese and Korean number their months; so does Vietnamese ("tháng 3"). */
const NUMBERED = new Set(['zh', 'ja', 'ko', 'vi']);
/** Both names that CLDR has of a month: within a date, and alone. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { month: 'long' },
];

/** The names of a month in the Gregorian calendar, by the CLDR data of the runtime. */
function namesOfMonth(language: string, month: number): string[] {
  const day = new Date(Date.UTC(2021, month - 1, 8));
  return FORMS.flatMap(form =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' })
      .formatToParts(day)
      .flatMap(part => (part.type === 'month' ? [part.value] : [])),
  );
}

describe('the months of CLDR', () => {
  it.each([...LANGUAGES].filter(language => !NUMBERED.has(language)))('are all known in %s', language => {
    const lexicon = lexiconOf(language);
    for (let month = 1; month <= 12; month++)
      for (const name of namesOfMonth(language, month))
        expect(monthOf(lexicon, name, true), name).toBe(month);
  });
});
