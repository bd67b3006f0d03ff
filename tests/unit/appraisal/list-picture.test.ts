import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../lib/appraisal/index.ts';
import { decadeOf, filterChoices, filtered } from '../../../lib/appraisal/list-filter.ts';
import type { ReferenceFinding } from '../../../lib/appraisal/model.ts';
import { timeline } from '../../../lib/appraisal/timeline.ts';
import { article, found, input, reference } from './sample.ts';

const [SAMPLE] = appraise(input()).references;
const notice = {
  kind: 'retraction' as const,
  heading: { key: 'label.retraction' },
  lines: [],
  notMeant: { key: 'label.retraction' },
};

function entry(number: number, facts: Partial<ReferenceFinding['facts']>, noticed = false): ReferenceFinding {
  if (!SAMPLE) throw new Error('the sample has a list');
  return {
    ...SAMPLE,
    id: `reference-${number}`,
    number,
    notices: noticed ? [notice] : [],
    facts: { kind: 'kind.journal', designs: [], ...facts },
  };
}

describe('what an entry is sorted out by', () => {
  test('a record’s year comes before that of the entry, which comes before none', () => {
    const text = 'Quill A, Marsh B. Warm drinks and the common cold. J Invented Med. 2016;12(3):45-51.';
    const references = [reference(1, { text }), reference(2, { text }), reference(3)];
    const works = new Map([
      ['reference-1', found({ year: { value: 2015, by: 'Crossref', on: '2026-11-22' } })],
    ]);
    const { references: made } = appraise(input({ article: article({ references }), works }));
    expect(made.map(({ facts }) => facts.year)).toEqual([2015, 2016, undefined]);
  });

  test('a record of another paper tells nothing of it', () => {
    const other = found({
      year: { value: 2015, by: 'Crossref', on: '2026-11-22' },
      contradicts: ['title', 'year'],
    });
    const { references: made } = appraise(input({ works: new Map([['reference-1', other]]) }));
    expect(made[0]?.facts).toEqual({ kind: 'kind.journal', designs: [] });
  });
});

describe('the filter', () => {
  const LIST = [
    entry(1, { year: 2009, designs: ['cohort'] }),
    entry(2, { year: 2010, kind: 'kind.wikipedia' }),
    entry(3, { year: 2019, designs: ['cohort', 'review'] }, true),
    entry(4, {}),
  ];

  test('counts what it would show', () => {
    expect(filterChoices(LIST)).toEqual({
      kinds: [
        ['kind.journal', 3],
        ['kind.wikipedia', 1],
      ],
      designs: [
        ['cohort', 2],
        ['review', 1],
      ],
      decades: [
        [2010, 2],
        [2000, 1],
        ['none', 1],
      ],
      notices: 1,
    });
  });

  test.each([
    [{}, [1, 2, 3, 4]],
    [{ kind: 'kind.wikipedia' }, [2]],
    [{ design: 'cohort' as const }, [1, 3]],
    [{ decade: 2010 }, [2, 3]],
    [{ decade: 'none' as const }, [4]],
    [{ noticeOnly: true }, [3]],
    [{ noticeOnly: true, decade: 2000 }, []],
  ])('%j leaves %j', (filter, numbers) => {
    expect(filtered(LIST, filter).map(({ number }) => number)).toEqual(numbers);
  });

  test('each choice shows as many as it says', () => {
    const any = fc.array(
      fc.record({ year: fc.option(fc.integer({ min: 1900, max: 2030 }), { nil: undefined }) }),
    );
    fc.assert(
      fc.property(any, all => {
        const list = all.map(({ year }, at) => entry(at, year === undefined ? {} : { year }));
        for (const [decade, n] of filterChoices(list).decades) {
          expect(filtered(list, { decade })).toHaveLength(n);
        }
      }),
    );
  });

  test.each([
    [2000, 2000],
    [2009, 2000],
    [2010, 2010],
    [undefined, 'none'],
  ])('%s lies in %s', (year, decade) => {
    expect(decadeOf(year)).toBe(decade);
  });
});

describe('the picture', () => {
  test('needs three years', () => {
    expect(
      timeline([entry(1, { year: 2000 }), entry(2, { year: 2001 }), entry(3, {})], 2020),
    ).toBeUndefined();
  });

  test('has a row a kind, the largest first, and stacks one year with notices at the bottom', () => {
    const list = [
      entry(1, { year: 2001, kind: 'kind.wikipedia' }),
      entry(2, { year: 2000 }),
      entry(3, { year: 2000 }, true),
      entry(4, {}),
    ];
    expect(timeline(list, 2020)).toEqual({
      from: 2000,
      to: 2020,
      page: 2020,
      rows: [
        {
          kind: 'kind.journal',
          n: 3,
          withoutYear: 1,
          notices: 1,
          marks: [
            { id: 'reference-3', year: 2000, level: 0, noticed: true },
            { id: 'reference-2', year: 2000, level: 1, noticed: false },
          ],
        },
        {
          kind: 'kind.wikipedia',
          n: 1,
          withoutYear: 0,
          notices: 0,
          marks: [{ id: 'reference-1', year: 2001, level: 0, noticed: false }],
        },
      ],
    });
  });

  test('without a day of the page it spans the sources alone', () => {
    const list = [2000, 2003, 2005].map((year, at) => entry(at, { year }));
    expect(timeline(list, undefined)).toMatchObject({ from: 2000, to: 2005 });
  });
});
