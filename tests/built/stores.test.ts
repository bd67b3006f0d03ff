import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../lib/wording/languages.ts';
import { build, buildFolder } from '../../scripts/builds.ts';
import { BROWSERS, builtFiles } from './files.ts';

const LINTER = join(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');

/** Shorter texts of the catalogue can stand in a script by chance. */
const A_SENTENCE = 25;

const messages = v.array(
  v.object({ code: v.string(), file: v.optional(v.nullable(v.string())), message: v.string() }),
);
const report = v.object({ errors: messages, warnings: messages, notices: messages });

test('addons.mozilla.org has nothing to say of the Firefox build', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [LINTER, '--output', 'json', buildFolder('firefox')],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const { errors, warnings, notices } = v.parse(report, JSON.parse(stdout));
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});

describe.each(BROWSERS)('%s', browser => {
  const scripts = [...builtFiles(browser)].filter(([name]) => /\.(?:js|html)$/.test(name));

  test.each(scripts)('%s holds no code from elsewhere and writes no HTML', (_, bytes) => {
    const text = bytes.toString();
    expect(text).not.toMatch(/\.(?:innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|document\.write/);
    expect(text).not.toMatch(/\beval\s*\(|new Function\s*\(/);
    expect(text).not.toMatch(/(?:import\s*\(|importScripts\s*\(|\bfrom)\s*["'`]https?:/);
    expect(text).not.toMatch(/<script[^>]+src=["']?(?:https?:)?\/\//);
  });

  test.each(['overlay.js', 'terms.js', 'badge.js', 'card.js', 'panel.js', 'detector.js'])(
    '%s brings no catalogue to the page',
    name => {
      const script = builtFiles(browser).get(name)?.toString() ?? '';
      expect(script).not.toBe('');
      const sentences = Object.values(catalogues).flatMap(({ messages, ownPages }) =>
        Object.values({ ...messages, ...ownPages }).filter(template => template.length >= A_SENTENCE),
      );
      // What a table of ours lists (the words before a retracted title), a page is read by: it is no sentence said.
      const tables = globSync('data/*.tsv').map(file => readFileSync(file, 'utf8'));
      const said = sentences.filter(template => !tables.some(table => table.includes(`${template}\t`)));
      expect(said.filter(template => script.includes(template))).toEqual([]);
    },
  );

  test('built again, each byte is the same', () => {
    const before = digests(browser);
    expect(build(browser)).toBe(true);
    expect(digests(browser)).toEqual(before);
  });
});

function digests(browser: (typeof BROWSERS)[number]): Record<string, string> {
  return Object.fromEntries(
    [...builtFiles(browser)].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
  );
}
