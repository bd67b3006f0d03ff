import { expect, it, vi } from 'vitest';
import { giveBackHosts } from '../../../lib/permissions/give-back.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const OWN = ['https://api.crossref.org/*', 'http://*/*', 'https://*/*'];
const CITED = 'https://www.sample-clinic.test/*';

function browserWith(origins: string[], isGone = true) {
  const left = new Set(origins);
  const remove = vi.fn(async (given: { origins: string[] }) => {
    if (isGone) for (const origin of given.origins) left.delete(origin);
    return isGone;
  });
  return { left, remove, getAll: async () => ({ permissions: ['storage'], origins }) };
}

it('gives back what was allowed beyond the manifest, and nothing else', async () => {
  const api = browserWith([...OWN, CITED]);
  expect(await giveBackHosts(OWN, api)).toBe(true);
  expect([...api.left]).toEqual(OWN);
});

it('asks the browser for nothing where there is none', async () => {
  const api = browserWith(OWN);
  expect(await giveBackHosts(OWN, api)).toBe(true);
  expect(api.remove).not.toHaveBeenCalled();
});

it.each([
  ['the browser keeps it', browserWith([CITED], false)],
  ['the browser fails', { getAll: () => Promise.reject(new Error('broken')), remove: async () => true }],
  ['the browser answers in another form', { getAll: async () => ({ origins: 7 }), remove: async () => true }],
])('says so where %s', async (_, api) => {
  expect(await giveBackHosts(OWN, api)).toBe(false);
});
