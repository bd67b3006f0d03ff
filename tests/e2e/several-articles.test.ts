import { beforeAll, describe, expect, test } from 'vitest';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, chooseLookups } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import {
  type ArticleSketch,
  articleHtml,
  articlesPage,
  markerId,
  THIRD_ARTICLE,
  TWO_ARTICLES,
} from './support/articles-page.ts';
import { cardCloses, cardSays, leave, openArticle } from './support/reader.ts';
import { openSession } from './support/session.ts';

/* Several articles on a page, each with a list that counts from 1: a notice stands on its own paper alone. */

const HOST = 'www.several-articles-health.test';
const session = openSession();
const [first, second] = TWO_ARTICLES;
if (!first || !second) throw new Error('there are two articles');

beforeAll(async () => {
  const { driver, standIn } = session;
  const body = articlesPage(TWO_ARTICLES);
  standIn.serve(HOST, () => ({ type: 'text/html; charset=utf-8', body }));
  await chooseLookups(driver, 'ahead');
});

/** The notice, and what the last of the services to be asked says. */
const WHOLE = /Retracted: January 14, 2020[\s\S]*NLM Catalog lists its journal/;

/** After scrolling, hovering is taken for no intent for a moment. */
const AFTER_SCROLL_MS = 250;

/** Clicks a marker, waits for these words and closes the card. @returns the whole card */
async function cardOf(article: ArticleSketch, number: number, words: RegExp): Promise<string> {
  const { tab } = session;
  const box = await tab.evaluate(toMarker, markerId(article, number));
  await sleep(AFTER_SCROLL_MS);
  const { x, y } = middle(box);
  await tab.click(x, y);
  const { text } = await cardSays(tab, words);
  await leave(tab);
  await tab.press('Escape');
  await cardCloses(tab);
  return text;
}

/** Runs in the page: printed numbers alike, only elements tell the markers apart. */
function toMarker(id: string) {
  const marker = document.getElementById(id);
  marker?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x = 0, y = 0, width = 0, height = 0 } = marker?.getBoundingClientRect() ?? {};
  return { x, y, width, height };
}

const badgeSays = (words: RegExp) =>
  until(`the badge to say ${words}`, async () => {
    const seen = await badge(session.tab);
    return seen && words.test(seen.name) ? seen : undefined;
  });

/** How many marks are painted as those of a source with a notice. */
const noticed = () =>
  session.tab.evaluate(() =>
    [...(CSS.highlights.get('evidence-overlay-notice') ?? [])].map(
      ({ startContainer }) => startContainer.parentElement?.id,
    ),
  );

describe('two articles, the first entry of the first retracted', () => {
  let before = '';

  test('the badge counts one, and one marker is marked', async () => {
    await openArticle(session.tab, `https://${HOST}/depression/symptoms`);
    await badgeSays(/notice for 1 source/);
    await until('the mark', async () => (await noticed()).length === 1);
    expect(await noticed()).toEqual([markerId(first, 1)]);
  });

  test('the first’s card says so, the second’s speaks of its own paper', async () => {
    before = await cardOf(first, 1, WHOLE);
    expect(before).toMatch(/Source 1, list 1/);
    const other = await cardOf(second, 1, /A paper with the number 32/);
    expect(other).toMatch(/Source 1, list 2/);
    expect(other).not.toMatch(/Retracted/);
    expect(await cardOf(first, 2, /A paper with the number 31/)).not.toMatch(/Retracted/);
  });

  test('a third that is loaded by scrolling changes nothing of them', async () => {
    const { tab } = session;
    await tab.evaluate(html => {
      document.getElementById('articles')?.append(document.createRange().createContextualFragment(html));
    }, articleHtml(THIRD_ARTICLE));
    await badgeSays(/notice for 2 sources/);
    await until('its marker', async () => (await noticed()).includes(markerId(THIRD_ARTICLE, 2)));
    expect(await cardOf(first, 1, WHOLE)).toBe(before);
    expect(await cardOf(second, 1, /A paper with the number 32/)).not.toMatch(/Retracted/);
    expect(await cardOf(THIRD_ARTICLE, 1, /A paper with the number 34/)).not.toMatch(/Retracted/);
    expect(await cardOf(THIRD_ARTICLE, 2, /Retracted: January 14, 2020/)).toMatch(/Source 2, list 3/);
  });
});
