import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../lib/article/index.ts';
import { buildDocument } from './build-document.ts';
import { anyDocument, type DocumentSpec } from './document-spec.ts';

/** `npm run fuzz` sets one of the two, and a seed to repeat a run; `npm test` reads a fixed number of documents. */
const MINUTES = Number(import.meta.env.VITE_FUZZ_MINUTES ?? 0);
const DOCUMENTS = Number(import.meta.env.VITE_FUZZ_DOCUMENTS ?? 0);
const SEED = Number(import.meta.env.VITE_FUZZ_SEED ?? Number.NaN);
const DOCUMENTS_IN_A_TEST = 800;
/**
 * What one document of at most 5,000 nodes and 300,000 letters may take: some hundred times what it takes, so that a busy machine does
 * not fail it and an expression that runs away does.
 */
const BUDGET_MS = 2_000;
/** Building, reading and checking one takes 5 ms on an idle core; the test's own limit allows for a busy machine. */
const MOST_MS_A_DOCUMENT = 50;
const MORE_ATTEMPTS = 3;
const ADDRESS = 'https://www.example-health.test/article';

test(
  'any document is read without an error, in time, and stays as it was',
  () => {
    const started = performance.now();
    const { failed, numRuns, seed, counterexample, errorInstance } = fc.check(
      fc.property(anyDocument, holds),
      {
        ...(Number.isNaN(SEED) ? {} : { seed: SEED }),
        ...(MINUTES > 0
          ? {
              numRuns: Number.MAX_SAFE_INTEGER,
              interruptAfterTimeLimit: MINUTES * 60_000,
              markInterruptAsFailure: false,
            }
          : { numRuns: DOCUMENTS > 0 ? DOCUMENTS : DOCUMENTS_IN_A_TEST }),
      },
    );
    const seconds = Math.round((performance.now() - started) / 1_000);
    console.log(
      `${numRuns} documents, seed ${seed}, ${seconds} s; slowest ${slowest.ms.toFixed(1)} ms, ${slowest.nodes} nodes`,
    );
    expect(
      failed
        ? { seed, counterexample: JSON.stringify(counterexample), error: String(errorInstance) }
        : 'none',
    ).toBe('none');
  },
  MINUTES * 60_000 + Math.max(DOCUMENTS, DOCUMENTS_IN_A_TEST) * MOST_MS_A_DOCUMENT + 120_000,
);

const slowest = { ms: 0, nodes: 0 };

function holds(spec: DocumentSpec): void {
  const page = buildDocument(spec);
  const changes = new MutationObserver(() => {});
  changes.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const started = performance.now();
  const { article, anchors } = readArticle(page, ADDRESS);
  const took = performance.now() - started;
  if (took > slowest.ms) {
    const ms = Math.min(took, leastOfMore(page));
    if (ms > slowest.ms) Object.assign(slowest, { ms, nodes: page.querySelectorAll('*').length });
    if (ms > BUDGET_MS) throw new Error(`took ${ms} ms`);
  }
  expect(changes.takeRecords()).toEqual([]);
  changes.disconnect();
  // JSON, whole: it travels to the background, the panel and a file.
  expect(JSON.parse(JSON.stringify(article))).toMatchObject({ url: ADDRESS });
  const items = [...article.references, ...article.citations, ...article.claims, ...article.allDates];
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { id, sentence, targets } of article.citations) {
    expect(typeof sentence).toBe('string');
    expect(anchors.has(id)).toBe(true);
    expect(targets.every(({ number }) => Number.isSafeInteger(number) && number > 0)).toBe(true);
  }
  for (const { url } of article.references) {
    if (url !== undefined) expect(url).toMatch(/^https?:/);
  }
}

/** A busy machine may hold up one reading; a document that is slow is slow each time. In ms. */
function leastOfMore(page: Document): number {
  const times = Array.from({ length: MORE_ATTEMPTS }, () => {
    const started = performance.now();
    readArticle(page, ADDRESS);
    return performance.now() - started;
  });
  return Math.min(...times);
}
