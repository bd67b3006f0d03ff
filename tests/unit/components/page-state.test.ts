import { describe, expect, it } from 'vitest';
import { pageState } from '../../../components/popup/page-state.ts';
import type { PageDescription, Sent } from '../../../lib/messages/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/model.ts';

const settings = (patch: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...patch });
const page = (answer: PageDescription): Sent<PageDescription> => ({ ok: true, answer });
const host = 'www.example.org';

describe('pageState', () => {
  it('waits for the page', () => {
    expect(pageState(settings(), undefined)).toEqual({ is: 'loading' });
  });

  it.each([
    [
      { state: 'shown', host, counts: { references: 2, citations: 3 } },
      { is: 'article', counts: { references: 2, citations: 3 }, hidden: false },
    ],
    [
      { state: 'shown', host },
      { is: 'article', hidden: false },
    ],
    [
      { state: 'hidden', host },
      { is: 'article', hidden: true },
    ],
    [{ state: 'reading', host }, { is: 'reading' }],
    [{ state: 'not-health', host }, { is: 'not-health' }],
    [{ state: 'waiting-for-click', host }, { is: 'waiting' }],
    [{ state: 'off', host }, { is: 'on-again' }],
    [{ state: 'off' }, { is: 'off-here' }],
  ] as const)('%j is %j', (answer, expected) => {
    expect(pageState(settings(), page(answer))).toEqual(expected);
  });

  it('believes the settings before a page that has not noticed them', () => {
    const shown = page({ state: 'shown', host });
    expect(pageState(settings({ sitesOff: ['example.org'] }), shown)).toEqual({ is: 'off-here' });
    expect(pageState(settings({ everywhere: false }), shown)).toEqual({ is: 'off-everywhere' });
    expect(pageState(settings({ everywhere: false }), undefined)).toEqual({ is: 'off-everywhere' });
  });

  it('tells a page that is hidden until the browser closes from one that was switched on again', () => {
    const off = page({ state: 'off', host });
    expect(pageState(settings(), off, true)).toEqual({ is: 'off-session' });
    expect(pageState(settings(), off, false)).toEqual({ is: 'on-again' });
    expect(pageState(settings({ sitesOff: ['example.org'] }), off, true)).toEqual({ is: 'off-here' });
  });

  it.each([
    ['gone', 'out-of-reach'],
    ['interrupted', 'no-answer'],
    ['bad-answer', 'no-answer'],
    ['refused', 'no-answer'],
    ['failed', 'no-answer'],
  ] as const)('no answer (%s) is %s, never "no health article"', (why, is) => {
    expect(pageState(settings(), { ok: false, why })).toEqual({ is });
  });
});
