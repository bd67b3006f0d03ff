import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { Cache } from '../../../lib/works/cache/cache.ts';
import { deleteDatabase, openDatabase } from '../../../lib/works/cache/database.ts';
import { FakeClock } from './support/fake-clock.ts';
import { crossrefItem, FakeServices } from './support/fake-services.ts';
import { CROSSREF_AND_WIKIPEDIA, fakeWorks, opened, paper } from './support/fake-works.ts';

/** A background worker: everything in memory is its own, the database is the browser's. */
function worker(services: FakeServices, session = 'one') {
  const clock = new FakeClock();
  const cache = new Cache({
    open: onClosed => openDatabase({ choice: 'session', session }, () => clock.now(), onClosed),
    destroy: deleteDatabase,
    clock,
  });
  return { resolveWorks: fakeWorks(services, clock, { cache, providers: CROSSREF_AND_WIKIPEDIA }), cache };
}

beforeEach(deleteDatabase);

it('a worker that dies in the middle of a request leaves nothing broken', async () => {
  const services = new FakeServices();
  services.items.set('10.5555/spoon.1', crossrefItem('10.5555/spoon.1'));
  services.respond = () => new Promise(() => {});
  const first = worker(services);
  void first.resolveWorks([paper(1)], opened());
  await expect.poll(() => services.sent.length).toBe(1);

  services.respond = address => services.usual(address);
  const second = worker(services);
  expect((await second.resolveWorks([paper(1)], opened())).get('reference-1')).toMatchObject({
    status: 'found',
  });
  expect(services.sent).toHaveLength(2);

  const third = worker(services);
  expect((await third.resolveWorks([paper(1)], opened())).get('reference-1')).toMatchObject({
    status: 'found',
  });
  expect(services.sent).toHaveLength(2);
  expect(third.cache.whereabouts.where).toBe('database');
});

it('what one browser session asked is gone in the next', async () => {
  const services = new FakeServices();
  services.items.set('10.5555/spoon.1', crossrefItem('10.5555/spoon.1'));
  await worker(services, 'one').resolveWorks([paper(1)], opened());
  await worker(services, 'two').resolveWorks([paper(1)], opened());
  expect(services.sent).toHaveLength(2);
});
