import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { bundle } from './bundle.ts';

/** Belongs to nobody (RFC 2606); every request of the page is answered here. */
export const ADDRESS = 'https://bench.test/health/articles/invented';

/** Cross-origin isolated pages have clocks of 5 µs; others of 100 µs (High Resolution Time, section 7). */
const FINE_CLOCK = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A tab of the system's Chromium in which generated pages are opened with a script of `bench/page/` in them. */
export interface BenchPage {
  /** Shows the HTML, loads `bench/page/<script>.ts` as production code, and gives the tab. */
  open(html: string, script: string): Promise<Page>;
  version: string;
  close(): Promise<void>;
}

export async function openBenchPage({ minify = true } = {}): Promise<BenchPage> {
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({
    ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const scripts = new Map<string, string>();
  let page: Page | undefined;
  return {
    version: browser.version(),
    async open(html, script) {
      await page?.close();
      const next = await browser.newPage();
      page = next;
      await next.route('**/*', route =>
        route.request().isNavigationRequest()
          ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: FINE_CLOCK })
          : route.abort(),
      );
      await next.goto(ADDRESS, { waitUntil: 'load' });
      const code = scripts.get(script) ?? (await bundle(script, minify));
      scripts.set(script, code);
      await next.evaluate(code);
      return next;
    },
    close: () => browser.close(),
  };
}
