import { CLOSING_DELAY_MS } from '../../lib/settings/index.ts';
import { spoken } from '../../lib/wording/index.ts';
import { text } from '../strings-pages.ts';

/**
 * From quick to slow, in milliseconds: the least, the usual, and steps that double up to the most, for readers
 * whose hand or magnifier needs longer (WCAG 2.2, 1.4.13, "persistent").
 */
const OFFERED = [CLOSING_DELAY_MS.least, CLOSING_DELAY_MS.default, 500, 1000, CLOSING_DELAY_MS.most];

/** The delays to choose from; a stored one that is none of them is offered too, so that it is not lost. */
export function closingDelays(stored: number): { value: string; label: string }[] {
  const all = [...new Set([...OFFERED, stored])].sort((a, b) => a - b);
  return all.map(milliseconds => {
    const seconds = (milliseconds / 1000).toLocaleString(spoken().tag);
    const label =
      milliseconds === CLOSING_DELAY_MS.default
        ? text('options.delay.usual', { seconds })
        : text('options.delay.value', { seconds });
    return { value: String(milliseconds), label };
  });
}
