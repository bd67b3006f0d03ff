import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { appraise } from '../../../lib/appraisal/index.ts';
import type { AppraisalInput } from '../../../lib/appraisal/input.ts';
import type { Article, Citation, Reference } from '../../../lib/article/model.ts';
import { type PageMessage, send } from '../../../lib/messages/index.ts';
import { Evidence } from '../../../lib/overlay/evidence.ts';
import { noticedCitations } from '../../../lib/overlay/noticed.ts';
import { previewEntries } from '../../../lib/overlay/preview-entries.ts';
import type { Notice } from '../../../lib/works/model.ts';
import { article, found, plain } from '../appraisal/sample.ts';

vi.mock('../../../lib/messages/index.ts', () => ({
  MAX_CLASSIFIED: 2000,
  MAX_REFERENCES: 3,
  MAX_TEXT_LENGTH: 4000,
  send: vi.fn(),
  onMoreWorks: vi.fn(),
}));

/*
 * Pages with several lists, whose numbers say nothing of which entry is which: what is known of a paper is shown
 * where that paper is cited and listed, and nowhere else.
 */

/** Papers by number; of these some are retracted, as services say, as the list says, or both. */
const MOST_PAPERS = 12;
const doiOf = (paper: number) => `10.5555/tea.${paper}`;
const RETRACTED: Notice = { kind: 'retraction', saidBy: [{ by: 'Crossref', on: '2026-11-22' }] };

interface Entry {
  paper: number;
  number: number;
}

/** One list with the markers that lead to it, each by places in the list; a place beyond it is a number without entry. */
interface ListSketch {
  entries: readonly Entry[];
  markers: readonly (readonly number[])[];
}

const listSketch: fc.Arbitrary<ListSketch> = fc
  .uniqueArray(fc.nat({ max: MOST_PAPERS - 1 }), { minLength: 1, maxLength: 6 })
  .chain(papers =>
    fc.record({
      entries: fc
        .uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: papers.length, maxLength: papers.length })
        .map(numbers => papers.map((paper, at) => ({ paper, number: numbers[at] ?? 1 }))),
      markers: fc.array(fc.array(fc.nat({ max: papers.length }), { minLength: 1, maxLength: 3 }), {
        maxLength: 5,
      }),
    }),
  );

const sketch = fc.record({
  lists: fc.array(listSketch, { minLength: 1, maxLength: 4 }),
  saidByServices: fc.uniqueArray(fc.nat({ max: MOST_PAPERS - 1 })),
  saidByList: fc.uniqueArray(fc.nat({ max: MOST_PAPERS - 1 })),
});
type Sketch = { lists: readonly ListSketch[] };

/** An id tells of the list and the paper, as one made of the entry's words does; never of the number. */
const idOf = (list: string, paper: number) => `${list}/${paper}`;

function pageOf(lists: readonly (readonly [name: string, sketch: ListSketch])[]): Article {
  const references = lists.flatMap(([list, { entries }]) =>
    entries.map(
      ({ paper, number }): Reference => ({
        id: idOf(list, paper),
        number,
        list,
        text: `Quill A. On tea, part ${paper}. Journal of Invented Medicine. 2019.`,
        identifiers: { doi: doiOf(paper) },
      }),
    ),
  );
  const citations = lists.flatMap(([list, { entries, markers }]) =>
    markers.map((places, at): Citation => {
      const targets = places.map(place => {
        const entry = entries[place];
        return entry === undefined
          ? { number: 99 }
          : { number: entry.number, reference: idOf(list, entry.paper) };
      });
      const text = `(${targets.map(({ number }) => number).join(', ')})`;
      return { id: `${list} marker ${at}`, targets, text, linked: false, sentence: `Said ${at} of ${list}.` };
    }),
  );
  return article({ lists: lists.map(([id]) => ({ id, heading: 'References' })), references, citations });
}

const named = ({ lists }: Sketch) => lists.map((list, at) => [`list ${at}`, list] as const);

/** The background: knows of papers by their DOI, answers in an order of its own, and of more than was asked. */
function answerAs(saidByServices: readonly number[], saidByList: readonly number[]): void {
  const isOf = (papers: readonly number[], doi: string | undefined) =>
    papers.some(paper => doiOf(paper) === doi);
  vi.mocked(send).mockImplementation(async (message: PageMessage) => {
    if (message.type === 'look-in-list') {
      const items = message.items.map(({ doi }) => ({
        looked: true,
        notices: isOf(saidByList, doi) ? [RETRACTED] : [],
      }));
      return {
        ok: true,
        answer: { list: { status: 'ready', source: 'Sample', date: '2026-11-01' }, items },
      } as never;
    }
    if (message.type !== 'resolve') return { ok: false, why: 'refused' };
    const answer = message.references.map(({ id, identifiers: { doi } }) => ({
      id,
      result: found({ notices: isOf(saidByServices, doi) ? [RETRACTED] : [] }),
    }));
    const unasked = { id: 'nobody asked', result: found({ notices: [RETRACTED] }) };
    return { ok: true, answer: [unasked, ...answer.reverse()] } as never;
  });
}

