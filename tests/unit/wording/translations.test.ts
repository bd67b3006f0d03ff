import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pluralRules } from '../../../lib/wording/intl.ts';
import { catalogues } from '../../../lib/wording/languages.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../lib/wording/tags.ts';
import { HOLES, ownWords, PARTS, QUESTIONS } from './kinds-of-message.ts';
import { flesch, wordsPerSentence } from './reading-ease.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** English has its own lint; these languages are held to its keys, its parameters and its rules. */
const OTHERS = LANGUAGE_TAGS.filter((tag): tag is Exclude<LanguageTag, 'en'> => tag !== 'en');

/** Parameters by name, each with the formats that it is said in. */
function parametersOf(template: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, name = '', format = 'text'] of template.matchAll(HOLES)) {
    found.set(name, (found.get(name) ?? new Set()).add(format));
  }
  return found;
}

const everything = (tag: LanguageTag): Record<string, string> => ({
  ...catalogues[tag].messages,
  ...catalogues[tag].ownPages,
});

test('no key is both of a reading and of our own pages', () => {
  const { messages, ownPages } = catalogues.en;
  expect(Object.keys(messages).filter(key => Object.hasOwn(ownPages, key))).toEqual([]);
});

describe.each(LANGUAGE_TAGS)('%s', tag => {
  const { pluralCategories } = pluralRules(tag).resolvedOptions();

  test('has a tag, a name and a direction', () => {
    const { tag: own, name, direction } = catalogues[tag];
    expect(own).toBe(tag);
    expect(name).not.toBe('');
    expect(direction).toMatch(/^(?:ltr|rtl)$/);
  });

  test.each(Object.entries(everything(tag)))(
    '%s has a form for each plural of the language',
    (_, template) => {
      for (const [, , format, forms = ''] of template.matchAll(HOLES)) {
        if (format === 'plural') expect(forms.split('|')).toHaveLength(pluralCategories.length);
      }
    },
  );
});

describe.each(OTHERS)('%s', tag => {
  const english = everything('en');
  const own = everything(tag);

  test('has the keys of English and no others', () => {
    expect(Object.keys(catalogues[tag].messages).sort()).toEqual(Object.keys(catalogues.en.messages).sort());
    expect(Object.keys(catalogues[tag].ownPages).sort()).toEqual(Object.keys(catalogues.en.ownPages).sort());
  });

  test.each(Object.entries(own))('%s has the parameters of English', (key, template) => {
    const theirs = parametersOf(english[key] ?? '');
    const ours = parametersOf(template);
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    for (const [name, formats] of ours) {
      for (const format of formats) expect([...(theirs.get(name) ?? [])]).toContain(format);
    }
    expect(template.replace(HOLES, '')).not.toMatch(/[{}]/);
  });
});

const rows = (name: string): string[][] =>
  readFileSync(join(ROOT, 'data', name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'));

/** Words by which a text is plain: what is asked of patient information (Amstad: 60 to 70 is "plain"). */
const LONGEST_MEAN = 12;
/** One message of several sentences; none may be a chain of clauses. */
const LONGEST_SENTENCE = 22;
/** Flesch's own scale, as adapted: from 60 on "standard", below it "fairly difficult". */
const HARDEST = 60;

describe.each(OTHERS)('the words of %s', tag => {
  const messages = Object.entries(catalogues[tag].messages);
  const sentences = messages.filter(([key]) => !PARTS.test(key));
  const banned = rows(`banned-words-${tag}.tsv`);
  const speakers = rows(`speakers-${tag}.tsv`).map(([speaker = '']) => speaker);

  /** A star at the end stands for any ending: these languages inflect. */
  const bannedIn = (text: string): string[] =>
    banned
      .map(([word = '']) => word)
      .filter(word => {
        const stem = word.replace('*', String.raw`\p{L}*`);
        return new RegExp(String.raw`(?<![\p{L}-])${stem}(?![\p{L}-])`, 'u').test(text.toLowerCase());
      });
  const begins = (template: string, speaker: string) =>
    template.startsWith(speaker) && /^(?:[ :,]|$)/.test(template.slice(speaker.length));

  test.each(banned)('%s: %s', (word = '', reason = '', sample = '') => {
    expect(reason).not.toBe('');
    expect(bannedIn(sample)).toContain(word);
  });

  test.each(messages)('%s has no word of judgement', (_, template) => {
    expect(bannedIn(template)).toEqual([]);
  });

  test.each(sentences.filter(([key]) => !QUESTIONS.test(key)))(
    '%s begins with its speaker',
    (_, template) => {
      expect(speakers.filter(speaker => begins(template, speaker))).not.toEqual([]);
    },
  );

  test.each(speakers)('%s speaks somewhere', speaker => {
    expect(sentences.some(([, template]) => begins(template, speaker))).toBe(true);
  });

  test.each(sentences)('%s is short', (_, template) => {
    expect(wordsPerSentence(ownWords(template))).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });

  test('all in all is plain to read', () => {
    const text = sentences.map(([, template]) => ownWords(template).replace(/(?<![.?!])$/, '.')).join(' ');
    expect(wordsPerSentence(text)).toBeLessThanOrEqual(LONGEST_MEAN);
    expect(flesch(text, tag)).toBeGreaterThanOrEqual(HARDEST);
  });
});
