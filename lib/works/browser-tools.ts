import { browser } from 'wxt/browser';
import { Cache } from './cache/cache.ts';
import { deleteDatabase, openDatabase } from './cache/database.ts';
import { makeAsk } from './net/ask.ts';
import { systemClock } from './net/clock.ts';
import { allProviders } from './providers/index.ts';
import { makeResolveWorks, type ResolveWorks } from './resolve.ts';

/* The one file of this folder that knows the browser's extension API. */

const SESSION_KEY = 'works-session';

/** `resolveWorks` as the background uses it. @param contact see `allProviders` */
export function resolveWorksInBrowser(contact?: string): ResolveWorks {
  const clock = systemClock;
  return makeResolveWorks({
    providers: allProviders(contact),
    ask: makeAsk({
      fetch: (address, init) => fetch(address, init),
      hasPermission: pattern => browser.permissions.contains({ origins: [pattern] }),
      clock,
    }),
    cache: new Cache({
      open: async onClosed => openDatabase(await sessionName(), onClosed),
      destroy: deleteDatabase,
      clock,
    }),
    clock,
  });
}

/**
 * Deletes what was kept of answers. Called when the browser starts: opening the database does it too, but with
 * look-ups off nothing would open it. Never rejects; what can't be deleted now goes at the next opening.
 */
export async function forgetEarlierSessions(): Promise<void> {
  try {
    await deleteDatabase();
  } catch {
    // A database in use belongs to the session that has begun.
  }
}

/** A name that lasts as long as the browser session: `storage.session` is emptied when the browser closes. */
async function sessionName(): Promise<string> {
  const { [SESSION_KEY]: known } = await browser.storage.session.get(SESSION_KEY);
  if (typeof known === 'string') return known;
  const name = crypto.randomUUID();
  await browser.storage.session.set({ [SESSION_KEY]: name });
  return name;
}