/** All that is shown once everything has been asked, by list and paper; names of sources left out, which go by number. */
async function shownOf(page: Article) {
  const evidence = new Evidence(page, () => undefined);
  await evidence.lookInList();
  const ids = page.references.map(({ id }) => id);
  await evidence.resolve(ids, 'ahead', new AbortController().signal);
  const { sources, site, works, listed, list, loading } = evidence;
  const known: AppraisalInput = {
    article: page,
    sources,
    site,
    works,
    listed,
    list,
    now: new Date(0),
    lookups: 'ahead',
  };
  const { references, badge } = appraise(known);
  const cards = page.citations.map(({ id, targets }) => {
    const entries = previewEntries(targets, known, loading).map(
      ({ reference, notices, usage, title, state }) => ({
        reference,
        state,
        hasNotice: notices.length > 0,
        // A number without an entry may be any list's, so that more of them change what can be said.
        usage: reference && usage && plain(usage),
        title: plain(title),
      }),
    );
    return [id, entries] as const;
  });
  const rows = references.map(({ id, notices, usage, title, citedIn }) => {
    const row = {
      hasNotice: notices.length > 0,
      usage: plain(usage),
      title: plain(title),
      citedIn: citedIn.map(({ citation }) => citation),
    };
    return [id, row] as const;
  });
  return {
    cards: new Map(cards),
    rows: new Map(rows),
    marks: new Set(noticedCitations(page, evidence)),
    badge: badge.notice && plain(badge.notice),
  };
}

beforeEach(() => {
  vi.mocked(send).mockReset();
});

test('a notice stands on the marker, card and row of its own paper and on no other', async () => {
  await fc.assert(
    fc.asyncProperty(sketch, async ({ lists, saidByServices, saidByList }) => {
      answerAs(saidByServices, saidByList);
      const page = pageOf(named({ lists }));
      const isRetracted = (id: string | undefined) =>
        page.references.some(
          each =>
            each.id === id &&
            [...saidByServices, ...saidByList].some(paper => doiOf(paper) === each.identifiers.doi),
        );
      const { cards, rows, marks, badge } = await shownOf(page);
      for (const [id, { hasNotice }] of rows) expect(hasNotice).toBe(isRetracted(id));
      for (const { id, targets } of page.citations) {
        const entries = cards.get(id) ?? [];
        const led = targets.map(({ reference }) => reference);
        expect(entries.map(({ reference }) => reference)).toEqual([...new Set(led)]);
        for (const entry of entries) expect(entry.hasNotice).toBe(isRetracted(entry.reference));
        expect(marks.has(id)).toBe(led.some(isRetracted));
      }
      const n = page.references.filter(({ id }) => isRetracted(id)).length;
      expect(badge?.includes(`${n} source`) ?? false).toBe(n > 0);
    }),
  );
});

test('another numbering, another order, another article more: all else is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      sketch,
      fc.integer({ min: 1, max: 50 }),
      fc.boolean(),
      listSketch,
      async ({ lists, saidByServices, saidByList }, further, reversed, another) => {
        answerAs(saidByServices, saidByList);
        const before = await shownOf(pageOf(named({ lists })));
        const renumbered = named({ lists }).map(
          ([name, { entries, markers }]) =>
            [
              name,
              { entries: entries.map(each => ({ ...each, number: (each.number * further) % 53 })), markers },
            ] as const,
        );
        const ordered = reversed ? renumbered.toReversed() : renumbered;
        const after = await shownOf(pageOf([['another article', another], ...ordered]));
        for (const [id, row] of before.rows) expect(after.rows.get(id)).toEqual(row);
        for (const [id, card] of before.cards) expect(after.cards.get(id)).toEqual(card);
        const kept = [...after.marks].filter(id => before.cards.has(id));
        expect(new Set(kept)).toEqual(before.marks);
      },
    ),
  );
});

test('a page that is read again keeps what is known of entries that say the same, and of no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      sketch,
      fc.integer({ min: 0, max: MOST_PAPERS }),
      async ({ lists, saidByServices, saidByList }, turn) => {
        answerAs(saidByServices, saidByList);
        const page = pageOf(named({ lists }));
        const earlier = new Evidence(page, () => undefined);
        await earlier.lookInList();
        await earlier.resolve(
          page.references.map(({ id }) => id),
          'ahead',
          new AbortController().signal,
        );
        // Ids go to other entries of the same list.
        const ids = page.references.map(({ id }) => id);
        const references = page.references.map((each, at) => ({
          ...each,
          id: ids[(at + turn) % ids.length] ?? each.id,
        }));
        const later = new Evidence({ ...page, references }, () => undefined);
        later.inherit(earlier);
        for (const { id, identifiers } of references) {
          const was = page.references.find(each => each.id === id);
          const isSame = was?.identifiers.doi === identifiers.doi;
          expect(later.works.get(id)).toBe(isSame ? earlier.works.get(id) : undefined);
          expect(later.listed.get(id)).toBe(isSame ? earlier.listed.get(id) : undefined);
        }
      },
    ),
  );
});
