import type { FailureReason } from '../model.ts';
import { type Answer, type Failure, failure } from './answer.ts';
import type { Ask, AskOptions } from './ask.ts';
import type { Clock } from './clock.ts';
import { HostQueue, type Pace } from './host-queue.ts';
import type { Pauses } from './pauses.ts';
import type { Urgency } from './urgency.ts';

/** Tries after the first, and the longest pause before each: a hiccup is over by then, and a reader is waiting. */
const RETRY_PAUSES_MS = [500, 1500];

/** What one reader waits for goes before what is fetched ahead. */
export interface ReachOptions extends AskOptions {
  urgency: Urgency;
}

/**
 * One host as the network sees it: its queue, its circuits, its retries. How fast we ask is the host's concern, so
 * "too many requests" holds for all of its services; whether an answer comes is each service's own.
 */
export class Host {
  readonly #origin: string;
  readonly #ask: Ask;
  readonly #clock: Clock;
  readonly #queue: HostQueue;
  readonly #pauses: Pauses;

  constructor(origin: string, ask: Ask, clock: Clock, pace: Pace, pauses: Pauses) {
    this.#origin = origin;
    this.#ask = ask;
    this.#clock = clock;
    this.#queue = new HostQueue(pace, clock);
    this.#pauses = pauses;
  }

  /**
   * Asks the service when its turn comes. Server errors and broken connections are tried again; a timeout is not
   * (the reader has waited), nor is "too many requests" (it would be one more).
   * @returns the answer or the last failure; rejects only with the signal's reason
   */
  async reach(address: string, options: ReachOptions): Promise<Answer> {
    for (const pause of RETRY_PAUSES_MS) {
      const answer = await this.#once(address, options);
      if (answer.status === 'answered' || !isPassing(answer)) return answer;
      await this.#clock.sleep(pause * this.#clock.random(), options.signal);
    }
    return this.#once(address, options);
  }

  #once(address: string, options: ReachOptions): Promise<Answer> {
    const turn = async (): Promise<Answer> => {
      const blocked = await this.#blocked(options);
      if (blocked !== undefined) return blocked;
      options.signal.throwIfAborted();
      const answer = await this.#ask(address, options);
      await this.#learn(answer, options);
      return answer;
    };
    return this.#queue.run<Answer>(turn, () => failure('too-many'), options.urgency, options.signal);
  }

  async #blocked({ asked, urgency }: ReachOptions): Promise<Failure | undefined> {
    for (const name of [this.#origin, asked.service]) {
      const blocked = (await this.#pauses.of(name)).blocked(urgency.isUrgent);
      if (blocked !== undefined) return blocked;
    }
    return undefined;
  }

  async #learn(answer: Answer, { asked }: ReachOptions): Promise<void> {
    const changed: string[] = [];
    for (const name of [this.#origin, asked.service]) {
      const circuit = await this.#pauses.of(name);
      const before = circuit.state;
      if (answer.status === 'answered') circuit.succeeded();
      else if ((answer.why === 'rate-limited') === (name === this.#origin)) circuit.failed(answer);
      if (circuit.state !== before) changed.push(name);
    }
    // In a private window nothing is written, not even that a service was slow.
    if (!asked.isPrivate) await Promise.all(changed.map(name => this.#pauses.keep(name)));
  }
}

const PASSING: ReadonlySet<FailureReason> = new Set(['server-error', 'unreachable', 'offline']);

function isPassing({ why, retryAt }: Failure): boolean {
  return retryAt === undefined && PASSING.has(why);
}
