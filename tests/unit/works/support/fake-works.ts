import { Cache } from '../../../../lib/works/cache/cache.ts';
import { MemoryStore } from '../../../../lib/works/cache/memory.ts';
import type { ReferenceToMatch } from '../../../../lib/works/matching/index.ts';
import { type AskTools, makeAsk } from '../../../../lib/works/net/ask.ts';
import { crossref } from '../../../../lib/works/providers/crossref.ts';
import { allProviders, type Provider } from '../../../../lib/works/providers/index.ts';
import { wikipedia } from '../../../../lib/works/providers/wikipedia.ts';
import { makeResolveWorks, type ResolveOptions, type ResolveWorks } from '../../../../lib/works/resolve.ts';
import type { FakeClock } from './fake-clock.ts';
import type { FakeServices } from './fake-services.ts';

/** All of the look-ups as the background has them, on invented services; entries in memory unless told otherwise. */
export function fakeWorks(services: FakeServices, clock: FakeClock, parts: Parts = {}): ResolveWorks {
  const { hasPermission = async () => true } = parts;
  return makeResolveWorks({
    providers: parts.providers ?? allProviders(),
    ask: makeAsk({
      fetch: services.fetch,
      hasPermission,
      isOnline: () => true,
      clock,
      note: parts.note ?? (() => ({ written: Promise.resolve(), came: () => undefined })),
    }),
    cache: parts.cache ?? new Cache({ open: async () => new MemoryStore(), destroy: async () => {}, clock }),
    clock,
  });
}

interface Parts {
  cache?: Cache;
  hasPermission?: (pattern: string) => Promise<boolean>;
  providers?: readonly Provider[];
  note?: AskTools['note'];
}

/** The two that are enough where it is not about how services work together. */
export const CROSSREF_AND_WIKIPEDIA: readonly Provider[] = [crossref(), wikipedia()];

/** The reader opened it, in an ordinary window, and allows look-ups ahead. */
export function opened(more: Partial<ResolveOptions> = {}): ResolveOptions {
  return {
    lookups: 'ahead',
    cause: 'open',
    isPrivate: false,
    signal: new AbortController().signal,
    ...more,
  };
}

/** As a reader names the entries of a list. */
export const idOf = (number: number) => `reference-${number}`;

export function paper(number: number, doi = `10.5555/spoon.${number}`): ReferenceToMatch {
  return {
    id: idOf(number),
    text: '',
    identifiers: { doi },
    url: `https://journal.example/secret-path/${number}`,
  };
}

export function wikiPage(number: number, title: string): ReferenceToMatch {
  return { id: idOf(number), text: '', identifiers: {}, url: `https://en.wikipedia.org/wiki/${title}` };
}
