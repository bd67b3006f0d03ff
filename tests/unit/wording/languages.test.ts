import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../../../lib/appraisal/as-text.ts';
import { appraise } from '../../../lib/appraisal/index.ts';
import {
  kindsValue,
  line,
  listValue,
  say,
  spanValue,
  speak,
  spoken,
  withoutIsolates,
} from '../../../lib/wording/index.ts';
import { catalogues, english, languageFor } from '../../../lib/wording/languages.ts';
import { languageSchema } from '../../../lib/wording/schema.ts';
import { LANGUAGE_TAGS } from '../../../lib/wording/tags.ts';
import { input } from '../appraisal/sample.ts';

const german = languageFor('de', 'en-US', 'all');
const spanish = languageFor('es', 'en-US', 'all');
const plain = (...args: Parameters<typeof say>) => withoutIsolates(say(...args));

beforeEach(() => speak(english));

describe('the language to speak', () => {
  test.each([
    ['auto', 'de-AT', 'de-AT'],
    ['auto', 'es-419', 'es-419'],
    ['auto', 'en-GB', 'en-GB'],
    ['auto', 'fr-CA', 'en'],
    ['auto', '', 'en'],
    ['auto', 'de-not a tag', 'de'],
    ['de', 'en-US', 'de'],
    ['de', 'de-CH', 'de-CH'],
    ['es', 'de', 'es'],
  ] as const)('chosen %s, browser %s: %s', (choice, browser, tag) => {
    expect(languageFor(choice, browser, 'page').tag).toBe(tag);
  });

  test('what is said on a page comes without the words of our own pages', () => {
    expect(languageFor('de', 'de', 'page').messages).not.toHaveProperty('options.title');
    expect(languageFor('de', 'de', 'all').messages).toHaveProperty('options.title');
  });

  test.each(LANGUAGE_TAGS)('%s travels as a message', tag => {
    const language = languageFor(tag, tag, 'page');
    expect(v.parse(languageSchema, JSON.parse(JSON.stringify(language)))).toEqual(language);
  });

  test.each([
    { tag: 'no tag' },
    { tag: '' },
    { direction: 'up' },
    { quotes: ['«'] },
    { messages: { 'claim.says': 7 } },
  ])('%j is no language', damage => {
    const language = { ...languageFor('de', 'de', 'page'), ...damage };
    expect(v.safeParse(languageSchema, language).success).toBe(false);
  });
});

describe('spoken at run time', () => {
  test('the same line is said in the language set last', () => {
    const counted = line('checked.counted', { n: 2 });
    expect(say(counted)).toBe('We counted 2 sources.');
    speak(german);
    expect(spoken().tag).toBe('de');
    expect(say(counted)).toBe('Wir haben 2 Quellen gezählt.');
    speak(spanish);
    expect(say(counted)).toBe('Hemos contado 2 fuentes.');
  });

  test('an appraisal is the same whatever is spoken, and is said whole in each language', () => {
    const appraisal = appraise(input());
    speak(german);
    expect(appraise(input())).toEqual(appraisal);
    for (const tag of LANGUAGE_TAGS) {
      const lines = asText(appraisal, languageFor(tag, '', 'page'));
      expect(lines.join('\n')).toContain(catalogues[tag].messages['label.about']);
      // A key in place of words would be one word with a full stop in it.
      expect(lines.filter(text => /^\W*[a-z]+\.[a-z.-]+$/.test(text))).toEqual([]);
    }
  });
});

describe('the forms of a language', () => {
  test('plurals, with the form that Spanish has for millions', () => {
    const fuentes = (n: number) => plain(line('checked.counted', { n }), spanish);
    expect([0, 1, 2].map(fuentes)).toEqual([
      'Hemos contado 0 fuentes.',
      'Hemos contado 1 fuente.',
      'Hemos contado 2 fuentes.',
    ]);
    expect(fuentes(1_000_000)).toBe('Hemos contado 1.000.000 de fuentes.');
    expect(plain(line('checked.counted', { n: 1 }), german)).toBe('Wir haben 1 Quelle gezählt.');
  });

  test('quotation marks', () => {
    const words = line('claim.says', { words: 'x' });
    expect(plain(words, german)).toBe('Die Seite sagt: „x“');
    expect(plain(words, spanish)).toBe('La página dice: «x»');
  });

  test('dates and ages, as precise as they are known', () => {
    const changed = (date: string) => line('badge.name.modified', { date });
    expect(plain(changed('2021-10-08'), german)).toBe(
      'Die Seite nennt als letzte Änderung: 8. Oktober 2021.',
    );
    expect(plain(changed('2021'), german)).toBe('Die Seite nennt als letzte Änderung: 2021.');
    expect(plain(changed('2021-10'), spanish)).toBe('La página da como último cambio: octubre de 2021.');
    expect(plain(line('when.age', { age: spanValue(5, 'year') }), german)).toContain('vor 5 Jahren');
    expect(plain(line('when.age', { age: spanValue(5, 'year') }), spanish)).toContain('hace 5 años');
  });

  test('lists, and names in a row without an "and" of theirs', () => {
    const numbers = listValue([1, 2, 3]);
    expect(plain(line('sources.missing-entries', { numbers }), german)).toContain('1, 2 und 3');
    expect(plain(line('sources.missing-entries', { numbers }), spanish)).toContain('1, 2 y 3');
    const names = line('text.authors-more', { names: listValue(['A', 'B', 'C']), n: 4 });
    expect(plain(names, german)).toBe('A, B, C und 4 weitere');
    expect(plain(names, spanish)).toBe('A, B, C y 4 más');
  });

  test('kinds of source', () => {
    const kinds = kindsValue([
      ['kind.journal', 2],
      ['kind.wikipedia', 1],
    ]);
    expect(plain(line('badge.sources', { n: 3, kinds }), german)).toBe(
      'Wir haben 3 Quellen gezählt: 2 Websites von Fachzeitschriften, 1-mal Wikipedia',
    );
  });
});
