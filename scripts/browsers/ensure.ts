import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find.ts';

/** Packages of Debian. Ubuntu's `chromium` is a snap and it has no `firefox-esr`, so there the reader installs. */
const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const ADVICE: Record<BrowserName, string> = {
  chromium:
    'Chromium, Chrome or Edge: https://www.chromium.org/getting-involved/download-chromium/ ' +
    '(Debian: apt-get install chromium), or set CHROMIUM_PATH',
  firefox:
    'Firefox: https://www.mozilla.org/firefox/ (Debian: apt-get install firefox-esr), or set FIREFOX_PATH',
};

/**
 * Sees to it that these browsers are there: installs them with the system's package manager where that needs
 * no question, else says what to install and ends the process with status 1.
 * @returns the path of each.
 */
export function ensureBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter(name => !findBrowser(name));
  if (missing.length > 0) installWithApt(missing.map(name => DEBIAN_PACKAGE[name]));

  const found = new Map<Name, string>();
  for (const name of names) {
    const path = findBrowser(name);
    if (path) found.set(name, path);
    else console.error(`No ${name} was found on this machine. Install ${ADVICE[name]}.`);
  }
  if (found.size < names.length) process.exit(1);
  return Object.fromEntries(found) as Record<Name, string>;
}

function installWithApt(packages: string[]): void {
  const prefix = administrator();
  if (!prefix || !existsSync('/etc/debian_version')) return;
  const run = (...words: string[]) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', '-q', '-y', ...words];
    return spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  run('update');
  run('install', '--no-install-recommends', ...packages);
}

/** @returns the words to put before a command so that it runs as root without a question, or undefined. */
function administrator(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}
