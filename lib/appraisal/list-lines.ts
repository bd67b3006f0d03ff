import type { Identifiers } from '../identifiers/model.ts';
import { type Line, line } from '../wording/index.ts';
import type { Listed, ListState } from '../works/retractions/model.ts';

/**
 * What the list that the extension carries says of one entry without a notice: none, not looked for, no list in this
 * build, or a list that can't be read. Nothing while nobody has looked yet.
 * @param identifiers those of the record, which a service gave
 */
export function listLines(
  list: ListState | undefined,
  listed: Listed | undefined,
  identifiers: Identifiers = {},
): Line[] {
  switch (list?.status) {
    case undefined:
      return [];
    case 'none':
      return [line('card.list-absent')];
    case 'failed':
      return [line('card.list-failed')];
    case 'ready': {
      const { source, date } = list;
      if (listed?.looked) return [line('card.list-none', { source, date })];
      // Under a number that a service gave it was looked for elsewhere; what has no answer yet was not left out.
      const isElsewhere = identifiers.doi !== undefined || identifiers.pmid !== undefined;
      return listed === undefined || isElsewhere ? [] : [line('card.list-not-looked', { source })];
    }
  }
}
