import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ServiceName } from '../../lib/works/model.ts';
import { SERVICE_ORIGINS, servicesFor } from '../../lib/works/services.ts';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, card, chooseLookups, panel } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { build, buildFolder, isCurrent } from '../../scripts/builds.ts';
import { expectBare } from './support/bare-request.ts';
import { articleOf, markerOf } from './support/faults-article.ts';
import { serveInventedPages } from './support/invented-pages.ts';
import { readAskedRows, withOptions } from './support/own-pages.ts';
import { cardSays, click, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';
import { unexplained } from './support/who-asked.ts';

/* Every byte of every request, for each choice of the reader; on a build that has all the services. */

const browser = inject('browser');
beforeAll(() => {
  if (!isCurrent(browser, 'contact')) expect(build(browser, 'contact')).toBe(true);
});
const session = openSession({ extension: () => buildFolder(browser, 'contact') });

const HOST = 'www.example-health-leaves.test';
const ARTICLE = `https://${HOST}/article`;

/** Markers of the article; the first is opened. */
const SETS = 3;

/** Any request that the extension would make by itself is under way by then. */
const A_WHILE_MS = 1_500;

const CONTACT = 'someone@sample-project\\.test';
const EUTILS = 'https://eutils\\.ncbi\\.nlm\\.nih\\.gov/entrez/eutils';
const WHO = `tool=evidence-overlay&email=${CONTACT}`;
const FIELDS = '[A-Za-z,_-]+';

/**
 * What a request may be, whole, once its escapes are read; `#` stands for what tells one work of the sample from
 * another. Each service has a row, and what matches none of them may not leave.
 */
const MAY_LEAVE: Record<ServiceName, string[]> = {
  Crossref: [
    `https://api\\.crossref\\.org/works\\?filter=(?:doi:10\\.5555/everywhere\\.#,?)+&rows=\\d+&select=${FIELDS}&mailto=${CONTACT}`,
    `https://api\\.crossref\\.org/v1/works/10\\.5555/everywhere\\.#/transform\\?mailto=${CONTACT}`,
  ],
  PubMed: [`${EUTILS}/efetch\\.fcgi\\?db=pubmed&id=(?:9100#,?)+&retmode=xml&${WHO}`],
  'Europe PMC': [
    `https://www\\.ebi\\.ac\\.uk/europepmc/webservices/rest/search\\?query=(?:\\(EXT_ID:9100# AND SRC:MED\\)(?: OR )?)+&resultType=core&format=json&pageSize=\\d+&email=${CONTACT}`,
  ],
  Wikipedia: ['https://en\\.wikipedia\\.org/api/rest_v1/page/summary/Sample_subject_\\d'],
  OpenAlex: [`https://api\\.openalex\\.org/works/doi:10\\.5555/everywhere\\.#\\?select=${FIELDS}`],
  Unpaywall: [`https://api\\.unpaywall\\.org/v2/10\\.5555/everywhere\\.#\\?email=${CONTACT}`],
  'ClinicalTrials.gov': [
    `https://clinicaltrials\\.gov/api/v2/studies/NCT9\\d{7}\\?format=json&fields=${FIELDS}`,
  ],
  'NLM Catalog': [
    `${EUTILS}/esearch\\.fcgi\\?db=nlmcatalog&term=0000-#\\[ISSN\\]&retmax=10&retmode=json&${WHO}`,
    `${EUTILS}/esummary\\.fcgi\\?db=nlmcatalog&id=900#&retmode=json&${WHO}`,
  ],
};

const FORMS = Object.entries(MAY_LEAVE).flatMap(([service, forms]) =>
  forms.map(form => ({ service, form: new RegExp(`^${form.replaceAll('#', '\\d{4}')}$`) })),
);

/** What the browsers ask for by themselves, whatever the page: updates, settings, sign-in. */
const BROWSER_OWN =
  /(^|\.)(googleapis\.com|google\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|gstatic\.com)$/;

const sentOut = () =>
  session.standIn.requests().filter(({ host }) => !BROWSER_OWN.test(host) && !host.endsWith('.test'));

/** The services that heard something, each request of which is in a form of theirs and bare. */
function whoHeard(): ServiceName[] {
  const heard = new Set<string>();
  for (const request of sentOut()) {
    expectBare(request);
    const sent = decodeURIComponent(request.url);
    const fits = FORMS.find(({ form }) => form.test(sent));
    expect(fits, sent).toBeDefined();
    if (fits) heard.add(fits.service);
  }
  return ALL.filter(service => heard.has(service));
}

const ALL = servicesFor('someone@sample-project.test');

test('each service has its forms', () => {
  expect(Object.keys(MAY_LEAVE).sort()).toEqual(Object.keys(SERVICE_ORIGINS).sort());
});

beforeAll(() => session.standIn.serve(HOST, () => articleOf(SETS)));

/** Some thirty pages, each with a moment to wait: 20 s on an idle machine, ten times that on a very busy one. */
const ALL_PAGES_MS = 200_000;

describe('look-ups off', () => {
  beforeAll(() => chooseLookups(session.driver, 'off'));

  test('nothing, on any page that the project has, with card and panel opened', {
    timeout: ALL_PAGES_MS,
  }, async () => {
    const { standIn, driver, tab } = session;
    const pages = serveInventedPages(standIn);
    const background = await watchedIn(driver);
    standIn.forgetRequests();
    for (const address of [...pages, ARTICLE]) {
      await tab.goto(address);
      await sleep(A_MOMENT_MS);
    }
    await openArticle(tab, ARTICLE);
    await click(tab, markerOf(1));
    await cardSays(tab, /look-ups are off/);
    await tab.press('Escape');
    const { x, y } = middle((await until('the badge', () => badge(tab))).box);
    await tab.click(x, y);
    await until('the panel', () => panel(tab));
    await sleep(A_WHILE_MS);
    expect(sentOut()).toEqual([]);
    expect(standIn.requests().length).toBeGreaterThanOrEqual(pages.length);
    if (background) {
      expect(unexplained(standIn.requests(), [...pages, ARTICLE, ARTICLE])).toEqual([]);
      expect(background()).toEqual([]);
    }
  });
});

/** What the background itself has asked for of the web, in the browser whose protocol tells. */
async function watchedIn(driver: Driver): Promise<(() => string[]) | undefined> {
  if (driver.name !== 'chromium') return undefined;
  const watched = await driver.watchBackground();
  return () => watched.requests().filter(address => !address.startsWith(driver.extensionOrigin));
}

/** Long enough for the detector's first look and the overlay's reading. */
const A_MOMENT_MS = 300;

/** Those that are asked about a whole list. */
const ASKED_AHEAD: ServiceName[] = ['Crossref', 'PubMed', 'Europe PMC'];

describe('ahead', () => {
  beforeAll(async () => {
    // An article that is still open would be asked about as soon as the choice is made.
    await session.tab.goto(ADDRESSES.noHealth);
    await chooseLookups(session.driver, 'ahead');
  });

  test('identifiers of the list to those that take lists, and to no other', async () => {
    const { standIn, tab } = session;
    const background = await watchedIn(session.driver);
    standIn.forgetRequests();
    await openArticle(tab, ARTICLE);
    await until('the list to be asked', async () => sentOut().length >= ASKED_AHEAD.length);
    await sleep(A_WHILE_MS);
    expect(whoHeard()).toEqual(ALL.filter(service => ASKED_AHEAD.includes(service)));
    expect(sentOut()).toHaveLength(ASKED_AHEAD.length);
    // And so both ways of looking, which saw nothing before, see what there is.
    if (background) {
      expect(background().sort()).toEqual(
        sentOut()
          .map(({ url }) => url)
          .sort(),
      );
      expect(unexplained(standIn.requests(), [ARTICLE])).toHaveLength(ASKED_AHEAD.length);
    }
  });

  test('then, for a card that is opened, its own to the others', async () => {
    const { standIn, tab } = session;
    standIn.forgetRequests();
    await click(tab, markerOf(1));
    await cardSays(tab, /NLM Catalog lists its journal/);
    await sleep(A_WHILE_MS);
    expect(whoHeard()).toEqual(ALL.filter(service => !ASKED_AHEAD.includes(service)));
  });
});

describe('when a number is opened', () => {
  beforeAll(async () => {
    await session.tab.goto(ADDRESSES.noHealth);
    await chooseLookups(session.driver, 'on-open');
  });

  test('that one’s identifiers, to all of them, once each', async () => {
    const { standIn, tab } = session;
    standIn.serve(HOST, () => articleOf(SETS + 1));
    standIn.forgetRequests();
    await openArticle(tab, `${ARTICLE}?longer`);
    await until('the badge', () => badge(tab));
    await sleep(A_WHILE_MS);
    expect(sentOut()).toEqual([]);
    await click(tab, markerOf(SETS + 1));
    await cardSays(tab, /NLM Catalog lists its journal/);
    await sleep(A_WHILE_MS);
    expect(whoHeard()).toEqual([...ALL]);
    const urls = sentOut().map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(decodeURIComponent(url)).toMatch(/000[4]|_4|NCT90000041/);
    expect((await card(tab))?.text).not.toMatch(/not a sign that all is well/);
  });

  test('for a line in a style, the DOI to Crossref alone', async () => {
    const { standIn, driver } = session;
    await session.tab.goto(ADDRESSES.noHealth);
    standIn.forgetRequests();
    await withOptions(driver, async own => {
      expect(await own.evaluate(askForLine, '10.5555/everywhere.0001')).toMatchObject({
        ok: true,
        answer: {
          status: 'formatted',
          text: expect.stringMatching(/ & Samples, in apa\. https:\/\/doi\.org\/10\.5555\/everywhere\.0001$/),
        },
      });
      expect(whoHeard()).toEqual(['Crossref']);
      expect(sentOut()).toHaveLength(1);
      await own.reload();
      const [newest] = await readAskedRows(own);
      expect(newest?.words).toContain('Crossref');
      expect(newest?.words).toContain('10.5555/everywhere.0001');
    });
  });
});

/** Runs in a page of the extension. */
async function askForLine(doi: string): Promise<unknown> {
  return chrome.runtime.sendMessage({ type: 'format-citation', doi, style: 'apa' });
}
