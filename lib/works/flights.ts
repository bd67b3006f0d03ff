import { failure } from './net/answer.ts';
import type { Reading } from './providers/provider.ts';

/** One request under way, and for how many of its keys someone still waits. */
interface Batch {
  controller: AbortController;
  waiting: number;
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

  /** Starts one request for some keys; `run` gets the signal that calls it off. Wait for them in the same turn. */
  start(keys: readonly string[], run: (signal: AbortSignal) => Promise<ReadonlyMap<string, Reading>>): void {
    const batch: Batch = { controller: new AbortController(), waiting: 0 };
    const readings = run(batch.controller.signal);
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

  /** What comes of a key that is under way. Rejects with the signal's reason. */
  async wait(key: string, signal: AbortSignal): Promise<Reading> {
    const flight = this.#byKey.get(key);
    return flight === undefined ? failure('bad-answer') : join(flight, signal);
  }
}

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
