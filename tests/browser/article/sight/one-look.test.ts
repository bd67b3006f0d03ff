import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { readArticle } from '../../../../lib/article/index.ts';
import { asSeen, placesToLookAt } from '../../../../lib/article/seen.ts';
import { lookAt } from '../../../../lib/article/sight/index.ts';

let page: HTMLElement;
afterEach(() => page.remove());

const PROSE = '<p>A sore throat is a common symptom. Most patients get better without any treatment.</p>';

function put(html: string): void {
  page = document.createElement('main');
  page.innerHTML = `<h1>Causes of a Sore Throat</h1>${html}${PROSE.repeat(30)}`;
  document.body.append(page);
}

const read = () => readArticle(document, 'https://example.org/throat/causes-of-a-sore-throat');

/** How often the browser has laid the page out by now. */
async function layouts(): Promise<number> {
  const { metrics } = await cdp().send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

/** What the window around the test does meanwhile is not ours: of a few rounds, the one with the fewest. */
const ROUNDS = 6;

test('a look at many places lays the page out once at most, and not at all where nothing has changed', async () => {
  put(
    [
      '<p>Medically reviewed by <b>Mira Talvik, MD</b></p>',
      '<p style="opacity:0">By Jona Pelle</p>',
      '<div style="position:relative"><p>Edited by Ruta Osei</p><div style="position:absolute;inset:0;background:#fff"></div></div>',
      '<p style="color:#fff;background:#fff">Fact checked by Lino Abara</p>',
      '<details><summary>More</summary><p>Updated by Sanne Wirth</p></details>',
      '<p>Last updated: March 4, 2024</p>',
    ].join(''),
  );
  await cdp().send('Performance.enable');
  const places = placesToLookAt(read());
  expect(places.size).toBeGreaterThan(4);
  const cost = async (change: () => void) => {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      change();
      const before = await layouts();
      change();
      lookAt(window, places);
      lookAt(window, places);
      rounds.push((await layouts()) - before);
    }
    return Math.min(...rounds);
  };
  expect(await cost(() => undefined)).toBe(0);
  expect(
    await cost(() => page.style.setProperty('padding-left', `${page.clientWidth % 7}px`)),
  ).toBeLessThanOrEqual(1);
});

test('nothing of the page is changed by it', () => {
  put(
    '<form><input name="scrollWidth"><input name="contains"><p>Medically reviewed by Mira Talvik, MD</p></form>',
  );
  const html = document.documentElement.outerHTML;
  const mutations = new MutationObserver(() => undefined);
  mutations.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  const sights = lookAt(window, placesToLookAt(read()));
  expect([...sights.values()]).toEqual([{ is: 'visible' }]);
  expect(mutations.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(html);
});

const seen = (html: string) => {
  put(html);
  const reading = read();
  return asSeen(reading.article, lookAt(window, placesToLookAt(reading)));
};

test('a name that is printed twice is where it is seen, in the words of that place', () => {
  const { reviewers } = seen(
    '<p style="font-size:0">Medically reviewed by Mira Talvik, MD, FACP</p><p>Reviewed by: Mira Talvik</p>',
  );
  expect(reviewers).toHaveLength(1);
  expect(reviewers[0]).toMatchObject({
    name: 'Mira Talvik',
    credentials: [],
    roleAsPrinted: 'Reviewed by',
    provenance: { from: 'visible text', quote: 'Reviewed by: Mira Talvik' },
  });
});

test('a name is not seen as a reviewer where its label is not, wherever that stands', () => {
  for (const label of [
    '<span style="color:transparent">Medically reviewed by</span> ',
    '<div style="opacity:0">Medically reviewed by</div>',
  ]) {
    const { reviewers } = seen(`<div>${label}<a href="/team/m">Mira Talvik, MD</a></div>`);
    expect(reviewers[0]?.provenance).toMatchObject({ from: 'hidden text', hiddenBy: 'see-through' });
    page.remove();
  }
});

test('what is hidden between label and name hides neither', () => {
  put(
    '<p>Medically reviewed by <span style="display:none">(what is this?)</span><a href="/m">Mira Talvik, MD</a></p>',
  );
  const [anchor] = page.querySelectorAll('p');
  if (anchor === undefined) throw new Error('the page is empty');
  const words = ['Medically reviewed by', 'Mira Talvik'];
  expect(lookAt(window, new Map([['it', { anchor, words }]])).get('it')).toEqual({ is: 'visible' });
  // All of it, where no words are asked for: what is hidden counts by its letters.
  expect(lookAt(window, new Map([['it', { anchor, words: [] }]])).get('it')).toEqual({ is: 'visible' });
});

test('of two dates of a kind, the one that is seen is the page’s', () => {
  const { dates, allDates } = seen(
    '<p style="position:absolute;left:-9999px">Last updated: May 1, 2026</p><p>Last updated: March 4, 2021</p>',
  );
  expect(dates.modified?.iso).toBe('2021-03-04');
  expect(allDates.map(({ provenance }) => provenance.from)).toEqual(['hidden text', 'visible text']);
});

test('a name in the code alone is what it was, also beside noscript and templates', () => {
  const { reviewers, authors } = seen(
    '<noscript><p>Medically reviewed by Mira Talvik, MD</p></noscript><template><p>By Jona Pelle</p></template>',
  );
  expect([reviewers, authors]).toEqual([[], []]);
});
