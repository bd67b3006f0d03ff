import { type Line, line } from '../wording/index.ts';
import type { Listed, ListState } from '../works/retractions/model.ts';

/**
 * What the list that the extension carries says of one entry without a notice: none, not looked for, no list in this
 * build, or a list that can't be read. Nothing while nobody has looked yet.
 */
export function listLines(list: ListState | undefined, listed: Listed | undefined): Line[] {
  switch (list?.status) {
    case undefined:
      return [];
    case 'none':
      return [line('card.list-absent')];
    case 'failed':
      return [line('card.list-failed')];
    case 'ready': {
      const { source, date } = list;
      return [
        listed?.looked ? line('card.list-none', { source, date }) : line('card.list-not-looked', { source }),
      ];
    }
  }
}
