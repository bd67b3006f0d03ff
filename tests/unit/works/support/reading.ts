import type { Provider, Reading, Readings } from '../../../../lib/works/providers/index.ts';
import { TODAY } from './fake-clock.ts';

/** What an answer says of each key; throws where it says to ask otherwise. */
export function readingsOf(readings: Readings): ReadonlyMap<string, Reading> {
  if (readings === 'split' || 'next' in readings) throw new Error('to be asked otherwise');
  return readings;
}

/** What the body says of the first key. */
export function read(
  provider: Provider,
  keys: readonly string[],
  body: string,
  code = 200,
): Reading | 'split' | undefined {
  const [request] = provider.requestsFor(keys);
  if (request === undefined) throw new Error('no request');
  const readings = provider.read({ code, body }, request, TODAY);
  return readings === 'split' ? readings : readingsOf(readings).get(keys[0] ?? '');
}
