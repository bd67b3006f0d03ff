import { describe, expect, test } from 'vitest';
import { chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep } from '../../scripts/browsers/wait.ts';
import { cardCloses, cardOpens, cardSays, click, hover, leave, openArticle } from './support/reader.ts';
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
});
