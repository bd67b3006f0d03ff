import { describe, expect, it, vi } from 'vitest';
import type { OwnHandlers } from '../../../lib/messages/from-own-page.ts';
import { answerOwnPage, isOwnPage } from '../../../lib/messages/receive-own.ts';

const ID = 'evidence-overlay';
const ORIGIN = 'chrome-extension://evidence-overlay';

const handlers = (): OwnHandlers => ({
  'what-was-asked': vi.fn(async () => ({ rows: [], hasEarlier: false, memory: 'kept' as const })),
  'format-citation': vi.fn(async () => ({ status: 'unknown' as const })),
  forget: vi.fn(async () => ({ forgotten: true })),
});

it.each([
  ['the options page', { id: ID, url: `${ORIGIN}/options.html#asked` }, true],
  ['a content script', { id: ID, url: 'https://health.example/options.html' }, false],
  ['another extension', { id: 'other', url: `${ORIGIN}/options.html` }, false],
  ['a site whose name begins like ours', { id: ID, url: `${ORIGIN}.example/options.html` }, false],
  ['nobody', {}, false],
])('tells %s', (_, sender, expected) => {
  expect(isOwnPage(sender, ID, ORIGIN)).toBe(expected);
});

describe('answerOwnPage', () => {
  it('reads the log and forgets', async () => {
    const own = handlers();
    expect(await answerOwnPage({ type: 'what-was-asked', before: 7 }, own)).toMatchObject({ ok: true });
    expect(own['what-was-asked']).toHaveBeenCalledWith({ type: 'what-was-asked', before: 7 });
    expect(await answerOwnPage({ type: 'forget', settingsToo: true }, own)).toEqual({
      ok: true,
      answer: { forgotten: true },
    });
  });

  it.each([[{ type: 'forget' }], [{ type: 'resolve', references: [], cause: 'open' }], ['text'], [null]])(
    'refuses %j',
    async raw => {
      expect(await answerOwnPage(raw, handlers())).toEqual({ ok: false, why: 'refused' });
    },
  );

  it('says so where it fails', async () => {
    const own = { ...handlers(), forget: () => Promise.reject(new Error('as the test says')) };
    expect(await answerOwnPage({ type: 'forget', settingsToo: false }, own)).toEqual({
      ok: false,
      why: 'failed',
    });
  });
});
