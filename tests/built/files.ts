import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { buildFolder } from '../../scripts/builds.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Every file of a build by its path, as it would be packed. */
export function builtFiles(browser: BrowserName): Map<string, Buffer> {
  const folder = buildFolder(browser);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  return new Map(names.map(name => [name.slice(folder.length + 1), readFileSync(name)]));
}
