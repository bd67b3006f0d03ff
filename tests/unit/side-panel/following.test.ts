import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Told } from '../../../lib/messages/side-panel.ts';
import type { PageDescription } from '../../../lib/messages/to-page.ts';
import {
  FOLLOWING_NOTHING,
  type Following,
  type Happening,
  next,
} from '../../../lib/side-panel/following.ts';
import { PORTABLE } from './portable.ts';

const having = (...happenings: Happening[]): Following => happenings.reduce(next, FOLLOWING_NOTHING);
const page = (state: PageDescription['state']) => ({ ok: true, answer: { state } }) as const;
const article: Extract<Told, { is: 'article' }> = { is: 'article', portable: PORTABLE, places: ['c1'] };

const FRONT: Happening = { what: 'in-front', tabId: 7 };
const TOLD: Happening = { what: 'told', turn: 1, told: article };

describe('which tab is followed', () => {
  it('the one that came to the front last', () => {
    expect(having(FRONT, { what: 'in-front', tabId: 8 })).toMatchObject({
      tabId: 8,
      turn: 2,
      shown: { is: 'asking' },
    });
  });

  it('the same one goes on where it comes to the front again', () => {
    expect(having(FRONT, TOLD, FRONT)).toMatchObject({ turn: 1, shown: { is: 'article' } });
  });

  it('none where only the side panel’s own is there, and none where it was closed', () => {
    expect(having({ what: 'in-front', tabId: undefined })).toMatchObject({ shown: { is: 'no-tab' } });
    expect(having(FRONT, TOLD, { what: 'closed', tabId: 7 })).toMatchObject({
      tabId: undefined,
      shown: { is: 'closed' },
    });
  });

  it.each<Happening>([
    { what: 'loading', tabId: 8 },
    { what: 'loaded', tabId: 8 },
    { what: 'heard', tabId: 8 },
    { what: 'closed', tabId: 8 },
  ])('what happens to others is nothing to it: %j', happening => {
    const now = having(FRONT);
    expect(next(now, happening)).toBe(now);
  });
});

describe('when it is asked again', () => {
  it('another page begins to load, and nothing of the old one stays', () => {
    const now = having(
      FRONT,
      { what: 'described', turn: 1, answer: page('not-health'), early: true },
      { what: 'loading', tabId: 7 },
    );
    expect(now).toMatchObject({ turn: 2, shown: { is: 'asking' } });
  });

  it.each(['loaded', 'heard'] as const)('%s: what is shown stays until the answer', what => {
    const answer = page('not-health');
    const now = having(FRONT, { what: 'described', turn: 1, answer, early: true }, { what, tabId: 7 });
    expect(now).toMatchObject({ turn: 2, shown: { is: 'no-article', answer } });
  });

  it.each(['loading', 'loaded', 'heard'] as const)('not on %s while an overlay tells by itself', what => {
    const now = having(FRONT, TOLD);
    expect(next(now, { what, tabId: 7 })).toBe(now);
  });

  it('the overlay has left, or the reader wants it', () => {
    expect(having(FRONT, TOLD, { what: 'left', turn: 1 })).toMatchObject({
      turn: 2,
      connected: false,
      shown: { is: 'asking' },
    });
    expect(having(FRONT, { what: 'again' })).toMatchObject({ turn: 2, shown: { is: 'asking' } });
    expect(having({ what: 'again' })).toBe(FOLLOWING_NOTHING);
  });
});

describe('which answer counts', () => {
  const other = { ...article, places: [] };

  it.each<Happening>([
    { what: 'told', turn: 1, told: other },
    { what: 'garbled', turn: 1 },
    { what: 'left', turn: 1 },
    { what: 'described', turn: 1, answer: page('off'), early: false },
  ])('not one for the tab before: %j', late => {
    const now = having(FRONT, { what: 'in-front', tabId: 8 });
    expect(next(now, late)).toBe(now);
  });

  it('what more is known of the same page is the same page', () => {
    expect(having(FRONT, TOLD, { what: 'told', turn: 1, told: other }).shown).toMatchObject({
      page: 1,
      places: [],
    });
  });

  it('the overlay’s word goes before the detector’s', () => {
    const now = having(FRONT, TOLD);
    expect(next(now, { what: 'described', turn: 1, answer: page('reading'), early: false })).toBe(now);
  });

  it('a page that is only just there may be silent; later that is an answer', () => {
    const gone = { what: 'described', turn: 1, answer: { ok: false, why: 'gone' } } as const;
    expect(having(FRONT, { ...gone, early: true }).shown).toEqual({ is: 'asking' });
    expect(having(FRONT, { ...gone, early: false }).shown).toEqual({ is: 'no-article', answer: gone.answer });
  });

  it('what nobody can read is a failure, never an empty page', () => {
    expect(having(FRONT, { what: 'garbled', turn: 1 }).shown).toEqual({ is: 'failed' });
    expect(having(FRONT, { what: 'told', turn: 1, told: { is: 'failed' } }).shown).toEqual({ is: 'failed' });
  });
});

it('never shows what belongs to another tab or to an earlier question, whatever happens', () => {
  const tabId = fc.integer({ min: 1, max: 3 });
  const turn = fc.integer({ min: 1, max: 12 });
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    fc.record({ what: fc.constant('in-front' as const), tabId }),
    fc.record({ what: fc.constantFrom('loading', 'loaded', 'closed', 'heard'), tabId }),
    fc.record({ what: fc.constantFrom('garbled', 'left'), turn }),
    fc.record({
      what: fc.constant('told' as const),
      turn,
      told: turn.map(n => ({ ...article, places: [`turn ${n}`] })),
    }),
    fc.constant({ what: 'again' as const }),
  );
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), happenings => {
      let now = FOLLOWING_NOTHING;
      for (const each of happenings) {
        const before = now;
        now = next(now, each);
        expect(now.turn).toBeGreaterThanOrEqual(before.turn);
        if (now.tabId !== before.tabId) expect(now.turn).toBeGreaterThan(before.turn);
        if (now.shown.is === 'article') {
          expect(now.shown.page).toBe(now.turn);
          expect(now.connected).toBe(true);
        }
      }
    }),
  );
});
