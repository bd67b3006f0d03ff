import { beforeEach, describe, expect, test } from 'vitest';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { button, card, chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import type { ServiceMood } from '../../scripts/stand-in/server.ts';
import { cardCloses, cardOpens, cardSays, click, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

/** Three attempts of ten seconds, with pauses. */
const SILENT_FAILS_WITHIN_MS = 75_000;
/** After a failure a service is left alone for two seconds before the reader's own wish reaches it again. */
const PAUSE_MS = 2_500;

const MOODS: [what: string, mood: ServiceMood, words: RegExp][] = [
  ['can’t be reached', 'unreachable', /Crossref.*This is not a sign that all is well/],
  ['answers 500', 'error-500', /Crossref had a fault\. This is not a sign that all is well/],
  ['answers garbage', 'garbage', /Crossref sent an answer that we could not read/],
  ['says nothing for 30 s', 'silent', /Crossref did not answer\. This is not a sign that all is well/],
];

describe.each(MOODS)('a service that %s', (_, mood, words) => {
  const session = openSession();

  beforeEach(async () => {
    await chooseLookups(session.driver, 'on-open');
    session.standIn.setMood(mood);
    await openArticle(session.tab, ADDRESSES.withDoi(`10.5555/sample.${mood}`));
  });

  test('is said to have failed, never that all is clean; asking again works', {
    timeout: SILENT_FAILS_WITHIN_MS + 60_000,
  }, async () => {
    const { standIn, tab } = session;
    await click(tab, '(1)');
    const { text } = await cardSays(tab, words, SILENT_FAILS_WITHIN_MS);
    expect(text).not.toMatch(/no notice|no retraction/i);
    // What is known without any service is there all the same.
    expect(text).toContain('journals.plos.org');

    standIn.setMood('well');
    await sleep(PAUSE_MS);
    const again = await until('the way to try again', () => button(tab, /^Try again$/));
    const { x, y } = middle(again.box);
    await tab.click(x, y);
    await cardSays(tab, /sample data/, SILENT_FAILS_WITHIN_MS);
  });
});

describe('while a service keeps silent', () => {
  const session = openSession();

  test('the card is open, says that it asks, and closes when told', async () => {
    await chooseLookups(session.driver, 'on-open');
    session.standIn.setMood('silent');
    const { tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    await click(tab, '(1)');
    await cardSays(tab, /Asking|journals\.plos\.org/);
    await tab.press('Escape');
    await cardCloses(tab);
    await click(tab, '(2)');
    expect((await cardOpens(tab)).name).toBe('Source 2');
    expect((await card(tab))?.text).toContain('Wikipedia says: anyone can edit its pages.');
  });
});
