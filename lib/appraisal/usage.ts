import { type Line, line } from '../wording/index.ts';

/** "used once in this article". */
export function usageLine(times: number): Line {
  return times === 0 ? line('text.unused') : line('text.used', { n: times });
}
