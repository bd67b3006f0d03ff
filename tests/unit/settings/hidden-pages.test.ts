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
      },
    },
  },
}));

const { hidePage, isPageHidden, showPage } = await import('../../../lib/settings/hidden-pages.ts');

beforeEach(() => session.clear());

it('hides the page, with and without a fragment, and no other', async () => {
  await hidePage('https://health.example/a?id=1#top');
  expect(await isPageHidden('https://health.example/a?id=1#end')).toBe(true);
  expect(await isPageHidden('https://health.example/a?id=2')).toBe(false);
});

it('loses none of several at once, and forgets the oldest beyond its limit', async () => {
  const pages = Array.from({ length: 501 }, (_, index) => `https://health.example/${index}`);
  await Promise.all(pages.map(hidePage));
  expect(await isPageHidden(pages[0] ?? '')).toBe(false);
  expect(await isPageHidden(pages[1] ?? '')).toBe(true);
  expect(await isPageHidden(pages[500] ?? '')).toBe(true);
});

it('begins anew where what is stored is damaged', async () => {
  session.set('hidden-pages', { 0: 'x' });
  expect(await isPageHidden('x')).toBe(false);
  await hidePage('https://health.example/');
  expect(await isPageHidden('https://health.example/')).toBe(true);
});

it('shows a page again, and writes nothing where it was not hidden', async () => {
  await showPage('https://health.example/a');
  expect(session.size).toBe(0);
  await hidePage('https://health.example/a');
  await hidePage('https://health.example/b');
  await showPage('https://health.example/a#top');
  expect(await isPageHidden('https://health.example/a')).toBe(false);
  expect(await isPageHidden('https://health.example/b')).toBe(true);
});
