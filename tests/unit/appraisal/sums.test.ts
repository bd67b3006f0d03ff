import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appraise } from '../../../lib/appraisal/index.ts';
import type { SourceResult } from '../../../lib/sources/model.ts';
import type { Line } from '../../../lib/wording/index.ts';
import { article, input, JOURNAL, reference, unlisted } from './sample.ts';

/** Counts by kind that add up to the number said beside them, for any list, in every place that says them. */

const CLASSES = ['journal', 'news', 'seller', 'charity', 'ugc', 'qa', 'other', 'no class of ours'];
const source: fc.Arbitrary<SourceResult | undefined> = fc.oneof(
  fc.constantFrom(...CLASSES).map(name => ({ ...JOURNAL, class: name })),
  fc.constant(unlisted('journal.example')),
  fc.constant({ status: 'none' } as const),
  fc.constant(undefined),
);
const url = fc.constantFrom(
  undefined,
  'https://journal.example/1',
  'https://de.wikipedia.org/wiki/Tee',
  'https://www.health.example/other',
);
/** Lists of one page may count alike. */
const entry = fc.record({ number: fc.integer({ min: 1, max: 4 }), source, url });

const sumOf = ({ params = {} }: Line): number =>
  String(params.kinds)
    .split('\n')
    .reduce((sum, counted) => sum + Number(counted.split(' ')[0]), 0);

test('each count by kind adds up, whatever the list', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), entries => {
      const references = entries.map(({ number, url: address }, at) => {
        const { url: _, ...rest } = reference(number);
        return { ...rest, id: `entry-${at}`, list: `list-${at % 2}`, ...(address && { url: address }) };
      });
      const sources = new Map<string, SourceResult>();
      entries.forEach(({ source: known }, at) => {
        if (known) sources.set(`entry-${at}`, known);
      });
      const { badge, findings } = appraise(input({ article: article({ references }), sources }));
      const kinds = findings.find(({ id }) => id === 'sources.kinds')?.line;
      const short = badge.short.find(({ key }) => key === 'text.kinds');
      expect(badge.sources.params?.n).toBe(entries.length);
      for (const line of [badge.sources, short, kinds]) {
        expect(line && sumOf(line)).toBe(entries.length);
        const named = String(line?.params?.kinds)
          .split('\n')
          .map(counted => counted.split(' ')[1]);
        expect(new Set(named).size, 'no kind twice').toBe(named.length);
      }
    }),
  );
});
