import { beforeEach, expect, it, vi } from 'vitest';

const told = vi.hoisted((): number[] => []);
const tabs = vi.hoisted(() => ({ query: async (): Promise<unknown[]> => [] }));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: () => tabs.query(),
      sendMessage: async (id: number) => {
        told.push(id);
        if (id === 1) throw new Error('Receiving end does not exist.');
      },
    },
  },
}));

const { tellToLookAgain } = await import('../../../lib/messages/look-again.ts');

beforeEach(() => {
  told.length = 0;
  tabs.query = async () => [
    { id: 1, incognito: false },
    { id: 2, incognito: true },
    { incognito: false },
    { id: 3, incognito: false },
  ];
});

it.each([
  [false, [1, 3]],
  [true, [2]],
])(
  'is told to the tabs of one kind of window, private: %s; those who do not listen stop nobody',
  async (isPrivate, ids) => {
    await tellToLookAgain(isPrivate);
    expect(told).toEqual(ids);
  },
);

it('where the browser names no tabs, nobody is told and nothing fails', async () => {
  tabs.query = async () => Promise.reject(new Error('the browser is closing'));
  await expect(tellToLookAgain(false)).resolves.toBeUndefined();
  expect(told).toEqual([]);
});
