import { failure } from './net/answer.ts';
import { Urgency } from './net/urgency.ts';
import type { Reading } from './providers/provider.ts';

/** One request under way, and for how many of its keys someone still waits. */
interface Batch {
  controller: AbortController;
  waiting: number;
  urgency: Urgency;
}

interface Flight {
  batch: Batch;
  reading: Promise<Reading>;
}

/** The requests under way, by key: whoever asks for the same joins, and the last to leave calls the request off. */
export class Flights {
  readonly #byKey = new Map<string, Flight>();

  /** Of these keys, those for which nothing is under way. */
  missing(keys: readonly string[]): string[] {
    return keys.filter(key => this.#byKey.get(key)?.batch.controller.signal.aborted !== false);
  }

  /**
   * Starts one request for some keys; `run` gets the signal that calls it off, and whether a reader waits by now.
   * Wait for them in the same turn.
   */
  start(keys: readonly string[], run: Run): void {
    const batch: Batch = { controller: new AbortController(), waiting: 0, urgency: new Urgency(false) };
    const readings = run(batch.controller.signal, batch.urgency);
    for (const key of keys) {
      const reading = readings.then(all => all.get(key) ?? failure('bad-answer'));
      const flight: Flight = { batch, reading };
      this.#byKey.set(key, flight);
      const land = () => {
        if (this.#byKey.get(key) === flight) this.#byKey.delete(key);
      };
      reading.then(land, land);
    }
  }

  /**
   * What comes of a key that is under way, sooner where the reader waits for it. Rejects with the signal's reason.
   */
  async wait(key: string, urgent: boolean, signal: AbortSignal): Promise<Reading> {
    const flight = this.#byKey.get(key);
    if (flight === undefined) return failure('bad-answer');
    if (urgent) flight.batch.urgency.raise();
    return join(flight, signal);
  }
}

type Run = (signal: AbortSignal, urgency: Urgency) => Promise<ReadonlyMap<string, Reading>>;

async function join({ batch, reading }: Flight, signal: AbortSignal): Promise<Reading> {
  batch.waiting += 1;
  const { promise: left, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([reading, left]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    batch.waiting -= 1;
    if (batch.waiting === 0) batch.controller.abort(signal.reason);
  }
}
