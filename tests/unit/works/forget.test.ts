import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/works/cache/database.ts';
import { forgetEarlierSessions } from '../../../lib/works/index.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

it('forgets the answers of an earlier session when the browser starts, look-ups on or off', async () => {
  const store = await openDatabase('the session', () => undefined);
  const entry = { id: 'Crossref 10.1000/a', askedAt: 1, usedAt: 1, attempts: 0 };
  await store.put([{ ...entry, reading: { status: 'unknown' } }]);
  expect(await store.get([entry.id])).toHaveLength(1);

  await forgetEarlierSessions();

  // The same name, so that opening alone deletes nothing.
  const again = await openDatabase('the session', () => undefined);
  expect(await again.get([entry.id])).toEqual([]);
});
