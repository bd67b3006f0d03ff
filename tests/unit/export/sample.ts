import type { Reference } from '../../../lib/article/model.ts';
import { type Item, itemOf } from '../../../lib/export/index.ts';
import type { Work } from '../../../lib/works/model.ts';

const ON = '2026-11-22';
const said = <T>(value: T) => ({ value, by: 'Crossref' as const, on: ON });

export const reference = (over: Partial<Reference> = {}): Reference => ({
  id: 'reference-1',
  number: 1,
  list: 'list-1',
  text: 'Invented A, et al. Tea & milk. J Tea. 2019.',
  url: 'https://doi.org/10.5555/tea.1',
  identifiers: { doi: '10.5555/tea.1' },
  ...over,
});

export const work = (over: Partial<Work> = {}): Work => ({
  identifiers: { doi: '10.5555/tea.1', pmid: '123' },
  title: said('Tea & milk: 50% of {cups}_a study'),
  authors: said([
    { family: 'van der Invented', given: 'Ada-Maria B.', suffix: 'Jr' },
    { name: 'Spoon and Cup Study Group' },
  ]),
  container: said('Journal of Tea'),
  year: said(2019),
  volume: said('12'),
  issue: said('3'),
  pages: said('45-51'),
  publicationTypes: said(['Journal Article', 'Randomized Controlled Trial']),
  notices: [],
  noticesAskedOf: [],
  ...over,
});

export const item = (over: Partial<Work> = {}, of: Partial<Reference> = {}): Item =>
  itemOf(reference(of), { status: 'found', work: work(over) }, ON);

export const itemOfText = (of: Partial<Reference> = {}): Item => itemOf(reference(of), 'loading', ON);
