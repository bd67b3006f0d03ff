import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/article/lexicon/page-languages.ts';
import { BROWSERS, builtFiles } from './files.ts';

interface Budget {
  file: string;
  /** Bytes, minified and gzipped, that the file may have. */
  most: number;
}

/*
 * The files come from the reader's own disk, so bytes are not waited for; they are read, parsed and held in memory,
 * once a page.
 */
/**
 * What a page loads before its first mark is painted: in English, where 40 kB were the goal until it had to be told
 * whose list a marker leads to (docs/decisions/0026-bytes-of-truth.md), and in any other language.
 */
const FIRST_PAINT = { english: 49_500, other: 55_000 };

const BUDGETS: readonly Budget[] = [
  // On every page of the web.
  { file: 'detector.js', most: 3_000 },
  // Before first paint (the marks), on pages that look like health articles.
  { file: 'overlay.js', most: FIRST_PAINT.english },
  // Before first paint, too, on pages in another language than English.
  { file: 'terms.js', most: 5_500 },
  // On pages about health, while their markers are read: the rest of the reader, and the badge with its style, 2.1 kB.
  // 0.6 kB are what it says without `Intl`, whose first formatter takes 30 ms in one task (`lib/wording/plain.ts`).
  { file: 'badge.js', most: 99_500 },
  // In idle time after the badge. Holds its own style, 2.2 kB, and where a sheet stands, 1 kB.
  { file: 'card.js', most: 29_000 },
  // When the panel is opened, or the side panel asks. Holds its own style, 2.9 kB, and what answers the side panel, 1.2 kB.
  { file: 'panel.js', most: 43_000 },
  // Once a session; the browser stops it when nothing is asked.
  { file: 'background.js', most: 228_000 },
];

/** English, beside `badge.js` on every page that has one: words of bylines and dates. */
const ENGLISH_WORDS = 5_000;
/** Any other language, where a page is in it. */
const WORDS_OF_A_LANGUAGE = 3_000;

/** A file that is there, gzipped. */
const MORE_THAN_NOTHING = 1_000;

describe.each(BROWSERS)('%s: bytes', browser => {
  const files = builtFiles(browser);

  test.each(BUDGETS)('$file', ({ file, most }) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`there is no ${file}`);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  test('what is loaded before the first mark, in another language than English', () => {
    const sizes = ['overlay.js', 'terms.js'].map(
      name => gzipSync(files.get(name) ?? '', { level: 9 }).length,
    );
    expect(Math.min(...sizes)).toBeGreaterThan(MORE_THAN_NOTHING);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(FIRST_PAINT.other);
  });

  test.each([...files.keys()].filter(name => name.startsWith('languages/')))('%s', name => {
    const most = name === 'languages/en.js' ? ENGLISH_WORDS : WORDS_OF_A_LANGUAGE;
    expect(gzipSync(files.get(name) ?? '', { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  test('each language that the reader may ask for has a file', () => {
    for (const language of LANGUAGES) expect([...files.keys()]).toContain(`languages/${language}.js`);
  });

  test('each script on a page has a budget', () => {
    const scripts = [...files.keys()].filter(name => /^[^/]+\.js$/.test(name));
    expect(scripts.toSorted()).toEqual(BUDGETS.map(({ file }) => file).toSorted());
  });
});
