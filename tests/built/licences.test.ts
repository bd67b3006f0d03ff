import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ALLOWED_LICENCES, THIRD_PARTY_FILE } from '../../scripts/vite/third-party.ts';
import { BROWSERS, builtFiles } from './files.ts';

/*
 * The build writes the list from the code that it really took in, and fails for a licence that is not allowed
 * (`scripts/vite/third-party.ts`). Here it is held against the lockfile and against the scripts themselves.
 */

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const { dependencies } = v.parse(
  v.object({ dependencies: v.record(v.string(), v.string()) }),
  read('package.json'),
);
const { packages } = v.parse(
  v.object({ packages: v.record(v.string(), v.object({ version: v.optional(v.string()) })) }),
  read('package-lock.json'),
);

/** Shorter, it would be no licence. */
const A_LICENCE = 400;

describe.each(BROWSERS)('%s: licences of what is bundled', browser => {
  const text = builtFiles(browser).get(THIRD_PARTY_FILE)?.toString() ?? '';
  const entries = text
    .split(`\n${'-'.repeat(80)}\n`)
    .slice(1)
    .map(part => ({ part, head: /^(\S+) (\S+) \((.+)\)\n/.exec(part) }));

  test('each is allowed, and goes along with its text', () => {
    for (const { part, head } of entries) {
      expect(ALLOWED_LICENCES, part.slice(0, 80)).toContain(head?.[3]);
      expect(part.length).toBeGreaterThan(A_LICENCE);
      expect(part).toMatch(/copyright|mozilla public license/i);
    }
  });

  test('each is in the lockfile in that version', () => {
    const inLock = Object.entries(packages).map(
      ([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`,
    );
    for (const { head } of entries) expect(inLock).toContain(`${head?.[1]} ${head?.[2]}`);
  });

  test('each dependency of the extension is there', () => {
    const names = entries.map(({ head }) => `${head?.[1]} ${head?.[2]}`);
    for (const [name, version] of Object.entries(dependencies)) expect(names).toContain(`${name} ${version}`);
  });
});
