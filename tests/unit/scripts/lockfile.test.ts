import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

const versions = v.record(v.string(), v.string());
const manifest = v.parse(
  v.object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions }),
  read('package.json'),
);
const { lockfileVersion, packages } = v.parse(
  v.object({
    lockfileVersion: v.number(),
    packages: v.record(
      v.string(),
      v.object({
        version: v.optional(v.string()),
        integrity: v.optional(v.string()),
        resolved: v.optional(v.string()),
        hasInstallScript: v.optional(v.boolean()),
      }),
    ),
  }),
  read('package-lock.json'),
);
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** One version and no range; another package's under a name of ours too. */
const EXACT = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Those whose own code may run when they are installed: none of them is in the extension. */
const WITH_INSTALL_SCRIPT = ['tls-impersonate'];

describe('what is installed is one and the same everywhere', () => {
  test.each(
    Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    }),
  )('%s %s is one version', (_, version) => {
    expect(version).toMatch(EXACT);
  });

  test('each package of the lockfile has a version and a checksum, and no address', () => {
    expect(lockfileVersion).toBe(3);
    expect(locked.length).toBeGreaterThan(Object.keys(manifest.devDependencies).length);
    const without = locked.filter(
      ([, { version, integrity, resolved }]) =>
        version === undefined || !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') || resolved !== undefined,
    );
    expect(without).toEqual([]);
  });

  test('no package runs code of its own when it is installed, but those that are known to', () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripts.map(([path]) => path.replace(/^.*node_modules\//, ''))).toEqual(WITH_INSTALL_SCRIPT);
  });
});
