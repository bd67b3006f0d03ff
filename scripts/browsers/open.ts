import { openChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { type BrowserName, findBrowser } from './find.ts';
import { openFirefox } from './firefox.ts';

/** @throws when no such browser is installed or it does not start. */
export async function openBrowser(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const path = findBrowser(name);
  if (!path) throw new Error(`no ${name} on this machine`);
  return name === 'chromium' ? openChromium(path, options) : openFirefox(path, options);
}
