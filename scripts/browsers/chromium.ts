import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import {
  DESKTOP,
  type Driver,
  HOST_TAG,
  type Json,
  type LaunchOptions,
  PHONE,
  type Point,
  type Tab,
} from './driver.ts';
import { sleep } from './wait.ts';
import { watchTarget } from './watch-target.ts';

/** Where a finger is seen between the two ends of its way. */
const SWIPE_STEPS = [0.25, 0.5, 0.75, 1];

export interface ChromiumDriver extends Driver {
  newTab(): Promise<ChromiumTab>;
}

/** Firefox's protocol has no way into the world of a content script. */
export interface ChromiumTab extends Tab {
  /** For what only this browser's protocol can: clocks, profiles, the heap. */
  readonly page: Page;
  /** Runs a classic script there. @throws when no content script runs in the page. */
  loadInContentScript(source: string): Promise<void>;
  /** Runs where the extension's content script runs; undefined when none runs in the page. */
  inContentScript<Args extends Json[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result | undefined>;
}

/**
 * Starts Chromium (or Chrome, or Edge) with a fresh profile, or the given one, and the extension in it. What the
 * protocol loaded ends with the browser; what it has stored stays in the profile.
 * @throws when the browser does not start or refuses the extension.
 */
export async function openChromium(executablePath: string, options: LaunchOptions): Promise<ChromiumDriver> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'evidence-overlay-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    viewport: options.phone ? PHONE : options.headless ? DESKTOP : null,
    hasTouch: options.phone ?? false,
    // Playwright would switch extensions off and put a bar on top of the window.
    ignoreDefaultArgs: [
      ...['--disable-extensions', '--enable-automation'],
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: switches(options),
    // Where the reader chose no language, the browser's own speaks; a test reads English, whatever the machine.
    ...(options.headless && { env: { ...process.env, LANGUAGE: 'en_US' } }),
  });
  // How long a page may take is the caller's to say (a test's own limit): half a minute is too short on a busy machine.
  context.setDefaultNavigationTimeout(0);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium started without a connection to the browser itself');
  const { extension, inPrivateWindows: enableInIncognito = false } = options;
  const load = (path: string) => loadExtension(browser, { path, enableInIncognito });
  const id = extension && (await load(extension));

  const errors: string[] = [];
  // Of all worlds in a page, so of content scripts too.
  context.on('weberror', error => errors.push(String(error.error().stack ?? error.error())));

  let limiting: Page | undefined;
  const closed = new Promise<void>(resolve => context.once('close', () => resolve()));
  return {
    name: 'chromium',
    extensionOrigin: id ? `chrome-extension://${id}` : '',
    newTab: async () => openTab(context, await context.newPage()),
    async newPrivateTab() {
      const [own, opened] = [await context.newPage(), context.waitForEvent('page')];
      // The protocol's own contexts are no windows; an extension can open one, and sees it as the reader's.
      await own.goto(`chrome-extension://${id}/welcome.html`);
      await own.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
      const page = await opened;
      await own.close();
      await page.setViewportSize(DESKTOP);
      return openTab(context, page);
    },
    addresses: async () => context.pages().map(page => page.url()),
    async reloadExtension() {
      // `runtime.reload()` leaves an extension that the protocol loaded switched off.
      if (extension) await load(extension);
    },
    async switchExtension(on) {
      // The protocol has no command; the browser's own page of extensions may.
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [id ?? '', on] as const);
      await page.close();
    },
    async removeExtension() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Extensions.uninstall', { id: id ?? '' });
      await session.detach();
    },
    uncaughtErrors: async () => [...errors],
    async stopBackground() {
      const session = await browser.newBrowserCDPSession();
      const targetId = await backgroundTarget(session, id);
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
    async watchBackground() {
      const session = await browser.newBrowserCDPSession();
      return watchTarget(session, await backgroundTarget(session, id));
    },
    async limitStorage(bytes) {
      await limiting?.close();
      limiting = undefined;
      if (bytes === undefined) return;
      // The limit can be set from a page of the extension alone, and ends with that page's session.
      limiting = await context.newPage();
      await limiting.goto(`chrome-extension://${id}/manifest.json`);
      const session = await context.newCDPSession(limiting);
      const origin = `chrome-extension://${id}`;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
    },
    setOffline: offline => context.setOffline(offline),
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    closed,
  };
}

async function loadExtension(
  browser: Browser,
  what: { path: string; enableInIncognito: boolean },
): Promise<string> {
  // Chrome no longer reads --load-extension; this command works in all of the family.
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', what);
  return id;
}

async function backgroundTarget(session: CDPSession, id: string | undefined): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(`//${id}/`));
  if (!worker) throw new Error('the background is not running');
  return worker.targetId;
}

