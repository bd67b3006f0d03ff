import type { Identifiers } from '../identifiers/model.ts';
import { merge } from './merge.ts';
import type { JournalIds, ServiceName, WorkResult } from './model.ts';
import type { LookUpOptions, Service, Told } from './service.ts';

/** What the caller knows of a reference. Its text is never sent. */
export interface ReferenceAsked {
  /** The asker's own name for it, unlike all others that are asked about in one go; the answer is known by it. */
  id: string;
  url?: string;
  identifiers: Identifiers;
}

interface Job extends ReferenceAsked {
  journal?: JournalIds;
  told: Map<ServiceName, Told>;
  /** The reference's own identifiers; the job's are those that services have named too. */
  asked: Identifiers;
}

/** A list of references that is being asked about: what each service has said of each by now. */
export class Inquiry {
  readonly #jobs: readonly Job[];

  constructor(references: readonly ReferenceAsked[]) {
    this.#jobs = references.map(reference => ({
      ...reference,
      asked: reference.identifiers,
      told: new Map(),
    }));
  }

  /** Each reference has a record with a title from one service, or no service is still to answer for it. */
  get isServed(): boolean {
    return this.#jobs.every(isServed);
  }

  /**
   * Asks one service, in one go, about every reference that it can be asked of and wasn't yet.
   * @returns the ids of these references, once it has answered; undefined where there are none
   */
  ask(service: Service, how: LookUpOptions): Promise<string[]> | undefined {
    const { provider } = service;
    const wanted = this.#jobs.flatMap(job => {
      const key = job.told.has(provider.service) ? undefined : provider.keyOf(job);
      return key === undefined ? [] : [{ job, key }];
    });
    if (wanted.length === 0) return undefined;
    for (const { job } of wanted) job.told.set(provider.service, PENDING);
    const keys = [...new Set(wanted.map(({ key }) => key))];
    return service.lookUp(keys, how).then(said => {
      for (const { job, key } of wanted) {
        const told = said.get(key) ?? NOT_ASKED;
        job.told.set(provider.service, told);
        if (told.status === 'found') learn(job, told.record);
      }
      return wanted.map(({ job }) => job.id);
    });
  }

  /** What is known of these references now (of all where none are named), those left out that nobody has found yet. */
  results(ids?: readonly string[]): Map<string, WorkResult> {
    const jobs = this.#jobs.filter(job => ids?.includes(job.id) ?? true);
    return new Map(jobs.filter(isServed).map(job => [job.id, merge(job.told, job.asked)]));
  }
}

const PENDING: Told = { status: 'pending' };
const NOT_ASKED: Told = { status: 'not-asked' };

function isServed({ told }: Job): boolean {
  const said = [...told.values()];
  // A service that knows no more than where a free copy lies is not what the reader waits for.
  return (
    said.some(one => one.status === 'found' && one.record.title !== undefined) ||
    !said.some(({ status }) => status === 'pending')
  );
}

/** What one service names (a DOI's PMID, the journal) is what others are asked with; the reference's own identifiers stand. */
function learn(job: Job, { identifiers, journal }: { identifiers: Identifiers; journal?: JournalIds }): void {
  job.identifiers = { ...identifiers, ...job.identifiers };
  if (journal === undefined) return;
  job.journal = { issns: [...new Set([...(job.journal?.issns ?? []), ...journal.issns])] };
}
