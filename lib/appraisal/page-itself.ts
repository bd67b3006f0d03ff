import type { Article, Reference } from '../article/model.ts';

/** What can be looked up: an entry of a list, or the page itself. */
export type Entry = Pick<Reference, 'id' | 'text' | 'url' | 'identifiers'>;

/** The id under which a page that is itself a paper is looked up; no entry of a list has it. */
export const PAGE_ITSELF = 'the page itself';

/** What of a page can be looked up: its references, and the page itself where it is a paper. */
export function entriesOf({ references, paper }: Article): readonly Entry[] {
  return paper === undefined ? references : [...references, pageEntry(paper)];
}

/** The page itself as an entry. */
export function pageEntry({ identifiers }: NonNullable<Article['paper']>): Entry {
  return { id: PAGE_ITSELF, text: '', identifiers };
}
