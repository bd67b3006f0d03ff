import type { Doubt, ServiceName, Work } from './model.ts';
import { titleMark } from './title-marks.ts';

/** That a title which a service gives bears the mark of a notice; of several titles of one record, the first that does. */
export function titleDoubts(titles: readonly string[], by: ServiceName, on: string): Doubt[] {
  for (const title of titles) {
    const mark = titleMark(title);
    if (mark !== undefined) return [{ why: 'title', by, on, mark }];
  }
  return [];
}

/** That a service lists updates of kinds which our tables don't hold, each kind once. */
export function unknownKinds(kinds: readonly string[], by: ServiceName, on: string): Doubt[] {
  const said = new Set(kinds.map(kind => kind.trim()));
  return [...said].map(kind => ({ why: 'unknown-kind', by, on, ...(kind !== '' && { kind }) }));
}

/** As a field of a work, which has it only where there is a doubt. */
export function withDoubts(doubts: readonly Doubt[]): Pick<Work, 'doubts'> {
  return doubts.length > 0 ? { doubts: [...doubts] } : {};
}