function switches({ proxyPort, mapHost }: LaunchOptions): string[] {
  const list = ['--enable-unsafe-extension-debugging', '--disable-gpu'];
  if (process.getuid?.() === 0) list.push('--no-sandbox');
  if (proxyPort) {
    // `<-loopback>`: requests to this machine go through the stand-in too, so that it records every one.
    list.push(`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>');
    list.push('--ignore-certificate-errors');
  }
  if (mapHost) {
    list.push(`--host-resolver-rules=MAP ${mapHost.host}:443 127.0.0.1:${mapHost.port}`);
    list.push(`--ignore-certificate-errors-spki-list=${mapHost.spki}`);
  }
  return list;
}

async function openTab(context: BrowserContext, page: Page): Promise<ChromiumTab> {
  const session = await context.newCDPSession(page);
  const contentScripts = await followContentScripts(session);
  return {
    page,
    async goto(address) {
      await page.goto(address, { waitUntil: 'load' });
    },
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    async back() {
      await page.goBack({ waitUntil: 'load' });
    },
    address: async () => page.url(),
    frameAddresses: async () =>
      page
        .frames()
        .filter(frame => frame !== page.mainFrame())
        .map(frame => frame.url()),
    evaluate: (run, ...args) => evaluateText(session, run.toString(), args),
    async beforeEachPage(run) {
      await page.addInitScript(run);
    },
    async inOverlay(run, ...args) {
      const root = await shadowRoot(session);
      return root === undefined ? undefined : callOn(session, root, run.toString(), args);
    },
    async loadInContentScript(expression) {
      const contextId = contentScripts.at(-1);
      if (contextId === undefined) throw new Error('no content script of the extension runs in this page');
      await session.send('Runtime.evaluate', { expression, contextId });
    },
    async inContentScript(run, ...args) {
      const contextId = contentScripts.at(-1);
      return contextId === undefined ? undefined : evaluateText(session, run.toString(), args, contextId);
    },
    moveMouse: (x, y) => page.mouse.move(x, y),
    async click(x, y, modifiers = []) {
      for (const key of modifiers) await page.keyboard.down(key);
      await page.mouse.click(x, y);
      for (const key of modifiers) await page.keyboard.up(key);
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    async tap(x, y) {
      // Over the protocol, not through Playwright's touch screen, which asks for a context made for touch.
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    async moveAlong(points, everyMs) {
      for (const { x, y } of points) {
        await page.mouse.move(x, y);
        await sleep(everyMs);
      }
    },
    async wheel({ x, y }, down) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, down);
    },
    async swipe(from, to) {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints });
      await touch('touchStart', from);
      for (const share of SWIPE_STEPS) {
        await touch('touchMove', {
          x: from.x + (to.x - from.x) * share,
          y: from.y + (to.y - from.y) * share,
        });
      }
      await touch('touchEnd');
    },
    press: chord => page.keyboard.press(chord),
    async setSize(width, height, pixelRatio) {
      await page.setViewportSize({ width, height });
      const device = { width, height, deviceScaleFactor: pixelRatio ?? 1, mobile: false };
      if (pixelRatio === undefined) await session.send('Emulation.clearDeviceMetricsOverride');
      else await session.send('Emulation.setDeviceMetricsOverride', device);
    },
    prefer: ({ reducedMotion, forcedColors }) =>
      page.emulateMedia({
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        forcedColors: forcedColors ? 'active' : 'none',
      }),
    print: () => page.pdf(),
    setColorScheme: colorScheme => page.emulateMedia({ colorScheme }),
    activate: () => page.bringToFront(),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** The overlay's root is closed to scripts, not to the debugging protocol. */
async function shadowRoot(session: CDPSession): Promise<string | undefined> {
  const { result: host } = await session.send('Runtime.evaluate', {
    expression: `Document.prototype.querySelector.call(document, ':root > ${HOST_TAG}')`,
  });
  if (!host.objectId) return undefined;
  const { node } = await session.send('DOM.describeNode', {
    objectId: host.objectId,
    depth: 1,
    pierce: true,
  });
  const root = node.shadowRoots?.[0];
  if (!root) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return object.objectId;
}

/** @returns the execution contexts of content scripts in the tab's own document, kept up to date. */
async function followContentScripts(session: CDPSession): Promise<number[]> {
  const contexts: number[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isContentScript =
      context.origin.startsWith('chrome-extension://') && context.auxData?.type === 'isolated';
    if (isContentScript && context.auxData?.frameId === frameTree.frame.id) contexts.push(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    const index = contexts.indexOf(executionContextId);
    if (index >= 0) contexts.splice(index, 1);
  });
  session.on('Runtime.executionContextsCleared', () => contexts.splice(0));
  await session.send('Runtime.enable');
  return contexts;
}

async function evaluateText<T>(
  session: CDPSession,
  source: string,
  args: unknown[],
  contextId?: number,
): Promise<T> {
  const { result: world } = await session.send('Runtime.evaluate', {
    expression: 'globalThis',
    ...(contextId !== undefined && { contextId }),
  });
  if (!world.objectId) throw new Error('the page has no global object');
  return callOn(session, world.objectId, `(_, ...args) => (${source})(...args)`, args);
}

/** Results travel as JSON text, as in Firefox, so that both browsers give the same for the same function. */
async function callOn<T>(session: CDPSession, objectId: string, source: string, args: unknown[]): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `async function (...args) {
      return JSON.stringify({ value: await (${source})(this, ...args) });
    }`,
    arguments: args.map(value => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  const answer: { value: T } = JSON.parse(String(result.value));
  return answer.value;
}
