import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownCatalogue } from '../../../lib/wording/en/index.ts';
import { formats } from '../../../lib/wording/formats.ts';
import { say } from '../../../lib/wording/index.ts';
import { readingGrade } from '../wording/reading-grade.ts';

/** DESIGN: reading grade 8 or below. */
const HIGHEST_GRADE = 8;
/** Fewer words are a label: the formula is made for running text, and one long word decides. */
const LABEL_WORDS = 5;

const HOLES = /\{(\w+)(?::(\w+)(?::([^}]*))?)?\}/g;
/** Names are known words to who knows the service, however many syllables they have. */
const NAMES = /Evidence Overlay|Wikipedia|Crossref|DOI/g;

const messages = Object.entries<string>(ownCatalogue);
const sentences = messages.filter(([, template]) => template.split(' ').length > LABEL_WORDS);

const ownWords = (template: string) =>
  template
    .replace(NAMES, 'Name')
    .replace(HOLES, (_, __, format: string, forms = '') =>
      format === 'plural' ? forms.split('|')[0].replace('#', 'one') : 'word',
    );

const source = ['components', 'entrypoints']
  .flatMap(folder => filesIn(join(import.meta.dirname, '../../..', folder)))
  .map(path => readFileSync(path, 'utf8'))
  .join('\n');

/** Keys made of data, and how the templates begin that make them. */
const MADE = [
  [/^lookups\.(?:off|on-open|ahead)(?:\.about)?$/, '`lookups.${'],
  [/^lookups\.now\./, '`lookups.now.${'],
  [/^saving\.(?:newer|invalid|storage|managed)$/, '`saving.${'],
  [/^options\.key\./, '`options.key.${'],
  [/^memory\.(?:blocked|newer|full)$/, '`memory.${'],
] as const;

describe('strings of the pages', () => {
  it.each(sentences)('%s is at most grade 8', (_, template) => {
    expect(readingGrade(ownWords(template))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it.each(messages)('%s uses formats that exist', (_, template) => {
    for (const [, , format = 'text'] of template.matchAll(HOLES)) {
      expect(Object.keys(formats)).toContain(format);
    }
    expect(template.replace(HOLES, '')).not.toMatch(/[{}]/);
  });

  it.each(messages)('%s is used', key => {
    const made = MADE.find(([pattern]) => pattern.test(key));
    expect(source.includes(made === undefined ? `'${key}'` : made[1])).toBe(true);
  });

  it.each([
    [1, 1, 'We counted 1 source in its list and 1 number in the text.'],
    [0, 2, 'We counted 0 sources in its list and 2 numbers in the text.'],
  ])('counts %i and %i', (references, citations, expected) => {
    expect(say({ key: 'popup.article.counts', params: { references, citations } })).toBe(expected);
  });

  it('stands nowhere else: no sentence is written into a page', () => {
    const tsx = ['components', 'entrypoints']
      .flatMap(folder =>
        ['popup', 'options', 'welcome', 'controls', 'settings', 'lookups'].map(sub => join(folder, sub)),
      )
      .flatMap(folder => filesIn(join(import.meta.dirname, '../../..', folder)))
      .filter(path => path.endsWith('.tsx'));
    expect(tsx.length).toBeGreaterThan(0);
    const written = tsx.flatMap(path =>
      [...readFileSync(path, 'utf8').matchAll(/>\s*([A-Z][a-z]+[^<>{}=;]*)<\//g)].map(([, words]) => words),
    );
    expect(written).toEqual([]);
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
