import { expect, it } from 'vitest';
import { readArticleSteps } from '../../../lib/article/index.ts';
import { ADDRESS, orderedList, pageOf, paragraph } from './citing-page.ts';

const ENTRIES = 9;

/** The caller lets the page breathe between two steps: the more, the shorter each. */
function stepsOn(paragraphs: number): number {
  const texts = Array.from({ length: paragraphs }, (_, at) =>
    paragraph(`Patients who slept badly had more pain (${1 + (at % ENTRIES)}).`),
  );
  const page = pageOf(
    `<article><h1>Sleep</h1>${texts.join('')}<h2>References</h2>${orderedList(ENTRIES)}</article>`,
  );
  const steps = readArticleSteps(page, ADDRESS);
  let count = 1;
  while (!steps.next().done) count++;
  return count;
}

it('is read in the more steps the longer it is, so that no step grows with the page', () => {
  const [short, long] = [stepsOn(500), stepsOn(2_000)];
  expect(short).toBeGreaterThan(50);
  expect(long).toBeGreaterThan(short + 100);
});
