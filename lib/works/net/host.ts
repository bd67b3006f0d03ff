import type { FailureReason } from '../model.ts';
import type { Answer, Failure } from './answer.ts';
import type { Ask, AskOptions } from './ask.ts';
import { Circuit } from './circuit.ts';
import type { Clock } from './clock.ts';
import { HostQueue, type Pace } from './host-queue.ts';

/** Tries after the first, and the longest pause before each: a hiccup is over by then, and a reader is waiting. */
const RETRY_PAUSES_MS = [500, 1500];

/** What one reader waits for ("urgent") goes before what is fetched ahead. */
export interface ReachOptions extends AskOptions {
  urgent: boolean;
}

/** One service as the network sees it: its queue, its circuit, its retries. */
export class Host {
  readonly #ask: Ask;
  readonly #clock: Clock;
  readonly #queue: HostQueue;
  readonly #circuit: Circuit;

  constructor(ask: Ask, clock: Clock, pace: Pace) {
    this.#ask = ask;
    this.#clock = clock;
    this.#queue = new HostQueue(pace, clock);
    this.#circuit = new Circuit(clock);
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
      const blocked = this.#circuit.blocked(options.urgent);
      if (blocked !== undefined) return blocked;
      const answer = await this.#ask(address, options);
      if (answer.status === 'answered') this.#circuit.succeeded();
      else this.#circuit.failed(answer);
      return answer;
    };
    return this.#queue.run(turn, options.urgent, options.signal);
  }
}

const PASSING: ReadonlySet<FailureReason> = new Set(['server-error', 'unreachable', 'offline']);

function isPassing({ why, retryAt }: Failure): boolean {
  return retryAt === undefined && PASSING.has(why);
}
