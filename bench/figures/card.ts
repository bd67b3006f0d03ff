import * as v from 'valibot';
import { textBox } from '../../scripts/browsers/page-view.ts';
import { card, type LookupChoice } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import type { Figure } from '../harness/figure.ts';
import { median, ms } from '../harness/median.ts';
import { withProduct } from '../harness/product.ts';
import { generateCited } from '../pages/cited.ts';

const REFERENCES = 100;
const REPETITIONS = 20;
/** One frame. */
const MOST_MS = 16;
const LOOKUPS: LookupChoice = 'on-open';
const TIMES = v.array(v.number());

/** From the reader's click on a marker to the card on the screen, where its source is known already. */
export const cardFigure: Figure = {
  name: 'card after intent',
  async measure() {
    return withProduct(LOOKUPS, async ({ tab, serve, openArticle }) => {
      await openArticle(serve('cited', generateCited(REFERENCES)));
      const { x, y, width, height } = await textBox(tab, '(2)');
      const open = async () => {
        await tab.click(x + width / 2, y + height / 2);
        return until('the card', () => card(tab));
      };
      const close = async () => {
        await tab.press('Escape');
        await until('the card to close', async () => !(await card(tab)));
      };
      await open();
      await until('the source', async () => /sample data/.test((await card(tab))?.text ?? ''));
      await close();
      await tab.inOverlay(watchForCard);
      for (let round = 0; round < REPETITIONS; round++) {
        await open();
        await close();
      }
      const times = v.parse(TIMES, await tab.evaluate(() => Reflect.get(globalThis, 'cardTimes')));
      if (times.length < REPETITIONS) throw new Error(`the card was seen ${times.length} times`);
      return [
        {
          what: 'card painted after a click, source known',
          value: median(times),
          unit: 'ms',
          bound: 'at most',
          limit: MOST_MS,
          beside: `fastest ${ms(Math.min(...times))}, slowest ${ms(Math.max(...times))}; a frame is 16.7 ms`,
        },
      ];
    });
  },
};

/** Runs in the page: leaves in `cardTimes` the milliseconds from each click to the end of the frame that draws the card. */
function watchForCard(root: ShadowRoot): void {
  const cardTimes: number[] = [];
  Object.assign(globalThis, { cardTimes });
  let clicked = 0;
  addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true });
  const seen = new MutationObserver(() => {
    if (clicked === 0 || !root.querySelector('[role=dialog]')) return;
    const from = clicked;
    clicked = 0;
    // The next task comes when this frame is done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => cardTimes.push(performance.now() - from);
    port2.postMessage(0);
  });
  seen.observe(root, { childList: true, subtree: true });
}
