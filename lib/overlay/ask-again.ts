import type { WorkResult } from '../works/model.ts';
import type { Evidence } from './evidence.ts';

/** Nobody looks at one card for longer; beyond, the reader's own "Try again" is there. */
const FARTHEST_MS = 120_000;

/** A service that names "now" is given a moment all the same. */
const SOONEST_MS = 1000;

/** A service that goes on asking us to wait is left to the reader. */
const MOST_ROUNDS = 3;

/** The works by the reference's id, and those that are being asked for. */
type Known = Pick<Evidence, 'works' | 'loading'>;

const NOTHING: Known = { works: new Map(), loading: new Set() };

/** While a card is open, asks again by itself once a service that asked us to wait may be asked. */
export class AskAgain {
  readonly #ask: (references: string[]) => void;
  #card: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rounds = 0;

  constructor(ask: (references: string[]) => void, signal: AbortSignal) {
    this.#ask = ask;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Told with each drawing: the citation whose card is open, null without one, and what is known of its references. */
  watch(card: string | null, references: readonly string[] = [], known: Known = NOTHING): void {
    if (card !== this.#card) {
      this.#stop();
      this.#card = card;
      this.#rounds = 0;
    }
    if (card === null || this.#timer !== undefined || this.#rounds === MOST_ROUNDS) return;
    const now = Date.now();
    const waiting = references.flatMap(id => {
      const wait = allowedFrom(known.loading.has(id) ? undefined : known.works.get(id)) - now;
      return wait <= FARTHEST_MS ? [{ id, wait }] : [];
    });
    if (waiting.length === 0) return;
    const longest = Math.max(SOONEST_MS, ...waiting.map(({ wait }) => wait));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#rounds += 1;
      this.#ask(waiting.map(({ id }) => id));
    }, longest);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** The moment from which all services that asked us to wait may be asked; never, where none did or one did not say. */
function allowedFrom(result: WorkResult | undefined): number {
  const all =
    result?.status === 'failed' ? [result] : result?.status === 'found' ? (result.work.failures ?? []) : [];
  const asked = all.filter(({ why }) => why === 'rate-limited');
  if (asked.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(...asked.map(({ retryAt }) => retryAt ?? Number.POSITIVE_INFINITY));
}
