import { sleep } from '../../scripts/browsers/wait.ts';
import type { Figure, Row } from '../harness/figure.ts';
import { ms } from '../harness/median.ts';
import { type Task, tasksWhile } from '../harness/own-time.ts';
import { withProduct } from '../harness/product.ts';
import { generateArticle } from '../pages/article.ts';
import { generateMarked } from '../pages/marked.ts';

/** How much slower a phone is taken to be, as Chrome's own tools do ("Mid-tier mobile"). */
const SLOWDOWN = 4;
/** From here on a task is "long" (Long Tasks, W3C). */
const MOST_MS = 50;
/** Card and list of sources arrive after the badge. */
const AFTERWARDS_MS = 3_000;

const PAGES = {
  'article of 2 MB': () => generateArticle(5_000),
  'page with 10,000 markers': () => generateMarked(10_000),
};

/** The longest task that is ours on the largest pages, on a processor as slow as a phone's. */
export const longTasks: Figure = {
  name: 'long tasks on a slow processor',
  async measure() {
    return withProduct('off', async ({ tab, serve, openArticle }) => {
      const session = await tab.page.context().newCDPSession(tab.page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const rows: Row[] = [];
      for (const [name, html] of Object.entries(PAGES)) {
        const address = serve(String(rows.length), html());
        const tasks = await tasksWhile(tab, async () => {
          await openArticle(address);
          await sleep(AFTERWARDS_MS);
        });
        const ours = tasks.filter(isOurs);
        if (ours.length === 0) throw new Error(`none of our scripts ran on the ${name}`);
        const longest = Math.max(...ours.map(({ duration }) => duration));
        const sum = ours.reduce((all, task) => all + task.ours, 0);
        const long = tasks.filter(({ duration }) => duration > MOST_MS);
        rows.push({
          what: `longest task of ours, ${name}`,
          value: longest,
          unit: 'ms',
          bound: 'at most',
          limit: MOST_MS,
          beside: `${ours.length} tasks of ours, ${ms(sum)} in all; ${long.filter(isOurs).length} of ours and ${
            long.filter(task => !isOurs(task)).length
          } of the page over ${MOST_MS} ms`,
        });
      }
      return rows;
    });
  },
};

/** A task is ours where our scripts held it longer than the page's own; then all of it is, layouts included. */
function isOurs({ ours, theirs }: Task): boolean {
  return ours > theirs;
}
