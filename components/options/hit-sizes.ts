import { HIT_SIZE_PX } from '../../lib/settings/index.ts';
import { text } from '../strings-pages.ts';

/** In CSS px: WCAG 2.2's smallest target (2.5.8), one between, and the target that its 2.5.5 asks for. */
const OFFERED = [HIT_SIZE_PX.least, 32, 44];

/** The sizes to choose from; a stored one that is none of them is offered too, so that it is not lost. */
export function hitSizes(stored: number): { value: string; label: string }[] {
  const all = [...new Set([...OFFERED, stored])].sort((a, b) => a - b);
  return all.map(px => ({
    value: String(px),
    label: text(px === HIT_SIZE_PX.default ? 'options.hit.usual' : 'options.hit.value', { px }),
  }));
}
