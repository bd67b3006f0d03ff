import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { deleteDatabase } from '../../../lib/works/cache/database.ts';
import { crossrefItem, FakeServices } from './support/fake-services.ts';
import { opened, paper } from './support/fake-works.ts';

const browser = vi.hoisted(() => ({ session: new Map<string, unknown>(), granted: new Set<string>() }));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every(origin => browser.granted.has(origin)),
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: browser.session.get(key) }),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) browser.session.set(key, value);
        },
      },
    },
  },
}));

const { resolveWorksInBrowser } = await import('../../../lib/works/browser-tools.ts');

const services = new FakeServices();
const DOI = '10.5555/spoon.1';

beforeEach(async () => {
  await deleteDatabase();
  browser.session.clear();
  browser.granted = new Set(['https://api.crossref.org/*']);
  services.sent.length = 0;
  services.items.set(DOI, crossrefItem(DOI));
  vi.stubGlobal('fetch', services.fetch);
});

const ask = async () => (await resolveWorksInBrowser()([paper(1, DOI)], opened())).get(1);

it('asks only where the reader grants the host', async () => {
  expect(await ask()).toMatchObject({
    status: 'found',
    work: { failures: [{ service: 'Europe PMC', why: 'no-permission' }] },
  });
  expect(services.sent.map(({ address }) => new URL(address).hostname)).toEqual(['api.crossref.org']);
});

it('a later worker of the same session remembers; another session does not', async () => {
  await ask();
  await ask();
  expect(services.sent).toHaveLength(1);
  browser.session.clear();
  await ask();
  expect(services.sent).toHaveLength(2);
});
