import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../lib/wording/tags.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LOCALES = join(ROOT, 'public/_locales');

/** Longest that the Chrome Web Store and Chromium take (manifest documentation, "name" and "description"). */
const LONGEST = { name: 75, description: 132 };

const messages = v.record(v.string(), v.strictObject({ message: v.pipe(v.string(), v.nonEmpty()) }));
const read = (tag: string) =>
  v.parse(messages, JSON.parse(readFileSync(join(LOCALES, tag, 'messages.json'), 'utf8')));

test('the manifest has words in each language that the extension speaks', () => {
  expect(readdirSync(LOCALES).sort()).toEqual([...LANGUAGE_TAGS].sort());
});

describe.each(LANGUAGE_TAGS)('%s', tag => {
  test('has the keys that the manifest names, and no others', () => {
    const named = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g);
    expect(Object.keys(read(tag)).sort()).toEqual([...new Set([...named].map(([, key]) => key))].sort());
  });

  test('is no longer than the stores take', () => {
    const { name, description } = read(tag);
    expect(name?.message.length).toBeLessThanOrEqual(LONGEST.name);
    expect(description?.message.length).toBeLessThanOrEqual(LONGEST.description);
  });
});
