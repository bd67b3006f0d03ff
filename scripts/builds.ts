import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browsers/find.ts';

const ROOT = join(import.meta.dirname, '..');

/** The production builds, as they go to the stores. */
const BUILD: Record<BrowserName, { folder: string; command: string[] }> = {
  chromium: { folder: '.output/chrome-mv3', command: ['build'] },
  firefox: { folder: '.output/firefox-mv3', command: ['build', '-b', 'firefox', '--mv3'] },
};

/** Everything that can change a build. */
const INPUTS = [
  'entrypoints',
  'components',
  'lib',
  'data',
  'public',
  'retractions',
  'assets',
  'scripts/vite',
  'wxt.config.ts',
  'package-lock.json',
];

/** "contact": with an invented contact address, so that a service that demands one is in it; beside the usual one. */
export type Variant = 'usual' | 'contact';

/** As the build's own variable wants it (`docs/works.md`); nobody's address. */
const CONTACT = 'someone@sample-project.test';

/** @returns the folder of the extension built for this browser; it may not exist yet. */
export const buildFolder = (browser: BrowserName, variant: Variant = 'usual'): string =>
  // The bundler puts the mode behind the name.
  join(ROOT, BUILD[browser].folder + (variant === 'usual' ? '' : `-${variant}`));

/** @returns whether the build exists and is newer than all that it is made of. */
export function isCurrent(browser: BrowserName, variant: Variant = 'usual'): boolean {
  const manifest = join(buildFolder(browser, variant), 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return INPUTS.every(input => newest(join(ROOT, input)) <= built);
}

/**
 * Builds the extension for this browser, quietly.
 * @returns whether it succeeded; the bundler's own words are on the terminal when not.
 */
export function build(browser: BrowserName, variant: Variant = 'usual'): boolean {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const mode = variant === 'usual' ? [] : ['--mode', variant];
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...BUILD[browser].command, ...mode], {
    cwd: ROOT,
    encoding: 'utf8',
    // Inside a test run it is "test", and plugins would build something else.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...(variant === 'contact' && { WXT_CONTACT: CONTACT }),
    },
  });
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}
