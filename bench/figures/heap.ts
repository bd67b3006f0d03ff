import { badge } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import type { Figure, Row } from '../harness/figure.ts';
import { heap } from '../harness/heap.ts';
import { type Product, withProduct } from '../harness/product.ts';
import { generateCited } from '../pages/cited.ts';

const NAVIGATIONS = 100;
/** After so many, what is made once is there: tables, and what the browser compiles of code that runs often (0.8 MB). */
const FIRST = 30;
const REFERENCES = 30;
/** The detector looks at a page once more (`lib/overlay/detector.ts`), and holds the visit until then. */
const SECOND_LOOK_MS = 3_500;
const MOST_KB = 1_024;

/** What stays on a tab's heap of articles that were left, beside a tab in which few were opened. */
export const heapFigure: Figure = {
  name: 'heap after 100 navigations',
  async measure() {
    return withProduct('off', async product => {
      const { tab, serve, openArticle } = product;
      const address = serve('one', generateCited(REFERENCES));
      const rows: Row[] = [];
      const add = (what: string, before: number, after: number) =>
        rows.push({
          what,
          value: (after - before) / 1024,
          unit: 'kB',
          bound: 'at most',
          limit: MOST_KB,
          beside: `${(before / 1024).toFixed(0)} kB to ${(after / 1024).toFixed(0)} kB`,
        });

      await openArticle(address);
      await navigateWithin(product, FIRST);
      await sleep(SECOND_LOOK_MS);
      const few = await heap(tab.page);
      await navigateWithin(product, NAVIGATIONS);
      await sleep(SECOND_LOOK_MS);
      const many = await heap(tab.page);
      add(`${NAVIGATIONS} navigations within one document`, few, many);

      await leave(product);
      await sleep(SECOND_LOOK_MS);
      const left = await heap(tab.page);
      add('the article left, beside while it was open', many, left);

      await openArticle(address);
      const first = await heap(tab.page);
      for (let at = 0; at < NAVIGATIONS; at++) await openArticle(address);
      add(`${NAVIGATIONS} documents in one tab`, first, await heap(tab.page));
      return rows;
    });
  },
};

/** As sites without loading do: another address, another article, so many times. */
async function navigateWithin({ tab }: Product, times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    await tab.evaluate(() => {
      history.pushState(null, '', `?article=${performance.now()}`);
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await until('the old badge to go', async () => tab.inOverlay(root => root.childElementCount > 0));
    await until('the badge', () => badge(tab));
  }
}

/** The article goes, and the overlay with it. */
async function leave({ tab }: Product): Promise<void> {
  await tab.evaluate(() => {
    document.title = 'Tram lines';
    document.querySelector('article')?.remove();
    history.pushState(null, '', '/trams');
  });
  await until('the overlay to go', async () =>
    tab.evaluate(() => !document.querySelector('evidence-overlay')),
  );
}
