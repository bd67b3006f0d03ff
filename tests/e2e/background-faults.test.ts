import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { ServiceName } from '../../lib/works/model.ts';
import { SERVICES } from '../../lib/works/services.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { button, card, chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import type { Fault } from '../../scripts/stand-in/faults.ts';
import { everywhere } from '../../scripts/stand-in/sample-works.ts';
import { fiftyMarkers } from './support/fifty-markers.ts';
import { withOptions } from './support/own-pages.ts';
import { cardCloses, cardOpens, cardSays, click, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

/* What goes wrong on the reader's own machine: background, network, disk. */

const session = openSession();

/** After failures in a row a service is left alone for two seconds before the reader's own wish reaches it again. */
const PAUSE_MS = 2_500;

const all = (fault: Fault) =>
  Object.fromEntries(SERVICES.map((service): [ServiceName, Fault] => [service, fault]));

/** So far apart come the answers of the services, so that the background can be stopped between each two. */
const APART_MS = 30;
/** Crossref, Europe PMC and OpenAlex: those that know a paper by its DOI. What they name is asked about in turn. */
const SERVICES_OF_PAPERS = 3;
/** Papers of which nothing has been asked, one marker each. */
const NEW_PAPERS = 'https://www.new-papers-health.test/';
/** Their entries are DOIs alone: no words that a record could contradict. */
const newPapers = () =>
  fiftyMarkers()
    .replace(/<li>[^<]*/g, '<li>')
    .replace(/10\.5555\/sample\.part-(\d+)/g, (_, number: string) => everywhere(Number(number)).doi);

async function tryAgain(): Promise<void> {
  const { tab } = session;
  const again = await until('the way to try again', () => button(tab, /^Try again$/));
  const { x, y } = middle(again.box);
  await tab.click(x, y);
}

beforeEach(() => chooseLookups(session.driver, 'on-open'));

/** First, because Chromium takes no limit for a database in use. Firefox has no command for one. */
if (inject('browser') === 'chromium')
  test('without room on the disk the card has its answers, and the options page says what holds', async () => {
    const { driver, tab } = session;
    await driver.limitStorage(1);
    try {
      await openArticle(tab, ADDRESSES.withDoi('10.5555/sample.no-room'));
      await click(tab, '(1)');
      const { text } = await cardSays(tab, /A paper with the DOI 10\.5555\/sample\.no-room \(sample data\)/);
      expect(text).not.toMatch(/not a sign that all is well/);
      const words = await withOptions(driver, own => own.evaluate(() => document.body.innerText));
      expect(words).toMatch(/The disk has no room for more answers/);
      expect(words).toContain('10.5555/sample.no-room');
    } finally {
      await driver.limitStorage(undefined);
    }
  });

describe('the background', () => {
  test('is stopped in the middle of a request: the card says so, and asking again starts it', async () => {
    const { driver, standIn, tab } = session;
    standIn.setFaults(all('silent'));
    await openArticle(tab, ADDRESSES.withDoi('10.5555/sample.stopped'));
    standIn.forgetRequests();
    await click(tab, '(1)');
    await until('a request under way', async () => standIn.serviceRequests().length > 0);
    await driver.stopBackground();
    const { text } = await cardSays(
      tab,
      /We got no answer from the extension itself\. This is not a sign that all is well/,
    );
    expect(text).not.toMatch(/lists? no retraction|has no notice/);
    standIn.setFaults({});
    await tryAgain();
    await cardSays(tab, /A paper with the DOI 10\.5555\/sample\.stopped \(sample data\)/);
  });

  test('stopped between two cards, it remembers the choice and what was asked', async () => {
    const { driver, standIn, tab } = session;
    await driver.stopBackground();
    standIn.forgetRequests();
    await openArticle(tab, ADDRESSES.withDoi('10.5555/sample.stopped'));
    await click(tab, '(1)');
    await cardSays(tab, /A paper with the DOI 10\.5555\/sample\.stopped \(sample data\)/);
    expect(standIn.serviceRequests()).toEqual([]);
  });
});

/** One browser is enough: what is stopped is the background's own code, and the other's is stopped above. */
if (inject('browser') === 'chromium')
  test('stopped after each answer of a look-up: the card says so, asking again has all of it, nothing twice', async () => {
    const { driver, standIn, tab } = session;
    standIn.serve(new URL(NEW_PAPERS).hostname, () => ({ type: 'text/html', body: newPapers() }));
    for (const [at, service] of SERVICES.entries()) standIn.delay(service, at * APART_MS);
    const requests = () => standIn.serviceRequests();
    const answers = () => requests().filter(({ answeredAt }) => answeredAt !== undefined).length;
    const titleOf = (number: number) => new RegExp(`A paper with the number ${number} \\(sample data\\)`);
    const isWhole = () => requests().length > 0 && answers() === requests().length;
    await openArticle(tab, NEW_PAPERS);

    // Undisturbed, to know how many answers there are.
    standIn.forgetRequests();
    await click(tab, '(1)');
    await cardSays(tab, titleOf(1));
    await until('the last answer', async () => isWhole());
    const inAll = answers();
    expect(inAll).toBeGreaterThan(SERVICES_OF_PAPERS);
    await tab.press('Escape');

    for (let after = 0; after < inAll; after++) {
      const number = after + 2;
      standIn.forgetRequests();
      await click(tab, `(${number})`);
      while (requests().length === 0 || answers() < after) await sleep(1);
      await driver.stopBackground();
      const { text } = await cardSays(tab, /We got no answer from the extension itself/);
      expect(text).not.toMatch(/lists? no retraction|has no notice|sample data/);
      standIn.forgetRequests();
      await tryAgain();
      await cardSays(tab, titleOf(number));
      await until('the last answer', async () => isWhole());
      const asked = requests().map(({ url }) => url);
      expect(new Set(asked).size).toBe(asked.length);
      await tab.press('Escape');
    }
    for (const service of SERVICES) standIn.delay(service, 0);
  });

test('a service that asked us to wait is asked again while the card is open, without a click', async () => {
  const { standIn, tab } = session;
  standIn.setFaults(all('rate-limited'));
  await openArticle(tab, ADDRESSES.withDoi('10.5555/sample.wait'));
  await click(tab, '(1)');
  const { text } = await cardSays(tab, /asked us to wait\. This is not a sign that all is well/);
  expect(text).not.toMatch(/lists? no retraction|has no notice/);
  standIn.setFaults({});
  await cardSays(tab, /A paper with the DOI 10\.5555\/sample\.wait \(sample data\)/);
});

test('while services keep silent the card is open, says that it asks, and closes when told', async () => {
  const { standIn, tab } = session;
  standIn.setFaults(all('silent'));
  await openArticle(tab, ADDRESSES.withDoi('10.5555/sample.silent'));
  await click(tab, '(1)');
  await cardSays(tab, /We are asking now/);
  await tab.press('Escape');
  await cardCloses(tab);
  await click(tab, '(2)');
  expect((await cardOpens(tab)).name).toBe('Source 2');
  expect((await card(tab))?.text).toContain('Wikipedia says: anyone can edit its pages.');
  standIn.setFaults({});
});

test('without a network the card says that the device is offline; with it, asking again works', async () => {
  const { driver, standIn, tab } = session;
  await openArticle(tab, ADDRESSES.withDoi('10.5555/sample.offline'));
  await driver.setOffline(true);
  // Firefox lets a proxy on this machine through all the same.
  standIn.setFaults(all('unreachable'));
  try {
    await click(tab, '(1)');
    const { text } = await cardSays(
      tab,
      /We could not ask Crossref, because your device is offline\. This is not a sign that all is well/,
    );
    expect(text).not.toMatch(/lists? no retraction|has no notice/);
    // What is known without any service is there all the same.
    expect(text).toContain('Our table says: DOI Foundation runs doi.org');
  } finally {
    await driver.setOffline(false);
    standIn.setFaults({});
  }
  await sleep(PAUSE_MS);
  await tryAgain();
  await cardSays(tab, /A paper with the DOI 10\.5555\/sample\.offline \(sample data\)/);
});

/** As many tabs as a reader restores at once, each with papers of its own that one service is asked about. */
const TABS = 50;
const PAPERS_IN_EACH = 5;
/** Loaded side by side: all at once, a busy machine has none of them done before the protocol gives up on it. */
const OPENED_AT_ONCE = 5;
/** A service under load: as long as its pace gives each of two. */
const SLOW_MS = 400;
/** Europe PMC: 200 ms between two requests, two at once (lib/works/providers/europe-pmc.ts). */
const PACE = { intervalMs: 200, concurrent: 2 };
/** Half of the 10 s after which a request is given up: what is on its way may lose as much again on a busy machine. */
const HELD_MS = 5_000;
/** Opened and answered; a tenth of it on an idle machine. */
const ALL_TABS_MS = 300_000;
/** What the first may lose on the last on the way from browser to stand-in. */
const ON_THE_WAY_MS = 500;
/** What all that is asked, waits and was answered may take: four times what it took when this was measured. */
const GROWTH_BYTES = 8_000_000;

/** Europe PMC alone is asked about a full text's number, and here it knows none of them. */
const PAPER = (tab: number, at: number) =>
  `PMC9${String(tab).padStart(3, '0')}${String(at).padStart(2, '0')}`;
const tabOfQuery = (url: string) => Number(/PMC9(\d{3})\d\d/.exec(decodeURIComponent(url))?.[1]);

const fullTexts = (tab: number) => {
  const entries = Array.from({ length: PAPERS_IN_EACH }, (_, at) => PAPER(tab, at)).map(
    id => `<li><a href="https://pmc.ncbi.nlm.nih.gov/articles/${id}/">${id}</a></li>`,
  );
  return fiftyMarkers().replace(/<ol>.*<\/ol>/s, `<ol>${entries.join('')}</ol>`);
};

if (inject('browser') === 'chromium')
  test('fifty tabs at once with slow services: in the pace of the host, each its turn, the reader’s first, in little memory', {
    timeout: 3 * ALL_TABS_MS,
  }, async () => {
    const { driver, standIn, tab } = session;
    // Opened before anything may be asked, as slowly as the machine has it; then all of them ask at one moment.
    await chooseLookups(driver, 'off');
    const host = 'www.many-tabs-health.test';
    standIn.serve(host, ({ path }) => ({ type: 'text/html', body: fullTexts(Number(path.slice(1))) }));
    for (const service of SERVICES) standIn.delay(service, SLOW_MS);
    // Until the front tab has asked, so slow that on any machine others still wait behind.
    standIn.delay('Europe PMC', HELD_MS);
    standIn.forgetRequests();
    const background = await driver.watchBackground();
    const before = await background.heapBytes();
    const asked = () => standIn.serviceRequests().filter(({ service }) => service === 'Europe PMC');
    const tabs = await Promise.all(Array.from({ length: TABS }, () => driver.newTab()));
    for (let from = 0; from < TABS; from += OPENED_AT_ONCE) {
      const part = tabs.slice(from, from + OPENED_AT_ONCE);
      await Promise.all(part.map((other, at) => other.goto(`https://${host}/${from + at}`)));
    }
    const front = TABS;
    await openArticle(tab, `https://${host}/${front}`);
    await chooseLookups(driver, 'ahead');
    await tab.activate();
    await click(tab, '(1)');
    await cardOpens(tab);
    const waiting = await background.heapBytes();
    standIn.delay('Europe PMC', SLOW_MS);
    await cardSays(tab, /Europe PMC has no record of it/, ALL_TABS_MS);
    const atAnswer = new Set(asked().map(({ url }) => tabOfQuery(url)));
    expect(atAnswer.size).toBeLessThan(TABS);
    await until(
      'an answer for each tab',
      async () => {
        const answered = asked().filter(({ answeredAt }) => answeredAt !== undefined);
        return new Set(answered.map(({ url }) => tabOfQuery(url))).size === TABS + 1;
      },
      ALL_TABS_MS,
    );
    const all = asked();
    for (const { at } of all) {
      const underWay = all.filter(other => other.at < at && at < (other.answeredAt ?? at));
      expect(underWay.length).toBeLessThan(PACE.concurrent);
    }
    // On the whole no faster than asked for; a single one may be late on its way.
    const tookMs = (all.at(-1)?.at ?? 0) - (all[0]?.at ?? 0);
    expect(tookMs).toBeGreaterThan((all.length - 1) * PACE.intervalMs - ON_THE_WAY_MS);
    const after = await background.heapBytes();
    for (const held of [waiting, after]) expect(held - before).toBeLessThan(GROWTH_BYTES);
    for (const service of SERVICES) standIn.delay(service, 0);
    await Promise.all(tabs.map(other => other.close()));
  });
