import { beforeEach, expect, it, vi } from 'vitest';

const session = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
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

const { hidePage, hiddenNow, hideSession, isPageHidden, isSessionHidden, showHidden, showSession } =
  await import('../../../lib/settings/index.ts');

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
