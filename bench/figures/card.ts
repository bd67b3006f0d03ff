import * as v from 'valibot';
import { textBox } from '../../scripts/browsers/page-view.ts';
import { card, type LookupChoice } from '../../scripts/browsers/product.ts';
import { sleep, until } from '../../scripts/browsers/wait.ts';
import type { Figure } from '../harness/figure.ts';
import { median, ms } from '../harness/median.ts';
import { withProduct } from '../harness/product.ts';
import { generateCited } from '../pages/cited.ts';

const REFERENCES = 100;
const REPETITIONS = 40;
/** One frame. */
const MOST_MS = 16;
const FRAME_MS = 1000 / 60;
/** What closing a card sets off has come to rest after that; the reader, too, does not click at once. */
const REST_MS = 150;
const LOOKUPS: LookupChoice = 'on-open';
/** Milliseconds from a click to: the end of its own task; the beginning of the frame with the card; its end. */
const TIMES = v.array(v.object({ handled: v.number(), begun: v.number(), painted: v.number() }));

/** From the reader's click on a marker to the card on the screen, where its source is known already. */
export const cardFigure: Figure = {
  name: 'card after intent',
  async measure() {
    return withProduct(LOOKUPS, async ({ tab, serve, openArticle }) => {
      await openArticle(serve('cited', generateCited(REFERENCES)));
      const { x, y, width, height } = await textBox(tab, '(2)');
      const click = () => tab.click(x + width / 2, y + height / 2);
      const close = async () => {
        await tab.press('Escape');
        await until('the card to close', async () => !(await card(tab)));
      };
      await click();
      await until('the source', async () => /sample data/.test((await card(tab))?.text ?? ''));
      await close();
      await tab.inOverlay(watchForCard);
      for (let round = 0; round < REPETITIONS; round++) {
        // Clicks fall on every moment between two frames alike.
        await sleep(REST_MS + (round / REPETITIONS) * FRAME_MS);
        await click();
        // No look at the page meanwhile: it would stand in the way of the frame.
        await tab.evaluate(() => Reflect.get(globalThis, 'cardPainted'));
        await close();
      }
      const times = v.parse(TIMES, await tab.evaluate(() => Reflect.get(globalThis, 'cardTimes')));
      if (times.length < REPETITIONS) throw new Error(`the card was seen ${times.length} times`);
      const painted = times.map(time => time.painted);
      const middle = (part: (time: (typeof times)[number]) => number) => ms(median(times.map(part)));
      return [
        {
          what: 'card painted after a click, source known',
          value: median(painted),
          unit: 'ms',
          bound: 'at most',
          limit: MOST_MS,
          beside: `fastest ${ms(Math.min(...painted))}, slowest ${ms(Math.max(...painted))}: ${middle(
            ({ handled }) => handled,
          )} the click, ${middle(({ handled, begun }) => begun - handled)} until the next frame, ${middle(
            ({ begun, painted }) => painted - begun,
          )} the frame; one comes every 16.7 ms`,
        },
      ];
    });
  },
};

/**
 * Runs in the page: leaves in `cardTimes` how long each click took until the frame that has the card was done, and
 * in `cardPainted` a promise that waits for that of the last click.
 */
function watchForCard(root: ShadowRoot): void {
  const cardTimes: { handled: number; begun: number; painted: number }[] = [];
  const share = (cardPainted: Promise<void>) => Object.assign(globalThis, { cardTimes, cardPainted });
  const { port1, port2 } = new MessageChannel();
  // After the overlay's own listener, which was there first.
  const onClick = ({ timeStamp }: Event) => {
    const handled = performance.now() - timeStamp;
    const { promise, resolve } = Promise.withResolvers<void>();
    share(promise);
    const nextFrame = () =>
      requestAnimationFrame(() => {
        const begun = performance.now() - timeStamp;
        // The next task comes when this frame is done.
        port1.onmessage = () => {
          if (!root.querySelector('[role=dialog]')) return nextFrame();
          cardTimes.push({ handled, begun, painted: performance.now() - timeStamp });
          return resolve();
        };
        port2.postMessage(0);
      });
    nextFrame();
  };
  addEventListener('click', onClick, { capture: true });
  share(Promise.resolve());
}
