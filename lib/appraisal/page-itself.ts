import type { Article, Reference } from '../article/model.ts';

/** The number under which a page that is itself a paper is looked up; no list of references counts down. */
export const PAGE_ITSELF = -1;

/** What of a page can be looked up: its references, and the page itself where it is a paper. */
export function entriesOf({ references, paper }: Article): readonly Reference[] {
  if (paper === undefined) return references;
  return [
    ...references,
    { id: 'page', number: PAGE_ITSELF, list: '', text: '', identifiers: paper.identifiers },
  ];
}
