import type { Article, NamedWork } from '../article/model.ts';
import { namedWorks } from './named-works.ts';

/** What can be looked up: a work that an entry of a list names, or the page itself. */
export interface Entry extends NamedWork {
  /** Id of the reference that names it; its own where that is its source. */
  of: string;
  /** The entry's words, where they are about one work. */
  text: string;
}

/** The id under which a page that is itself a paper is looked up; no entry of a list has it. */
export const PAGE_ITSELF = 'the page itself';

/** What of a page can be looked up: all works that its references name, and the page itself where it is a paper. */
export function entriesOf(
  { references, paper }: Article,
  apart?: ReadonlyMap<string, NamedWork>,
): readonly Entry[] {
  const entries = references.flatMap(reference => {
    const { id: of, others, text } = reference;
    return namedWorks(reference, apart).map(({ id, identifiers, url, carriedBy }): Entry => {
      // Of two works, the words of the entry can't tell which one they are about.
      const words = others === undefined && id === of ? text : '';
      return {
        id,
        of,
        text: words,
        identifiers,
        ...(url !== undefined && { url }),
        ...(carriedBy !== undefined && { carriedBy }),
      };
    });
  });
  return paper === undefined ? entries : [...entries, pageEntry(paper)];
}

/** The page itself as an entry. */
export function pageEntry({ identifiers }: NonNullable<Article['paper']>): Entry {
  return { id: PAGE_ITSELF, of: PAGE_ITSELF, text: '', identifiers };
}
