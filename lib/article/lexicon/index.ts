import { lazily } from '../../tables/lazily.ts';
import { dateLabelTable } from '../dates/date-labels.ts';
import { monthTable } from '../dates/months.ts';
import { bylineTable } from '../people/byline-table.ts';
import { nameWords } from '../people/name-tables.ts';
import { plainNameWords } from '../people/plain-names.ts';
import { signIndex } from '../text/signs.ts';
import { parseTable } from '../text/table.ts';
import type { WordTables } from './tables.ts';

/**
 * The words by which a page's bylines and dates are read: those of English, which stand on pages of any language, and
 * those of the page's own. Each table is taken apart when it is first asked.
 */
export class Lexicon {
  readonly #tables: readonly WordTables[];

  constructor(tables: readonly WordTables[]) {
    this.#tables = tables;
  }

  readonly bylines = lazily(() => bylineTable(this.#rows('bylines')));
  readonly dates = lazily(() => dateLabelTable(this.#rows('dates')));
  readonly months = lazily(() => monthTable(this.#rows('months')));
  readonly names = lazily(() => nameWords(this.#rows('names')));
  readonly plainNames = lazily(() => plainNameWords(this.#rows('plainNames')));
  readonly signs = lazily(() => signIndex(this.#rows('bylines')));

  #rows(name: keyof WordTables): Record<string, string>[] {
    return this.#tables.flatMap(tables => parseTable(tables[name]));
  }
}
