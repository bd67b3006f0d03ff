import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../lib/wording/en/index.ts';
import { formats } from '../../../lib/wording/formats.ts';
import { HOLES, ownWords, PARTS, QUESTIONS } from './kinds-of-message.ts';
import { readingGrade } from './reading-grade.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CATALOGUE = join(ROOT, 'lib/wording/en');
const rows = (name: string): string[][] =>
  readFileSync(join(ROOT, 'data', name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'));

/** DESIGN: reading grade 8 or below. */
const HIGHEST_GRADE = 8;

const messages = Object.entries(en);
const sentences = messages.filter(([key]) => !PARTS.test(key));

const BANNED = rows('banned-words.tsv');
/** The one phrase in which "good" and "bad" may stand: a source that is not in the table. */
const ALLOWED = /That says nothing good or bad about it\./g;

function bannedIn(text: string): string[] {
  const plain = text.replace(ALLOWED, '').toLowerCase();
  return BANNED.map(([word = '']) => word).filter(word =>
    new RegExp(String.raw`(?<![\p{L}-])${word}(?![\p{L}-])`, 'u').test(plain),
  );
}

describe('banned words', () => {
  test.each(BANNED)('%s: %s', (word = '', reason = '', sample = '') => {
    expect(reason).not.toBe('');
    expect(bannedIn(sample)).toContain(word);
  });

  test.each(messages)('%s has none', (_, template) => {
    expect(bannedIn(template)).toEqual([]);
  });
});

describe('speakers', () => {
  const speakers = rows('speakers.tsv').map(([speaker = '']) => speaker);
  const startsWith = (template: string) =>
    speakers.filter(speaker => template === speaker || template.startsWith(`${speaker} `));

  test.each(sentences.filter(([key]) => !QUESTIONS.test(key)))(
    '%s begins with its speaker',
    (_, template) => {
      expect(startsWith(template)).not.toEqual([]);
    },
  );

  test.each(speakers)('%s speaks somewhere', speaker => {
    expect(sentences.some(([, template]) => startsWith(template).includes(speaker))).toBe(true);
  });
});

describe('reading grade', () => {
  test.each(sentences)('%s is at most grade 8', (_, template) => {
    expect(readingGrade(ownWords(template))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});

describe('templates', () => {
  test.each(messages)('%s uses formats that exist, and plurals with two forms', (_, template) => {
    for (const [, , format = 'text', argument] of template.matchAll(HOLES)) {
      expect(Object.keys(formats)).toContain(format);
      if (format === 'plural') expect(argument?.split('|')).toHaveLength(2);
    }
    expect(template.replace(HOLES, '')).not.toMatch(/[{}]/);
  });

  test.each(Object.keys(formats).filter(name => name !== 'text'))('format %s is used', name => {
    expect(messages.some(([, template]) => template.includes(`:${name}`))).toBe(true);
  });
});

describe('keys', () => {
  /** All our source but the catalogue itself. */
  const source = ['lib', 'components', 'entrypoints', 'scripts']
    .flatMap(folder => filesIn(join(ROOT, folder)))
    .filter(path => !path.startsWith(CATALOGUE))
    .map(path => readFileSync(path, 'utf8'))
    .join('\n');
  /** Keys made of data: classes, roles, sections, states, kinds of notice. */
  const MADE =
    /^(?:kind|class|role|label\.state|label\.kind|label\.criterion|label\.view|notice|notice\.not-meant)\.[\w-]+$|^label\.(?:who|when|sources|claims|checked|site|questions|retraction|partial-retraction|withdrawal|expression-of-concern|correction|reinstatement)$/;

  test.each(messages.filter(([key]) => !MADE.test(key)))('%s is used', key => {
    expect(source.includes(`'${key}'`)).toBe(true);
  });

  test('keys that are made of data are looked up by prefix', () => {
    for (const prefix of ['kind.', 'class.', 'role.', 'notice.', 'notice.not-meant.', 'label.']) {
      expect(source.includes(`\`${prefix}\${`)).toBe(true);
    }
  });
});

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => join(folder, name));
  } catch {
    return [];
  }
}
