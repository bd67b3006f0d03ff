import { describe, expect, inject, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { clickOn, NOTHING_STORED, readAskedRows, whatIsStored, withOptions } from './support/own-pages.ts';
import {
  cardCloses,
  cardOpens,
  cardSays,
  click,
  hover,
  leave,
  NOWHERE,
  openArticle,
} from './support/reader.ts';
import { ADDRESSES, openSession, SITE } from './support/session.ts';

const session = openSession();

/** Any request that the extension would make by itself is under way by then. */
const A_WHILE_MS = 1_500;

/** What the browsers ask for by themselves, whatever the page: updates, settings, sign-in. */
const BROWSER_OWN =
  /(^|\.)(googleapis\.com|google\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|gstatic\.com)$/;

const sentOut = () =>
  session.standIn
    .requests()
    .filter(({ host, url }) => !BROWSER_OWN.test(host) && !url.startsWith(`${SITE}/`))
    .map(({ method, url }) => `${method} ${url}`);

/** The tests build on one another: a profile from its first start on. */
describe('what leaves the browser', () => {
  test('nothing, until the reader has chosen: not even for a citation that is opened', async () => {
    const { standIn, tab } = session;
    standIn.forgetRequests();
    await openArticle(tab, ADDRESSES.sample);
    await hover(tab, '(2)');
    await cardOpens(tab);
    await leave(tab);
    await cardCloses(tab);
    await click(tab, '(1)');
    await cardSays(tab, /you have not chosen yet/);
    await sleep(A_WHILE_MS);
    expect(sentOut()).toEqual([]);
  });

  test('nothing with look-ups off', async () => {
    const { driver, standIn, tab } = session;
    await chooseLookups(driver, 'off');
    standIn.forgetRequests();
    await openArticle(tab, ADDRESSES.sample);
    await click(tab, '(1)');
    await cardSays(tab, /look-ups are off/);
    await sleep(A_WHILE_MS);
    expect(sentOut()).toEqual([]);
  });

  test('with “when I open a number”: that source’s identifiers, to the services, and no other’s', async () => {
    const { driver, standIn, tab } = session;
    await chooseLookups(driver, 'on-open');
    standIn.forgetRequests();
    await openArticle(tab, ADDRESSES.sample);
    await sleep(A_WHILE_MS);
    expect(sentOut()).toEqual([]);

    await click(tab, '(1)');
    await cardSays(tab, /sample data/);
    await sleep(A_WHILE_MS);
    const sent = sentOut().map(decodeURIComponent);
    expect(sent.length).toBeGreaterThan(0);
    // The DOI that the page gives, the PubMed number that a service gave for it, and its journal.
    for (const request of sent) {
      expect(request).toMatch(
        /^GET https:\/\/(api\.crossref\.org|www\.ebi\.ac\.uk|eutils\.ncbi\.nlm\.nih\.gov|api\.openalex\.org)\/.*(10\.1371\/journal\.pmed\.0050045|90000003|db=nlmcatalog&(term=0000-0001\[ISSN\]|id=9000001)&)/,
      );
    }
    expect(new Set(sent).size).toBe(sent.length);
  });

  test('with “ahead”: identifiers and titles of Wikipedia pages, once each', async () => {
    const { driver, standIn, tab } = session;
    await chooseLookups(driver, 'ahead');
    standIn.forgetRequests();
    await openArticle(tab, ADDRESSES.long);
    await click(tab, '(4)');
    await cardSays(tab, /sample data/);
    await sleep(A_WHILE_MS);
    const services = standIn.serviceRequests();
    expect(sentOut()).toHaveLength(services.length);
    expect(new Set(sentOut()).size).toBe(services.length);
    expect(services.map(({ host }) => host)).toContain('en.wikipedia.org');
  });

  test('never the page: no cookie, no referrer, no body, nothing of its address or text', async () => {
    const services = session.standIn.serviceRequests();
    expect(services.length).toBeGreaterThan(0);
    for (const { method, headers, body, path } of services) {
      expect(method).toBe('GET');
      expect(body).toBe('');
      for (const name of ['cookie', 'referer', 'authorization', 'origin']) {
        expect(headers).not.toHaveProperty(name);
      }
      const all = `${decodeURIComponent(path)} ${JSON.stringify(headers)}`;
      expect(all).not.toMatch(/example-health|lemon-balm-for-sleep|restlessness/i);
      expect(all).not.toMatch(/(chrome|moz)-extension/);
    }
  });

  test('the options page lists each of these requests, and nothing that did not leave', async () => {
    const { driver, standIn } = session;
    const paths = standIn.serviceRequests().map(({ host, path }) => `${host} ${decodeURIComponent(path)}`);
    const rows = await withOptions(driver, readAskedRows);
    // The list holds the whole session; the paths are those of the last choice, which was the newest.
    const newest = rows.slice(0, paths.length);
    expect(newest).toHaveLength(paths.length);
    for (const { sent } of newest) {
      const values = sent.map(key => key.replace(/^(pmid|pmcid|doi|[a-z]{2,3}):/, ''));
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        expect(paths.some(path => path.includes(value) || path.includes(value.replaceAll('_', ' ')))).toBe(
          true,
        );
      }
    }
    for (const row of rows)
      expect(row.words).not.toMatch(/example-health|lemon-balm-for-sleep|no answer so far/i);
  });

  test('on a page behind a login: nothing ahead, and what the reader opens', async () => {
    const { driver, standIn, tab } = session;
    await withOptions(driver, async own => {
      await clickOn(own, 'Forget everything');
      await clickOn(own, 'Forget');
    });
    standIn.forgetRequests();
    await openArticle(tab, ADDRESSES.passwordField);
    await sleep(A_WHILE_MS);
    expect(sentOut()).toEqual([]);
    await click(tab, '(1)');
    await cardSays(tab, /sample data/);
    expect(standIn.serviceRequests().length).toBeGreaterThan(0);
  });
});

