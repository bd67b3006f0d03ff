import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Driver, Tab } from '../../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { openBrowser } from '../../../scripts/browsers/open.ts';
import { until } from '../../../scripts/browsers/wait.ts';
import { buildFolder } from '../../../scripts/builds.ts';
import type { Answer } from '../../../scripts/stand-in/exchange.ts';
import { fileAnswer, serveFolder } from '../../../scripts/stand-in/files.ts';
import { type StandIn, startStandIn } from '../../../scripts/stand-in/server.ts';

import { fiftyMarkers } from './fifty-markers.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
  }
}

const PAGES = join(import.meta.dirname, '../../fixtures/pages');

export const SITE = 'https://www.example-health.test';

export const ADDRESSES = {
  sample: `${SITE}/sample-article`,
  long: `${SITE}/long-article`,
  /** On a site of its own: the other's name alone says "health". */
  noHealth: 'https://www.sample-workshop.test/truing-a-wheel',
  /** Fifty markers, one number each. */
  fiftyMarkers: `${SITE}/fifty-markers`,
  /** Each marker is a link to its entry. */
  linkedMarkers: `${SITE}/linked-markers`,
  rerenders: `${SITE}/rerenders-article`,
  clearsHighlights: `${SITE}/clears-highlights`,
  popover: `${SITE}/opens-popover`,
  dialog: `${SITE}/opens-dialog`,
  /** With a field for a password, as on a page behind a login. */
  passwordField: `${SITE}/password-field`,
  strictCsp: `${SITE}/strict-csp`,
  /** The sample article with another DOI in place of its own, so that no earlier answer is at hand. */
  withDoi: (doi: string) => `${SITE}/with-doi?${doi}`,
};

const SAMPLE_DOI = '10.1371/journal.pmed.0050045';

/** The sample article with one script of the site's own at its end, by path. */
const WITH_SCRIPT = ['/rerenders-article', '/clears-highlights', '/opens-popover', '/opens-dialog'];

export interface Session {
  readonly driver: Driver;
  readonly standIn: StandIn;
  readonly tab: Tab;
  /** Closes the browser and opens it anew, with the profile that `keepProfile` has kept. */
  restart(options?: { home?: string }): Promise<void>;
}

/**
 * One browser with the production build, one stand-in and one tab for all tests of a file.
 * What it returns is there once the tests run.
 */
export function openSession(
  options: {
    withExtension?: boolean;
    phone?: boolean;
    inPrivateWindows?: boolean;
    /** For `restart`. */
    keepProfile?: boolean;
    keepsPages?: boolean;
    /** Another folder than the build's own, known once the tests run. */
    extension?: () => string | undefined;
  } = {},
): Session {
  let session: Omit<Session, 'restart'> | undefined;
  let profile: string | undefined;
  const there = () => {
    if (!session) throw new Error('the session is there only while tests run');
    return session;
  };

  async function open(standIn: StandIn, home?: string, isFirstRun = true): Promise<Driver> {
    const name = inject('browser');
    // To Chromium, what the protocol loads is new each time.
    const opensWelcome = isFirstRun || name === 'chromium';
    const driver = await openBrowser(name, {
      ...(options.withExtension !== false && { extension: options.extension?.() ?? buildFolder(name) }),
      ...(profile && { profile }),
      ...(home && { home }),
      ...(options.phone && { phone: true }),
      ...(options.inPrivateWindows && { inPrivateWindows: true }),
      ...(options.keepsPages && { keepsPages: true }),
      proxyPort: standIn.port,
      headless: true,
    });
    if (driver.extensionOrigin && opensWelcome) {
      // It comes to the front whenever it comes, so it has to be there before a test begins.
      await until('the welcome page of the first run', async () =>
        (await driver.addresses()).includes(`${driver.extensionOrigin}/welcome.html`),
      );
    }
    return driver;
  }

  beforeAll(async () => {
    if (options.keepProfile) profile = await mkdtemp(join(tmpdir(), 'evidence-overlay-profile-'));
    const standIn = await startStandIn();
    standIn.serve(new URL(ADDRESSES.noHealth).hostname, () => fileAnswer(join(PAGES, 'truing-a-wheel.html')));
    standIn.serve(new URL(SITE).hostname, request => testPage(request.path) ?? serveFolder(PAGES)(request));
    const driver = await open(standIn);
    session = { driver, standIn, tab: await driver.newTab() };
  });

  afterAll(async () => {
    await session?.driver.close();
    await session?.standIn.stop();
    if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  return {
    get driver() {
      return there().driver;
    },
    get standIn() {
      return there().standIn;
    },
    get tab() {
      return there().tab;
    },
    async restart({ home } = {}) {
      const { driver: before, standIn } = there();
      await before.close();
      const driver = await open(standIn, home, false);
      session = { driver, standIn, tab: await driver.newTab() };
    },
  };
}

function testPage(path: string): Answer | undefined {
  const sample = fileAnswer(join(PAGES, 'sample-article.html'));
  if (WITH_SCRIPT.includes(path)) {
    return { ...sample, body: sample.body.replace('</body>', `<script src="${path}.js"></script></body>`) };
  }
  if (path === '/fifty-markers') return { ...sample, body: fiftyMarkers() };
  if (path === '/linked-markers') {
    const linked = sample.body.replace(/\.\((\d)\)/g, '.<a href="#source-$1">($1)</a>');
    return { ...sample, body: linked };
  }
  const [, doi] = path.split('/with-doi?');
  if (doi) return { ...sample, body: sample.body.replaceAll(SAMPLE_DOI, doi) };
  if (path === '/password-field') {
    const field = '<form><label>Password <input type="password"></label></form></body>';
    return { ...sample, body: sample.body.replace('</body>', field) };
  }
  if (path === '/strict-csp') {
    return {
      ...sample,
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types",
      },
    };
  }
  return undefined;
}
