import * as v from 'valibot';
import { Circuit, type CircuitState, circuitStateSchema } from './circuit.ts';
import type { Clock } from './clock.ts';

/** The part of `browser.storage.session` that is used: in memory, and gone with the browser's session. */
export interface PauseArea {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

const keyOf = (name: string) => `pause ${name}`;

/**
 * The circuits, each by a name, with a memory that outlives the background: a browser stops it after half a minute
 * without work, and the next one must not ask a service that asked us to wait. Names are services and hosts; nothing
 * of what was asked is written. Never rejects: without a memory, a circuit knows what it has seen itself.
 */
export class Pauses {
  readonly #area: PauseArea | undefined;
  readonly #clock: Clock;
  readonly #circuits = new Map<string, Promise<Circuit>>();

  /** @param area left out where circuits need not outlive anything */
  constructor(clock: Clock, area?: PauseArea) {
    this.#area = area;
    this.#clock = clock;
  }

  of(name: string): Promise<Circuit> {
    const known = this.#circuits.get(name) ?? this.#recall(name);
    this.#circuits.set(name, known);
    return known;
  }

  /** Writes down what the circuit of this name knows now. */
  async keep(name: string): Promise<void> {
    const { state } = await this.of(name);
    await this.#write(name, state).catch(() => undefined);
  }

  async #write(name: string, state: CircuitState | undefined): Promise<void> {
    if (state === undefined) await this.#area?.remove(keyOf(name));
    else await this.#area?.set({ [keyOf(name)]: state });
  }

  async #recall(name: string): Promise<Circuit> {
    const key = keyOf(name);
    const kept = await this.#area?.get(key).catch(() => undefined);
    const state = v.safeParse(circuitStateSchema, kept?.[key]);
    return new Circuit(this.#clock, state.success ? state.output : undefined);
  }
}