/** Allowed for a cited page. In Chromium, nobody but a reader can answer the browser's question. */
const GIVEN_HOSTS = inject('browser') === 'firefox' ? ['https://cited.example-health.test/*'] : [];

async function giveHost(own: Tab, host: string): Promise<void> {
  await own.evaluate(origin => {
    const ask = () => void chrome.permissions.request({ origins: [origin] });
    document.addEventListener('click', ask, { once: true });
  }, host);
  await own.click(NOWHERE.x, NOWHERE.y);
  await until('the host to be allowed', async () => (await own.evaluate(whatIsStored)).hosts.length > 0);
}

describe('forgetting everything', () => {
  test.each([
    ['leaves the settings', false, ['settings']],
    ['with the settings leaves nothing', true, []],
  ])('%s', async (_, settingsToo, left) => {
    const { driver, tab } = session;
    const [host] = GIVEN_HOSTS;
    await openArticle(tab, ADDRESSES.sample);
    await click(tab, '(1)');
    await cardSays(tab, /sample data/);
    const [before, after] = await withOptions(driver, async own => {
      if (host !== undefined) await giveHost(own, host);
      const kept = await own.evaluate(whatIsStored);
      await clickOn(own, 'Forget everything');
      if (settingsToo)
        await own.evaluate(() =>
          document.querySelector<HTMLElement>('input[type=checkbox]:not([role])')?.click(),
        );
      await clickOn(own, 'Forget');
      await until('the words “Forgotten”', () =>
        own.evaluate(() => document.body.innerText.includes('Forgotten.')),
      );
      await sleep(A_WHILE_MS);
      return [kept, await own.evaluate(whatIsStored)];
    });
    expect(before.databases).toEqual(['evidence-overlay-asked', 'evidence-overlay-works']);
    expect(before.session.length).toBeGreaterThan(0);
    expect(before.local).toEqual(['settings']);
    expect(before.hosts).toEqual(GIVEN_HOSTS);
    expect(after).toEqual({ ...NOTHING_STORED, local: left });
    // Nor is any made for a reader who comes back to look.
    const later = await withOptions(driver, own => own.evaluate(whatIsStored));
    expect(later.databases).toEqual([]);
  });
});
