import type { DateKind, Provenance } from '../../../../lib/article/model.ts';
import { date, JOURNAL, person } from '../../appraisal/sample.ts';
import { page, type Scene } from './scene.ts';

/** Findings beside those that state something: words and dates of the page, by where they stand. */

const KINDS: readonly DateKind[] = ['published', 'modified', 'reviewed', 'nextReview'];

const HIDDEN: readonly NonNullable<Provenance['hiddenBy']>[] = [
  'not-displayed',
  'see-through',
  'same-colour',
  'too-small',
  'off-page',
  'clipped',
  'covered',
];

const by = (provenance: Provenance): Scene =>
  page({ credited: [], authors: [person({ role: 'author', roleAsPrinted: 'By', provenance })] });

export const more: readonly Scene[] = [
  ...KINDS.map(kind =>
    page({ dates: { [kind]: date(kind, '2021', { provenance: { from: 'meta', quote: '2021' } }) } }),
  ),
  ...HIDDEN.map(hiddenBy => by({ from: 'hidden text', quote: 'By Ada Quill, M.D.', hiddenBy })),
  by({ from: 'folded text', quote: 'By Ada Quill, M.D.' }),
  page({ siteName: 'The Tea Site' }),
  page({}, { site: { ...JOURNAL, registrantOf: '10.5555/' } }),
];
