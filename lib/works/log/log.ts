import { SteadyStore, type SteadyTools, type Whereabouts } from '../store/steady-store.ts';
import { MemoryLog } from './memory.ts';
import type { Asked, AskedRow, Noted, Outcome } from './model.ts';
import type { LogStore } from './store.ts';

/** More requests than a month of reading makes; a row of 50 DOIs is about 2 kB, so 4 MB at most. */
const MAX_ROWS = 2000;

/** Rows that go beyond that many before the oldest are dropped, so that not every request counts them all. */
const CLEAN_EVERY = 100;

export interface LogTools extends Omit<SteadyTools<LogStore>, 'inMemory'> {
  maxRows?: number;
}

/** Everything that left the browser, of whom it was asked, and when. Never rejects, and keeps nobody waiting. */
export class AskedLog {
  readonly #tools: LogTools;
  readonly #store: SteadyStore<LogStore>;
  /** Counts the times that everything was forgotten: an answer that comes later has no row any more. */
  #life = 0;

  constructor(tools: LogTools) {
    this.#tools = tools;
    this.#store = new SteadyStore({
      ...tools,
      inMemory: async full => new MemoryLog(await full?.latest(this.#maxRows, Number.MAX_SAFE_INTEGER)),
    });
  }

  get whereabouts(): Whereabouts {
    return this.#store.whereabouts;
  }

  /**
   * Notes a request that is about to leave; nothing from a private window.
   */
  readonly note = ({ service, sent, isPrivate }: Asked): Noted => {
    if (isPrivate) return { written: Promise.resolve(), came: () => undefined };
    const life = this.#life;
    const askedAt = this.#tools.clock.now();
    const added = this.#store.run(async store => {
      const id = await store.add({ askedAt, service, sent: [...sent], outcome: 'waiting' });
      if (id % CLEAN_EVERY === 0) await store.shrinkTo(this.#maxRows);
      return id;
    });
    const came = (outcome: Outcome) => {
      void added.then(id => {
        if (id === undefined || life !== this.#life) return undefined;
        return this.#store.run(store => store.finish(id, outcome));
      });
    };
    return { written: added, came };
  };

  get #maxRows(): number {
    return this.#tools.maxRows ?? MAX_ROWS;
  }

  /** The newest rows below an id, newest first. */
  async latest(count: number, before = Number.MAX_SAFE_INTEGER): Promise<AskedRow[]> {
    return (await this.#store.look(store => store.latest(count, before))) ?? [];
  }

  /** Throws out what may no longer be kept. */
  tidy(): Promise<void> {
    return this.#store.reopen();
  }

  /** Deletes everything, the database itself too. @returns whether it is gone */
  forget(): Promise<boolean> {
    this.#life += 1;
    return this.#store.forget();
  }
}
