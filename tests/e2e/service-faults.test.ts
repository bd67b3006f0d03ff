import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ServiceName } from '../../lib/works/model.ts';
import { allProviders } from '../../lib/works/providers/index.ts';
import { servicesFor } from '../../lib/works/services.ts';
import { allByRole } from '../../scripts/browsers/overlay-view.ts';
import { chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import { build, buildFolder, isCurrent } from '../../scripts/builds.ts';
import { type Fault, REDIRECT_HOST, RETRY_AFTER_S } from '../../scripts/stand-in/faults.ts';
import type { Faults } from '../../scripts/stand-in/server.ts';
import { articleOf, CITED, markerOf } from './support/faults-article.ts';
import { cardCloses, click, openArticle } from './support/reader.ts';
import { openSession } from './support/session.ts';

/*
 * Each service with each fault, on the card of a marker that cites a paper, a wiki page and a trial. Half of the
 * services fail at a time, so that each card also shows what the others said. The build is one with a contact address:
 * a build without it leaves a service out.
 */

const HOST = 'www.example-health-faults.test';

/** What the card says, by fault. */
const SAYS: Record<Fault, (service: ServiceName) => string> = {
  'rate-limited': service => `${service} asked us to wait.`,
  'error-500': service => `${service} had a fault.`,
  silent: service => `${service} did not answer.`,
  truncated: service => `${service} sent an answer that we could not read.`,
  html: service => `${service} sent an answer that we could not read.`,
  'wrong-schema': service => `${service} sent an answer that we could not read.`,
  empty: service => `${service} sent an answer that we could not read.`,
  redirect: service => `${service} sent an answer that we could not read.`,
  unreachable: service => `We could not reach ${service}.`,
};

/** With each of them. */
const NOT_CLEAN = 'This is not a sign that all is well.';

/** What fails together, and what the card says of the others meanwhile. */
const HALVES: { failing: ServiceName[]; others: string[] }[] = [
  {
    failing: ['Crossref', 'OpenAlex', 'NLM Catalog', 'Wikipedia'],
    others: [
      'PubMed and Europe PMC list no retraction or correction for it.',
      'Unpaywall links to a free copy of the full text.',
      'ClinicalTrials.gov shows results of this trial.',
    ],
  },
  {
    failing: ['PubMed', 'Europe PMC', 'Unpaywall', 'ClinicalTrials.gov'],
    others: [
      'Crossref lists no retraction or correction for it.',
      'Wikipedia gives May 3, 2026 as its last edit.',
    ],
  },
];

/** What is known of an address without its service, and said whether it answers or not. */
const SAID_ANYWAY = [/^Our table says: /, /^Wikipedia$/, /^Wikipedia says: (?:anyone|it does not)/];

/** All of it, once every service answers. */
const WHOLE = [
  'Crossref, PubMed, and Europe PMC list no retraction or correction for it.',
  'NLM Catalog lists its journal as indexed in MEDLINE now.',
  'Unpaywall links to a free copy of the full text.',
  'Wikipedia gives May 3, 2026 as its last edit.',
  'ClinicalTrials.gov shows results of this trial.',
];

/** Three attempts with their pauses, or ten seconds of silence, twice on one queue. */
const SETTLES_WITHIN_MS = 45_000;

/** How long a reader's own wish waits after a fault: what the service asked for, or two seconds of our own. */
const PAUSE_MS: Partial<Record<Fault, number>> = {
  'rate-limited': RETRY_AFTER_S * 1000,
  'error-500': 2_000,
  unreachable: 2_000,
};

/** The first and two more. */
const ATTEMPTS = 3;

/** A request that should not leave would be under way by then. */
const A_MOMENT_MS = 300;

const FAULTS = Object.keys(SAYS) as Fault[];
const ROUNDS = FAULTS.flatMap(fault => HALVES.map(half => ({ fault, ...half }))).map((round, at) => ({
  ...round,
  names: round.failing.join(', '),
  set: at + 1,
}));

test('each service there is meets each fault', () => {
  const met = HALVES.flatMap(({ failing }) => failing);
  expect(met.toSorted()).toEqual([...servicesFor('someone@sample-project.test')].sort());
});

const browser = inject('browser');
beforeAll(() => {
  if (!isCurrent(browser, 'contact')) expect(build(browser, 'contact')).toBe(true);
});
const session = openSession({ extension: () => buildFolder(browser, 'contact') });

beforeAll(async () => {
  session.standIn.serve(HOST, () => articleOf(ROUNDS.length));
  await chooseLookups(session.driver, 'on-open');
  await openArticle(session.tab, `https://${HOST}/article`);
});

describe.each(ROUNDS)('$fault: $names', ({ fault, failing, others, set }) => {
  test('is said of these alone, what the others said stays, and all comes when asked again', {
    timeout: 2 * SETTLES_WITHIN_MS,
  }, async () => {
    const { standIn, tab } = session;
    standIn.forgetRequests();
    standIn.setFaults(Object.fromEntries(failing.map(service => [service, fault])) satisfies Faults);
    await click(tab, markerOf(set));
    const failed = await settled();
    for (const service of failing) {
      const about = failed.filter(said => said.includes(service) && !SAID_ANYWAY.some(one => one.test(said)));
      expect(about).toEqual([`${SAYS[fault](service)} ${NOT_CLEAN}`]);
    }
    expect(failed.join('\n')).toSatisfy(saysAll(others));

    if (fault === 'redirect') expectNothingWentAlong(failing);
    if (fault === 'rate-limited') {
      // A service that asked us to wait is left alone meanwhile, whoever wants it: the card by itself or the reader,
      // and by a background that knows of it from the one before.
      await session.driver.stopBackground();
      await tryAgain();
      await sleep(A_MOMENT_MS);
      for (const service of failing) expectWaited(service);
    }
    standIn.forgetRequests();
    standIn.setFaults({});
    await sleep(PAUSE_MS[fault] ?? 0);
    await tryAgain();
    await until('what all of them say', async () => {
      const text = (await lines()).join('\n');
      return saysAll(WHOLE)(text) && !text.includes(NOT_CLEAN);
    });
    await tab.press('Escape');
    await cardCloses(tab);
  });
});

/** Each request to a service that asked us to wait came after that time. */
function expectWaited(service: ServiceName): void {
  const moments = session.standIn
    .requests()
    .flatMap(request => (request.service === service ? [request.at] : []));
  expect(moments.length).toBeGreaterThan(0);
  for (const [at, moment] of moments.entries()) {
    const before = moments[at - 1];
    if (before !== undefined) expect(moment - before).toBeGreaterThanOrEqual(RETRY_AFTER_S * 1000);
  }
}

/** A redirect of those that may have one is followed before its address can be known: nothing of ours goes along. */
function expectNothingWentAlong(failing: readonly ServiceName[]): void {
  const following = allProviders().filter(({ redirect }) => redirect === 'follow');
  const most = following.filter(({ service }) => failing.includes(service)).length * ATTEMPTS;
  const led = session.standIn.requests().filter(({ host }) => host === REDIRECT_HOST);
  expect(led.length).toBeLessThanOrEqual(most);
  for (const { method, path, headers, body } of led) {
    expect([method, path, body]).toEqual(['GET', '/', '']);
    for (const name of ['cookie', 'referer', 'authorization']) expect(headers).not.toHaveProperty(name);
    expect(JSON.stringify(headers)).not.toMatch(/(chrome|moz)-extension|everywhere|subject|NCT9/);
  }
}

const saysAll = (sentences: readonly string[]) => (text: string) =>
  sentences.every(sentence => text.includes(sentence));

/** The card's lines, all entries'; none while a look-up is under way. */
async function lines(): Promise<string[]> {
  const entries = await allByRole(session.tab, 'article');
  if (entries.length !== CITED.length) return [];
  return entries.flatMap(({ text }) => text.split('\n')).map(said => said.trim());
}

/** The card's lines once nothing is being asked any more. */
function settled(): Promise<string[]> {
  return until(
    'the card to be done',
    async () => {
      const said = await lines();
      const isAsking = said.some(one => /^We are (?:asking now|still asking)/.test(one));
      return said.length > 0 && !isAsking && said.join().includes(NOT_CLEAN) && said;
    },
    SETTLES_WITHIN_MS,
  );
}

/** Presses each “Try again” of the card. */
async function tryAgain(): Promise<void> {
  await session.tab.inOverlay(root => {
    const buttons = [...root.querySelectorAll('button')];
    for (const button of buttons.filter(({ textContent }) => textContent === 'Try again')) button.click();
  });
}
