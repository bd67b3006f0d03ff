import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { textBox } from '../../scripts/browsers/page-view.ts';
import { button, chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { fileAnswer } from '../../scripts/stand-in/files.ts';
import { expectBare } from './support/bare-request.ts';
import { cardSays, click, hover, leave, openArticle } from './support/reader.ts';
import { openSession } from './support/session.ts';

const session = openSession();

const HOST = 'www.example-health-notes.test';
const ARTICLE = `https://${HOST}/article`;
const CITED_HOST = 'www.cited-clinic.test';
const CITED = `https://${CITED_HOST}/leaflet`;

const ENTRY =
  'Invented AB, Muster C. Spoons in village kitchens and the burns of their cooks. J Sample Med. 2004;12(3):45-51.';

/** Any request that the extension would make by itself is under way by then. */
const A_WHILE_MS = 1_500;

const sentTo = (host: string) =>
  session.standIn.requests().filter(request => request.host === host && !request.url.startsWith(ARTICLE));

/** The sample article, its two entries without a number: a paper in words, and a page that is no paper. */
function article() {
  const sample = fileAnswer(join(import.meta.dirname, '../fixtures/pages/sample-article.html'));
  const list = `<ol><li>${ENTRY}</li><li><a href="${CITED}">${CITED}</a></li></ol>`;
  return { ...sample, body: sample.body.replace(/<ol>[\s\S]*?<\/ol>/, list) };
}

beforeAll(async () => {
  session.standIn.serve(HOST, article);
  session.standIn.serve(CITED_HOST, () => ({
    type: 'text/html; charset=utf-8',
    body: '<title>Leaflet</title><meta property="og:title" content="Soup and safety"><meta name="dc.date" content="2019-05-03">',
  }));
  await chooseLookups(session.driver, 'ahead');
});

describe('an entry without a paper number', () => {
  test('is asked about neither ahead nor on hover', async () => {
    const { standIn, tab } = session;
    standIn.forgetRequests();
    await openArticle(tab, ARTICLE);
    await hover(tab, '(1)');
    await cardSays(tab, /sends its author, title, journal and year to Crossref and PubMed/);
    await sleep(A_WHILE_MS);
    expect([...sentTo('api.crossref.org'), ...sentTo('eutils.ncbi.nlm.nih.gov')]).toEqual([]);
    await leave(tab);
  });

  test('is looked for after a click, with author, title, journal and year, and no more', async () => {
    const { tab } = session;
    await click(tab, '(1)');
    await cardSays(tab, /no paper that fits this entry/);
    const words = sentTo('api.crossref.org').map(({ url }) =>
      new URL(url).searchParams.get('query.bibliographic'),
    );
    expect(words).toEqual([
      'Invented Spoons in village kitchens and the burns of their cooks J Sample Med 2004',
    ]);
    const [searched] = sentTo('eutils.ncbi.nlm.nih.gov').map(({ url }) =>
      new URL(url).searchParams.get('term'),
    );
    expect(searched).toBe(
      'spoons[ti] AND village[ti] AND kitchens[ti] AND burns[ti] AND their[ti] AND cooks[ti] AND invented[1au] AND 2003:2005[dp]',
    );
    for (const request of session.standIn.serviceRequests()) expectBare(request);
    await tab.press('Escape');
  });
});

describe('a cited page that is no paper', () => {
  test('is not fetched by the card’s button, which opens a page of ours', async () => {
    const { driver, standIn, tab } = session;
    standIn.forgetRequests();
    await click(tab, '(2)');
    await cardSays(tab, /We did not look at this page yet/);
    const lookUp = await until('the button', () => button(tab, /^Look up this page/));
    const { x, y } = middle(lookUp.box);
    await tab.click(x, y);
    await until('our page', async () =>
      (await driver.addresses()).some(address => address.includes('/cited-page.html#')),
    );
    await sleep(A_WHILE_MS);
    expect(sentTo(CITED_HOST)).toEqual([]);
  });

  /** Chromium's question is a window of the browser's own; Firefox's is answered by a preference. */
  if (inject('browser') === 'firefox')
    test('is read after a click there, once, and shown on the card', async () => {
      const { driver, tab } = session;
      const address = (await driver.addresses()).find(known => known.includes('/cited-page.html#')) ?? '';
      const own = await driver.newTab();
      await own.goto(address);
      await own.activate();
      const { x, y } = middle(await textBox(own, 'Allow and look up'));
      await own.click(x, y);
      await until('what the page says', async () =>
        (await own.evaluate(() => document.body.innerText)).includes('Soup and safety'),
      );
      const [sent, ...more] = sentTo(CITED_HOST);
      expect(more).toEqual([]);
      expect(sent).toMatchObject({ method: 'GET', url: CITED });
      if (sent) expectBare(sent);
      await own.close();
      await tab.activate();
      await openArticle(tab, ARTICLE);
      await click(tab, '(2)');
      await cardSays(tab, /The cited page gives its title: “⁨?Soup and safety/);
    });
});
