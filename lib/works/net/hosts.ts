import type { Provider } from '../providers/provider.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import type { Ask } from './ask.ts';
import type { Clock } from './clock.ts';
import { Host } from './host.ts';
import { Pauses } from './pauses.ts';

/** Services on one host share its queue, and its pause when it finds us too fast, whoever asks them. */
export class Hosts {
  readonly #ask: Ask;
  readonly #clock: Clock;
  readonly #pauses: Pauses;
  readonly #byOrigin = new Map<string, Host>();

  constructor(ask: Ask, clock: Clock, pauses = new Pauses(clock)) {
    this.#ask = ask;
    this.#clock = clock;
    this.#pauses = pauses;
  }

  /** The host of a service; its pace is that of the first of its services. */
  of({ service, pace }: Pick<Provider, 'service' | 'pace'>): Host {
    const origin = SERVICE_ORIGINS[service];
    const host = this.#byOrigin.get(origin) ?? new Host(origin, this.#ask, this.#clock, pace, this.#pauses);
    this.#byOrigin.set(origin, host);
    return host;
  }
}
