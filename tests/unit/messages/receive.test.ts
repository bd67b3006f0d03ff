import { describe, expect, it, vi } from 'vitest';
import { MAX_CLASSIFIED, MAX_REFERENCES } from '../../../lib/messages/limits.ts';
import { answerPage, type PageHandlers, type Sender } from '../../../lib/messages/receive.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/model.ts';
import { pageOptions } from '../../../lib/settings/page-options.ts';

const OWN_ID = 'evidence-overlay';
const ARTICLE: Sender = {
  id: OWN_ID,
  url: 'https://health.example/article?id=1',
  tab: { id: 4, incognito: false },
};

function pageHandlers(): PageHandlers {
  return {
    'page-options': vi.fn(async ({ host }) => pageOptions(DEFAULT_SETTINGS, host)),
    classify: vi.fn(async ({ items }) => items.map(() => ({ status: 'none' as const }))),
    resolve: vi.fn(async () => []),
    leave: vi.fn(async () => ({ left: true })),
    'look-in-list': vi.fn(async () => ({ list: { status: 'none' as const }, items: [] })),
    'hide-site': vi.fn(async () => ({ hidden: true })),
    'hide-page': vi.fn(async () => ({ hidden: true })),
    'hide-session': vi.fn(async () => ({ hidden: true })),
    'show-page': vi.fn(async () => ({ shown: true })),
    'open-options': vi.fn(async () => ({ opened: true })),
    'open-cited-page': vi.fn(async () => ({ opened: true })),
    'open-worksheet': vi.fn(async () => ({ opened: true })),
    'open-export': vi.fn(async () => ({ opened: true })),
    'choose-view': vi.fn(async () => ({ saved: true })),
  };
}

describe('answerPage', () => {
  it('answers our content script, about the host that it is on', async () => {
    const handlers = pageHandlers();
    const message = { type: 'page-options', host: 'health.example' };
    expect(await answerPage(message, ARTICLE, OWN_ID, handlers)).toMatchObject({
      ok: true,
      answer: { enabled: true, lookups: 'not-chosen' },
    });
    expect(handlers['page-options']).toHaveBeenCalledWith(message, {
      tabId: 4,
      url: 'https://health.example/article?id=1',
      isPrivate: false,
    });
  });

  it('tells a private window from another', async () => {
    const handlers = pageHandlers();
    const sender = { ...ARTICLE, tab: { id: 4, incognito: true } };
    await answerPage(
      { type: 'resolve', references: [], cause: 'open', ask: '1-2' },
      sender,
      OWN_ID,
      handlers,
    );
    expect(handlers.resolve).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ isPrivate: true }),
    );
  });

  it.each<[string, Sender]>([
    ['another extension', { ...ARTICLE, id: 'somebody-else' }],
    ['no id', { url: 'https://health.example/', tab: { id: 4, incognito: false } }],
    ['no tab', { id: OWN_ID, url: 'https://health.example/' }],
    ['a tab without id', { ...ARTICLE, tab: { incognito: false } }],
    ['no address', { id: OWN_ID, tab: { id: 4, incognito: false } }],
    ['an address that is none', { ...ARTICLE, url: 'nowhere' }],
  ])('refuses %s', async (_, sender) => {
    const handlers = pageHandlers();
    expect(await answerPage({ type: 'open-options' }, sender, OWN_ID, handlers)).toEqual({
      ok: false,
      why: 'refused',
    });
    expect(handlers['open-options']).not.toHaveBeenCalled();
  });

  it.each([
    ['page-options', 'other.example'],
    ['hide-site', 'other.example'],
  ])('refuses %s about a host that the sender is not on', async (type, host) => {
    const handlers = pageHandlers();
    expect(await answerPage({ type, host }, ARTICLE, OWN_ID, handlers)).toEqual({
      ok: false,
      why: 'refused',
    });
  });

  const reference = {
    id: 'reference-1',
    text: 'Invented J. Title. 2020.',
    identifiers: { doi: '10.5555/one' },
  };
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'resolve'],
    ['an unknown type', { type: 'forget-everything' }],
    ['a missing field', { type: 'resolve', references: [] }],
    ['an unknown view', { type: 'choose-view', view: 'everyone' }],
    ['an unknown cause', { type: 'resolve', references: [], cause: 'always', ask: '1-2' }],
    ['an identifier that is no text', { type: 'classify', items: [{ identifiers: { doi: 1 } }] }],
    [
      'too many items',
      { type: 'classify', items: Array.from({ length: MAX_CLASSIFIED + 1 }, () => ({ identifiers: {} })) },
    ],
    [
      'too many references',
      {
        type: 'resolve',
        ask: '1-2',
        cause: 'open',
        references: Array.from({ length: MAX_REFERENCES + 1 }, () => reference),
      },
    ],
    [
      'an id without end',
      { type: 'resolve', cause: 'open', ask: '1-2', references: [{ ...reference, id: 'x'.repeat(101) }] },
    ],
    [
      'two references by one id',
      { type: 'resolve', cause: 'open', ask: '1-2', references: [reference, reference] },
    ],
    [
      'a text without end',
      {
        type: 'resolve',
        cause: 'open',
        ask: '1-2',
        references: [{ ...reference, text: 'x'.repeat(1_000_000) }],
      },
    ],
  ])('refuses %s', async (_, message) => {
    expect(await answerPage(message, ARTICLE, OWN_ID, pageHandlers())).toEqual({ ok: false, why: 'refused' });
  });

  it('drops fields that no message has', async () => {
    const handlers = pageHandlers();
    const message = {
      type: 'resolve',
      cause: 'open',
      ask: '1-2',
      references: [{ ...reference, fetch: 'https://evil.example' }],
    };
    await answerPage(message, ARTICLE, OWN_ID, handlers);
    expect(handlers.resolve).toHaveBeenCalledWith(
      { type: 'resolve', cause: 'open', ask: '1-2', references: [reference] },
      expect.anything(),
    );
  });

  it('says that a handler failed without saying how', async () => {
    const handlers = { ...pageHandlers(), resolve: () => Promise.reject(new Error('secret path')) };
    const message = { type: 'resolve', references: [], cause: 'open', ask: '1-2' };
    expect(await answerPage(message, ARTICLE, OWN_ID, handlers)).toEqual({ ok: false, why: 'failed' });
  });
});
