import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** A path in this variable goes before everything else. */
const OVERRIDE: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Chromium before Chrome, the extended support release before Firefox: the first of each is what the tests
 * were written against. Edge is a Chromium.
 */
const ON_PATH: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_APPS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** @returns the path of the first installed browser of this family, or undefined when there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const override = process.env[OVERRIDE[name]];
  if (override) return override;
  return candidates(name).find(isExecutable);
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap(folder => MAC_APPS[name].map(app => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      key => process.env[key] ?? [],
    );
    return folders.flatMap(folder => WINDOWS_APPS[name].map(app => join(folder, app)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return ON_PATH[name].flatMap(command => folders.map(folder => join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
