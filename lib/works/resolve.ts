import type { Cache } from './cache/cache.ts';
import { type Consent, refusalOf } from './consent.ts';
import { Inquiry, type ReferenceAsked } from './inquiry.ts';
import type { WorkResult } from './model.ts';
import type { Ask } from './net/ask.ts';
import type { Clock } from './net/clock.ts';
import { Hosts } from './net/hosts.ts';
import { patiently } from './patience.ts';
import type { Provider } from './providers/provider.ts';
import { type LookUpOptions, Service } from './service.ts';

export interface ResolveOptions extends Consent {
  /** Aborted when nobody waits any more (the tab was closed). */
  signal: AbortSignal;
  /**
   * Called with what came after the answer was given: the works that have changed, whole. The last call for a work
   * has nothing pending. Whoever can't be told later waits for all.
   */
  onMore?: (results: Map<string, WorkResult>) => void;
}

export interface ResolveTools {
  providers: readonly Provider[];
  ask: Ask;
  cache: Cache;
  clock: Clock;
  /** The queues, where others ask the same hosts. */
  hosts?: Hosts;
}

/**
 * Reference → work. Results by the reference's id. Rejects only with the signal's reason: everything that goes
 * wrong with a service is a result.
 */
export type ResolveWorks = (
  references: readonly ReferenceAsked[],
  options: ResolveOptions,
) => Promise<Map<string, WorkResult>>;

/** One for the whole background, so that every tab shares queues, circuits, cache and requests under way. */
export function makeResolveWorks({ providers, ask, cache, clock, hosts }: ResolveTools): ResolveWorks {
  const queues = hosts ?? new Hosts(ask, clock);
  const services = providers.map(provider => new Service(provider, queues.of(provider), cache, clock));
  return async (references, options) => {
    const refusal = refusalOf(options);
    if (refusal?.status === 'not-asked' && refusal.why !== 'on-open') {
      const isAskable = (reference: ReferenceAsked) =>
        providers.some(provider => provider.keyOf(reference) !== undefined);
      return new Map(
        references.map(reference => [
          reference.id,
          isAskable(reference) ? refusal : { status: 'no-identifier' },
        ]),
      );
    }
    const { isPrivate, signal } = options;
    const urgent = options.cause === 'open';
    const how = { mayAsk: refusal === undefined, urgent, isPrivate, signal };
    const inquiry = new Inquiry(references);
    if (urgent) return forReader(inquiry, services, how, clock, options.onMore);
    return forList(inquiry, services, how);
  };
}

/**
 * A whole list, in the fewest requests: the services that map identifiers go first, so that the others are asked
 * once, with all of them. Those that know one work at a time are not asked; what they said before is remembered.
 */
async function forList(
  inquiry: Inquiry,
  services: readonly Service[],
  how: LookUpOptions,
): Promise<Map<string, WorkResult>> {
  const list = services.filter(({ provider }) => provider.asked === 'list');
  const open = services.filter(({ provider }) => provider.asked === 'open');
  const mappers = list.filter(({ provider }) => provider.mapsIdentifiers === true);
  await Promise.all(mappers.map(service => inquiry.ask(service, how)));
  await Promise.all(list.map(service => inquiry.ask(service, how)));
  await Promise.all(open.map(service => inquiry.ask(service, { ...how, mayAsk: false })));
  return inquiry.results();
}

/**
 * A reader waits: every service is asked at once, and again as soon as one has named what another can be asked
 * with. What is slower than the reader's patience comes through `onMore`, where there is one.
 */
async function forReader(
  inquiry: Inquiry,
  services: readonly Service[],
  how: LookUpOptions,
  clock: Clock,
  onMore: ResolveOptions['onMore'],
): Promise<Map<string, WorkResult>> {
  const { promise: enough, resolve } = Promise.withResolvers<void>();
  let isAnswered = false;
  const askFurther = async (): Promise<void> => {
    const asked = services.map(async service => {
      const ids = await inquiry.ask(service, how);
      if (ids === undefined) return;
      const rest = askFurther();
      if (inquiry.isServed) resolve();
      if (isAnswered) onMore?.(inquiry.results(ids));
      await rest;
    });
    await Promise.all(asked);
  };
  if (onMore === undefined) await askFurther();
  else await patiently(askFurther(), enough, clock);
  isAnswered = true;
  return inquiry.results();
}
