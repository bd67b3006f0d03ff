import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (raw: unknown, sender: { id?: string }) => unknown;

const fake = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  sent: [] as unknown[],
  isGone: false,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      onMessage: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
    tabs: {
      sendMessage: async (_tab: number, message: unknown) => {
        if (fake.isGone) throw new Error('Could not establish connection. Receiving end does not exist.');
        fake.sent.push(message);
        for (const listener of fake.listeners) expect(listener(message, { id: 'ours' })).toBeUndefined();
      },
    },
  },
}));

const { onMoreWorks, tellMore } = await import('../../../lib/messages/more-works.ts');

const WORK = { id: 'reference-1', result: { status: 'not-asked', why: 'off' } } as const;

beforeEach(() => {
  fake.listeners.clear();
  fake.isGone = false;
});

it('what comes later reaches the question that it belongs to, until that is over', async () => {
  const over = new AbortController();
  const [one, other] = [vi.fn(), vi.fn()];
  onMoreWorks('1-1', one, over.signal);
  onMoreWorks('2-2', other, over.signal);
  await tellMore(4, '1-1', [WORK]);
  expect(one.mock.calls).toEqual([[[WORK]]]);
  expect(other).not.toHaveBeenCalled();
  over.abort();
  expect(fake.listeners.size).toBe(0);
  onMoreWorks('1-1', one, over.signal);
  expect(fake.listeners.size).toBe(0);
});

it('only our own messages in their own form are heard', () => {
  const heard = vi.fn();
  onMoreWorks('1-1', heard, new AbortController().signal);
  const [listener] = fake.listeners;
  const message = { type: 'more-works', ask: '1-1', works: [WORK] };
  expect(listener?.(message, { id: 'theirs' })).toBeUndefined();
  expect(listener?.({ ...message, works: 'none' }, { id: 'ours' })).toBeUndefined();
  expect(listener?.({ type: 'show-panel' }, { id: 'ours' })).toBeUndefined();
  expect(heard).not.toHaveBeenCalled();
  listener?.(message, { id: 'ours' });
  expect(heard).toHaveBeenCalledOnce();
});

it('a page that has gone is no matter', async () => {
  fake.isGone = true;
  await expect(tellMore(4, '1-1', [WORK])).resolves.toBeUndefined();
});
