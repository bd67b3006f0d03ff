import { beforeEach, expect, it, vi } from 'vitest';

const session = vi.hoisted(() => new Map<string, unknown>());
const tabs = vi.hoisted((): { id: number; incognito: boolean }[] => []);

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { query: async () => tabs },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        remove: async (key: string) => session.delete(key),
      },
    },
  },
}));

const {
  endWithPrivateWindows,
  hidePage,
  hiddenNow,
  hideSession,
  isPageHidden,
  isSessionHidden,
  showHidden,
  showSession,
} = await import('../../../lib/settings/index.ts');

beforeEach(() => session.clear());

it.each([true, false])(
  'hides it in one kind of window and not in the other, private: %s',
  async isPrivate => {
    expect(await isSessionHidden(isPrivate)).toBe(false);
    await hideSession(isPrivate);
    expect(await isSessionHidden(isPrivate)).toBe(true);
    expect(await isSessionHidden(!isPrivate)).toBe(false);
    await showSession(isPrivate);
    expect(session.size).toBe(0);
  },
);

it.each([
  ['another private tab is open: it stays', [{ id: 2, incognito: true }], true],
  ['the closed tab alone is still listed: it goes', [{ id: 1, incognito: true }], false],
  ['ordinary windows are left: it goes', [{ id: 3, incognito: false }], false],
])('ends with the last private window: %s', async (_, open, stays) => {
  tabs.splice(0, tabs.length, ...open);
  await hideSession(true);
  await hideSession(false);
  await endWithPrivateWindows(1);
  expect(await isSessionHidden(true)).toBe(stays);
  expect(await isSessionHidden(false)).toBe(true);
});

it('is lifted by itself, and so are the pages', async () => {
  await hidePage('https://health.example/a');
  await hidePage('https://health.example/b');
  await hideSession(false);
  await hideSession(true);
  expect(await hiddenNow()).toEqual({ everywhere: true, pages: 2 });
  await showHidden('everywhere');
  expect(await hiddenNow()).toEqual({ everywhere: false, pages: 2 });
  await showHidden('pages');
  expect(await hiddenNow()).toEqual({ everywhere: false, pages: 0 });
  expect(await isPageHidden('https://health.example/a')).toBe(false);
  expect(await isSessionHidden(true)).toBe(true);
});

it.each([1, 'true', { hidden: true }, null])('takes %j for nothing that was chosen', async stored => {
  session.set('hidden-session', stored);
  expect(await isSessionHidden(false)).toBe(false);
});
