import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';

/** Debian's path first; elsewhere the installed Chrome. */
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const LOAD_TIMEOUT = 15_000;
const ANY_ADDRESS = 'https://health.example/article';

/** A browser tab in which saved pages are opened, nothing else is loaded, and the reader script is run. */
export interface ReaderPage {
  page: Page;
  /** Shows the HTML as if it came from the address, with the reader in it. */
  open(html: string, address?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openReaderPage(readerPath: string): Promise<ReaderPage> {
  const reader = await readFile(readerPath, 'utf8');
  const browser = await chromium.launch({
    ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : { channel: 'chrome' }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  let html = '';
  await page.route('**/*', route => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    return isPage ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort();
  });
  return {
    page,
    async open(next, address = ANY_ADDRESS) {
      html = next;
      const url = /^https?:/.test(address) ? address : ANY_ADDRESS;
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT });
      await page.evaluate(reader);
    },
    close: () => browser.close(),
  };
}
