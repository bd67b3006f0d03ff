import { date, person } from '../../appraisal/sample.ts';
import { type Cases, page } from './scene.ts';

const writer = person({
  id: 'w',
  role: 'author',
  roleAsPrinted: 'By',
  provenance: { from: 'visible text', quote: 'By Ada Quill, M.D.' },
});
const reviewer = person({ ...writer, id: 'r', role: 'reviewer', roleAsPrinted: 'Reviewed by' });
const unlabelled = person({ ...writer, id: 'u', role: 'unstated', roleAsPrinted: '' });
const group = person({ ...reviewer, id: 'g', name: 'Tea Board', credentials: [], isOrganisation: true });
const hidden = (of: typeof writer) => ({
  ...of,
  provenance: { from: 'hidden text' as const, quote: 'By Ada Quill' },
});
const forReaders = (of: typeof writer) => ({
  ...of,
  provenance: { from: 'text for screen readers' as const, quote: 'By Ada Quill' },
});
const inCode = (of: typeof writer) => ({
  ...of,
  roleAsPrinted: '',
  provenance: { from: 'JSON-LD' as const, quote: 'Ada Quill' },
});

const nobody = page({ credited: [] });
const onlyHidden = page({ credited: [], authors: [hidden(writer)] });
const byWriter = page({ credited: [], authors: [writer] });
const byReviewer = page({ credited: [], reviewers: [reviewer] });
const several = (count: number) =>
  page({
    credited: [],
    authors: Array.from({ length: count }, (_, at) => ({ ...writer, id: `w${at}`, name: `Ada ${at}` })),
  });
const badge = { from: 'visible text' as const, quote: 'Medically reviewed' };

/** Who is named, and who is not. */
export const people: Cases = {
  'text.no-names': [nobody, onlyHidden],
  'text.no-names-shown': [onlyHidden, nobody],
  'text.names-hidden': [onlyHidden, byWriter],
  'text.names-for-screen-readers': [page({ credited: [], authors: [forReaders(writer)] }), onlyHidden],
  'text.person-as': [byWriter, nobody],
  'badge.no-people': [nobody, onlyHidden],
  'badge.no-people-shown': [onlyHidden, nobody],
  'badge.people': [byWriter, page({ credited: [], authors: [inCode(writer)] })],
  'badge.people-in-code': [page({ credited: [], authors: [inCode(writer)] }), byWriter],
  'badge.more-people': [several(3), several(2)],
  'badge.hidden-people': [onlyHidden, page({ credited: [], reviewers: [hidden(reviewer)] })],
  'badge.hidden-reviewers': [page({ credited: [], reviewers: [hidden(reviewer)] }), onlyHidden],
  'badge.says-to-screen-readers': [page({ credited: [], authors: [forReaders(writer)] }), onlyHidden],
  'badge.name.people': [byWriter, page({ credited: [unlabelled] })],
  'badge.name.people-no-role': [page({ credited: [unlabelled] }), byWriter],
  'who.says': [byWriter, page({ credited: [], authors: [inCode(writer)] })],
  'who.in-code': [page({ credited: [], authors: [inCode(writer)] }), byWriter],
  'who.which-role': [page(), byWriter],
  'who.no-role': [page({ credited: [unlabelled] }), byWriter],
  'who.is-organisation': [page({ credited: [], reviewers: [group] }), byReviewer],
  'who.unchecked': [byWriter, page({ credited: [], claims: [] })],
  'who.anonymous-review': [page({ credited: [], anonymousReview: badge }), nobody],
  'who.nobody': [nobody, onlyHidden],
  'who.nobody-shown': [onlyHidden, nobody],
  'who.no-author': [byReviewer, byWriter],
  'who.no-author-shown': [onlyHidden, nobody],
  'who.no-reviewer': [byWriter, byReviewer],
  'who.no-reviewer-shown': [page({ credited: [], reviewers: [hidden(reviewer)] }), nobody],
  'who.no-review-date': [page({ dates: {} }), page({ dates: { reviewed: date('reviewed', '2021-10') } })],
  'who.looked': [
    nobody,
    page({
      credited: [],
      authors: [writer],
      reviewers: [reviewer],
      dates: {
        modified: date('modified', '2021-10'),
        published: date('published', '2020'),
        reviewed: date('reviewed', '2021'),
      },
    }),
  ],
  'who.review-not-shown': [
    page({ dates: { reviewed: date('reviewed', '2021-10') } }),
    page({ dates: { modified: date('modified', '2021-10') } }),
  ],
  'checked.open-role': [page(), byWriter],
  'checked.no-name': [page({ credited: [], anonymousReview: badge }), page({ credited: [] })],
  'checked.unseen': [onlyHidden, byWriter],
};
