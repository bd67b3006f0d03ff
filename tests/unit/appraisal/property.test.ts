import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { appraise, asText, previewEntry } from '../../../lib/appraisal/index.ts';
import { isMessageKey } from '../wording/message-keys.ts';
import { appraisalInput, source, workResult } from './arbitrary.ts';

/** Enough to meet each union's members many times in pairs. */
const RUNS = 200;
/** A busy machine is no reason to fail: the properties are about answers, not about time. */
vi.setConfig({ testTimeout: 30_000 });

/** Every line of an appraisal or a card, wherever it stands. */
function linesIn(value: unknown): { key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in value && typeof value.key === 'string') return [{ key: value.key }];
  return Object.values(value).flatMap(linesIn);
}

test('no well-typed input makes it throw; the answer is JSON and every line has its message', () => {
  fc.assert(
    fc.property(appraisalInput, input => {
      const appraisal = appraise(input);
      expect(JSON.parse(JSON.stringify(appraisal))).toEqual(appraisal);
      expect(linesIn(appraisal).filter(({ key }) => !isMessageKey(key))).toEqual([]);
      expect(asText(appraisal).every(line => typeof line === 'string')).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('the same input gives the same appraisal, and stays as it was', () => {
  fc.assert(
    fc.property(appraisalInput, input => {
      const before = structuredClone(input);
      expect(appraise(input)).toEqual(appraise(input));
      expect(input).toEqual(before);
    }),
  );
});

test('a failed or unasked look-up never reads as a look-up that found nothing', () => {
  fc.assert(
    fc.property(appraisalInput, input => {
      const known = [...input.works.values()].some(({ status }) => status === 'found');
      fc.pre(!known);
      const keys = linesIn(appraise(input)).map(({ key }) => key);
      expect(keys).not.toContain('sources.notices-none');
    }),
  );
});

test('a card is made of any reference in any state', () => {
  fc.assert(
    fc.property(
      appraisalInput,
      source,
      fc.oneof(workResult, fc.constant('loading' as const)),
      (input, listed, work) => {
        for (const reference of input.article.references) {
          const entry = previewEntry({
            reference,
            timesUsed: 1,
            source: listed,
            work,
            article: input.article,
          });
          expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
          expect(linesIn(entry).filter(({ key }) => !isMessageKey(key))).toEqual([]);
          expect(entry.links.every(({ url }) => /^https?:/i.test(url))).toBe(true);
        }
      },
    ),
    { numRuns: RUNS },
  );
});
