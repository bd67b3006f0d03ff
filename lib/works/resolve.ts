import type { Identifiers } from '../identifiers/model.ts';
import type { Cache } from './cache/cache.ts';
import { type Consent, refusalOf } from './consent.ts';
import { merge } from './merge.ts';
import type { ServiceName, WorkResult } from './model.ts';
import type { Ask } from './net/ask.ts';
import type { Clock } from './net/clock.ts';
import { Host } from './net/host.ts';
import { patiently } from './patience.ts';
import type { Provider } from './providers/provider.ts';
import { Service, type Told } from './service.ts';

/** What the caller knows of a reference. Its text is never sent. */
export interface ReferenceAsked {
  number: number;
  url?: string;
  identifiers: Identifiers;
}

export interface ResolveOptions extends Consent {
  /** Aborted when nobody waits any more (the tab was closed). */
  signal: AbortSignal;
}

export interface ResolveTools {
  providers: readonly Provider[];
  ask: Ask;
  cache: Cache;
  clock: Clock;
}

/**
 * Reference → work. Results by reference number. Rejects only with the signal's reason: everything that goes
 * wrong with a service is a result.
 */
export type ResolveWorks = (
  references: readonly ReferenceAsked[],
  options: ResolveOptions,
) => Promise<Map<number, WorkResult>>;

/** What holds of a service until it has answered. */
const LATE: Told = { status: 'failed', why: 'timeout' };

/** One for the whole background, so that every tab shares queues, circuits, cache and requests under way. */
export function makeResolveWorks({ providers, ask, cache, clock }: ResolveTools): ResolveWorks {
  const services = providers.map(
    provider => new Service(provider, new Host(ask, clock, provider.pace), cache, clock),
  );
  return async (references, options) => {
    const jobs = references.map(reference => ({
      ...reference,
      told: new Map<ServiceName, Told>(),
    }));
    const refusal = refusalOf(options);
    const isOff = refusal?.status === 'not-asked' && refusal.why !== 'on-open';
    if (refusal !== undefined && isOff) {
      return new Map(jobs.map(job => [job.number, isAskable(job) ? refusal : { status: 'no-identifier' }]));
    }
    const how = {
      mayAsk: refusal === undefined,
      urgent: options.cause === 'open',
      isPrivate: options.isPrivate,
      signal: options.signal,
    };
    for (const round of rounds(services, how.urgent)) {
      const answers = round.map(service => askOne(service)).filter(answer => answer !== undefined);
      await (how.urgent ? patiently(answers, () => jobs.every(isServed), clock) : Promise.all(answers));
      for (const job of jobs) job.identifiers = allIdentifiers(job.identifiers, job.told);
    }
    return new Map(jobs.map(job => [job.number, merge(job.told)]));

    /**
     * Asks one service, in one go, about every reference that it can be asked of and wasn't yet.
     */
    function askOne(service: Service): Promise<void> | undefined {
      const { provider } = service;
      const wanted = jobs.flatMap(job => {
        const key = job.told.has(provider.service) ? undefined : provider.keyOf(job);
        return key === undefined ? [] : [{ job, key }];
      });
      if (wanted.length === 0) return undefined;
      for (const { job } of wanted) job.told.set(provider.service, LATE);
      const keys = [...new Set(wanted.map(({ key }) => key))];
      return service.lookUp(keys, how).then(said => {
        for (const { job, key } of wanted) job.told.set(provider.service, said.get(key) ?? LATE);
      });
    }
  };

  function isAskable(reference: ReferenceAsked): boolean {
    return providers.some(provider => provider.keyOf(reference) !== undefined);
  }
}

/** One service found it, or none is still to answer. */
function isServed({ told }: { told: ReadonlyMap<ServiceName, Told> }): boolean {
  const said = [...told.values()];
  return said.some(({ status }) => status === 'found') || !said.includes(LATE);
}

/**
 * Identifiers that one service gives may be what another needs (a DOI's PMID). For a whole list the services that
 * map them go first, so that the others are asked once, with all of them; a reader who waits gets all at once, and
 * a second round for what could not be asked in the first.
 */
function rounds(services: readonly Service[], urgent: boolean): (readonly Service[])[] {
  const mappers = services.filter(({ provider }) => provider.mapsIdentifiers === true);
  return urgent ? [services, services] : [mappers, services];
}

/** The reference's own identifiers stand; services add to them. */
function allIdentifiers(own: Identifiers, told: ReadonlyMap<ServiceName, Told>): Identifiers {
  let all = own;
  for (const said of told.values()) {
    if (said.status === 'found') all = { ...said.record.identifiers, ...all };
  }
  return all;
}
