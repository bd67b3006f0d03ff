import { sleep } from '../../scripts/browsers/wait.ts';
import type { Figure, Row } from '../harness/figure.ts';
import { ms } from '../harness/median.ts';
import { type Task, tasksWhile } from '../harness/own-time.ts';
import { withProduct } from '../harness/product.ts';
import { generateArticle } from '../pages/article.ts';
import { generateMarked } from '../pages/marked.ts';

/** As it is, and as much slower as Chrome's own tools take a phone to be ("Mid-tier mobile"). */
const SLOWDOWNS = { 'full speed': 1, 'slowed 4 ×': 4 };
/** From here on a task is "long" (Long Tasks, W3C). */
const MOST_MS = 50;
/** Card and list of sources arrive after the badge. */
const AFTERWARDS_MS = 3_000;

const PAGES = {
  'article of 2 MB': () => generateArticle(5_000),
  'page with 10,000 markers': () => generateMarked(10_000),
};

/** The longest task that is ours on the largest pages, at full speed and on a processor as slow as a phone's. */
export const longTasks: Figure = {
  name: 'long tasks',
  async measure() {
    return withProduct('off', async ({ tab, serve, openArticle }) => {
      const session = await tab.page.context().newCDPSession(tab.page);
      const rows: Row[] = [];
      for (const [speed, rate] of Object.entries(SLOWDOWNS)) {
        await session.send('Emulation.setCPUThrottlingRate', { rate });
        for (const [name, html] of Object.entries(PAGES)) {
          const address = serve(String(rows.length), html());
          const tasks = await tasksWhile(tab, async () => {
            await openArticle(address);
            await sleep(AFTERWARDS_MS);
          });
          rows.push(longest(`longest task of ours, ${name}, ${speed}`, tasks));
        }
      }
      return rows;
    });
  },
};

function longest(what: string, tasks: readonly Task[]): Row {
  const ours = tasks.filter(isOurs);
  if (ours.length === 0) throw new Error(`none of our scripts ran: ${what}`);
  const sum = ours.reduce((all, task) => all + task.ours, 0);
  const long = tasks.filter(({ duration }) => duration > MOST_MS);
  return {
    what,
    value: Math.max(...ours.map(({ duration }) => duration)),
    unit: 'ms',
    bound: 'at most',
    limit: MOST_MS,
    beside: `${ours.length} tasks of ours, ${ms(sum)} in all; ${long.filter(isOurs).length} of ours and ${
      long.filter(task => !isOurs(task)).length
    } of the page over ${MOST_MS} ms`,
  };
}

/** A task is ours where our scripts held it longer than the page's own; then all of it is, layouts included. */
function isOurs({ ours, theirs }: Task): boolean {
  return ours > theirs;
}
