import { browser } from 'wxt/browser';
import { Cache } from './cache/cache.ts';
import { DATABASE, deleteDatabase, openDatabase } from './cache/database.ts';
import { type FormatCitation, makeFormatCitation } from './formatted/index.ts';
import { AskedLog, deleteLogDatabase, LOG_DATABASE, openLogDatabase } from './log/index.ts';
import { crossrefSearch, type MatchWorks, makeMatchWorks, pubmedSearch } from './matching/index.ts';
import { makeAsk } from './net/ask.ts';
import { systemClock } from './net/clock.ts';
import { Hosts } from './net/hosts.ts';
import { Pauses } from './net/pauses.ts';
import { crossref } from './providers/crossref.ts';
import { allProviders, type Provider } from './providers/index.ts';
import { makeResolveWorks } from './resolve.ts';
import { Service } from './service.ts';
import type { Keep, KeepChoice } from './store/keep.ts';
import { SessionName } from './store/session-name.ts';

/* The one file of this folder that knows the browser's extension API. */

export interface WorksInBrowser {
  resolve: MatchWorks;
  /** One paper as a line in a style that Crossref makes. */
  format: FormatCitation;
  /** What was asked, of whom, and when. */
  log: AskedLog;
  cache: Cache;
  /** Throws out what may no longer be kept: when the browser starts, and when the reader chose a shorter time. */
  tidy(): Promise<void>;
  /**
   * Deletes all that was kept of answers and of what was asked. Call off what is under way before.
   * @returns whether all of it is gone
   */
  forget(): Promise<boolean>;
}

export interface WorksTools {
  /** The project's address for services that ask for one, see `allProviders`. */
  contact?: string | undefined;
  /** How long the reader wants things to be kept. */
  keepChoice: () => Promise<KeepChoice>;
}

/** The look-ups as the background uses them. */
export function worksInBrowser({ contact, keepChoice }: WorksTools): WorksInBrowser {
  const clock = systemClock;
  const session = new SessionName(browser.storage.session);
  const keep = async (): Promise<Keep> => ({ choice: await keepChoice(), session: await session.get() });
  const cache = new Cache({
    open: async onClosed => openDatabase(await keep(), clock.now, onClosed),
    exists: () => isThere(DATABASE),
    destroy: deleteDatabase,
    clock,
  });
  const log = new AskedLog({
    open: async onClosed => openLogDatabase(await keep(), clock.now, onClosed),
    exists: () => isThere(LOG_DATABASE),
    destroy: deleteLogDatabase,
    clock,
  });
  const ask = makeAsk({
    fetch: (address, init) => fetch(address, init),
    hasPermission: pattern => browser.permissions.contains({ origins: [pattern] }),
    isOnline: () => navigator.onLine,
    clock,
    note: log.note,
  });
  const hosts = new Hosts(ask, clock, new Pauses(clock, browser.storage.session));
  const service = (provider: Provider) => new Service(provider, hosts.of(provider), cache, clock);
  const resolve = makeMatchWorks({
    resolveWorks: makeResolveWorks({ providers: allProviders(contact), ask, hosts, cache, clock }),
    crossref: service(crossrefSearch(contact)),
    pubmed: service(pubmedSearch(contact)),
  });
  return {
    resolve,
    format: makeFormatCitation(hosts.of(crossref(contact)), contact),
    log,
    cache,
    async tidy() {
      await Promise.all([cache.tidy(), log.tidy()]);
    },
    async forget() {
      const gone = await Promise.all([cache.forget(), log.forget()]);
      await session.forget();
      return gone.every(Boolean);
    },
  };
}

async function isThere(database: string): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === database);
}
