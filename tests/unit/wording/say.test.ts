import { expect, test } from 'vitest';
import {
  kindsValue,
  type Language,
  line,
  listValue,
  say,
  spanValue,
  withoutIsolates,
} from '../../../lib/wording/index.ts';
import { english } from '../../../lib/wording/languages.ts';
import { isMessageKey } from './message-keys.ts';

const plain = (...args: Parameters<typeof say>) => withoutIsolates(say(...args));

test('counts are said in the singular and the plural', () => {
  expect(plain(line('about.unread', { n: 1 }))).toBe('We could not open 1 part of this page.');
  expect(plain(line('about.unread', { n: 2 }))).toBe('We could not open 2 parts of this page.');
});

test('dates are said as precisely as they are known', () => {
  const said = (date: string) => plain(line('badge.name.modified', { date }));
  expect(said('2021-10-08')).toBe('The page gives October 8, 2021 as its last change.');
  expect(said('2021-10')).toBe('The page gives October 2021 as its last change.');
  expect(said('2021')).toBe('The page gives 2021 as its last change.');
  expect(said('8 okt')).toBe('The page gives 8 okt as its last change.');
});

test('spans of time are said in words, back and ahead', () => {
  expect(plain(line('when.age', { age: spanValue(5, 'year') }))).toContain('5 years ago');
  expect(plain(line('when.age', { age: spanValue(1, 'month') }))).toContain('1 month ago');
  expect(plain(line('when.age', { age: spanValue(0, 'day') }))).toContain('today');
  expect(plain(line('when.ahead', { age: spanValue(-3, 'month') }))).toContain('in 3 months');
  expect(plain(line('card.older', { span: spanValue(17, 'year') }))).toContain('17 years older');
});

test('kinds are counted by their own messages', () => {
  const kinds = kindsValue([
    ['kind.journal', 1],
    ['kind.wikipedia', 1],
  ]);
  expect(plain(line('badge.sources', { n: 2, kinds }))).toBe(
    'We counted 2 sources: 1 journal site, 1 Wikipedia',
  );
});

test('lists are joined by the language', () => {
  expect(plain(line('sources.uncited', { n: 3, numbers: listValue([1, 2, 3]) }))).toBe(
    'We found no marker in the text for sources 1, 2, and 3.',
  );
});

test("the page's words stand in quotation marks and cannot turn the sentence around", () => {
  const said = say(line('claim.says', { words: 'a\u202eb\u2069c' }));
  expect(said).toBe('The page says: “\u2068abc\u2069”');
});

test("characters of the page's words that nobody sees are left out, and those that scripts need stay", () => {
  const said = (words: string) => plain(line('claim.says', { words }));
  expect(said('re\u200btr\u2060act\ufeffed\u0000\u001b[31m \u{e0041}\u3164')).toBe(
    'The page says: “retracted[31m ”',
  );
  expect(said('می\u200cخواهم')).toBe('The page says: “می\u200cخواهم”');
  expect(said('half \ud800 of a pair')).toBe('The page says: “half \ufffd of a pair”');
});

test("braces in the page's words are not read as templates", () => {
  expect(plain(line('claim.says', { words: '{words} {n:plural:a|b} $& $1' }))).toBe(
    'The page says: “{words} {n:plural:a|b} $& $1”',
  );
});

test('a key of another version, a missing parameter and an unknown format do not throw', () => {
  expect(say({ key: 'no.such.key' })).toBe('no.such.key');
  expect(say({ key: 'toString' })).toBe('toString');
  expect(say({ key: 'claim.says' })).toBe('The page says: ');
  expect(say({ key: 'when.age', params: { age: 'x' } })).toContain('today');
  expect(say({ key: 'card.older', params: { span: 'x' } })).toContain('We counted');
});

test('a language is a file of its own, chosen when a line is said', () => {
  const german: Language = {
    tag: 'de',
    direction: 'ltr',
    quotes: ['„', '“'],
    messages: { 'claim.says': 'Die Seite sagt: {words:quote}', 'when.age': 'Das war {age:ago}.' },
  };
  expect(plain(line('claim.says', { words: 'geprüft' }), german)).toBe('Die Seite sagt: „geprüft“');
  expect(plain(line('when.age', { age: spanValue(2, 'year') }), german)).toBe('Das war vor 2 Jahren.');
});

test('plural forms follow the order of the plural rules in languages with more than two', () => {
  const polish: Language = {
    tag: 'pl',
    direction: 'ltr',
    quotes: ['„', '”'],
    messages: { n: '{n:plural:# rok|# lata|# lat|# roku}' },
  };
  expect([1, 2, 5, 1.5].map(n => say({ key: 'n', params: { n } }, polish))).toEqual([
    '1 rok',
    '2 lata',
    '5 lat',
    '1,5 roku',
  ]);
});

test('keys made of data can be asked for first', () => {
  expect(isMessageKey('kind.journal')).toBe(true);
  expect(isMessageKey('kind.nothing')).toBe(false);
  expect(isMessageKey('constructor')).toBe(false);
  expect(english.tag).toBe('en');
});
