import { date } from '../../appraisal/sample.ts';
import { type Cases, page } from './scene.ts';

const inCode = { from: 'meta' as const, quote: '2021-10-08' };
const hidden = { from: 'hidden text' as const, quote: 'Updated 2021-10-08' };
const dated = (iso: string) => page({ dates: { modified: date('modified', iso) } });
const undated = page({ dates: {} });
const byNobody = { credited: [] };

/** When it is of, and how old that is. */
export const dates: Cases = {
  'text.no-dates': [undated, page({ dates: { nextReview: date('nextReview', '2027-01') } })],
  'text.no-date-shown': [
    page({ dates: { modified: date('modified', '2021', { provenance: hidden }) } }),
    undated,
  ],
  'badge.no-date': [undated, page({ dates: { nextReview: date('nextReview', '2027-01') } })],
  'badge.date': [
    page({ ...byNobody, dates: { modified: date('modified', '2021-10-08') } }),
    page({ ...byNobody, dates: { modified: date('modified', '2021-10-08', { provenance: inCode }) } }),
  ],
  'badge.date-in-code': [
    page({ dates: { modified: date('modified', '2021-10-08', { provenance: inCode }) } }),
    dated('2021-10-08'),
  ],
  'text.quote-dated': [dated('2021-10-08'), page(byNobody)],
  'when.age': [dated('2021-10-08'), dated('2027-10-08')],
  'when.ahead': [dated('2027-10-08'), dated('2021-10-08')],
  'when.change-unsaid': [dated('2021'), page({ dates: { published: date('published', '2021') } })],
  'when.no-published': [dated('2021'), page({ dates: { published: date('published', '2021') } })],
  'when.no-modified': [page({ dates: { published: date('published', '2021') } }), dated('2021')],
  'when.none': [undated, page({ dates: { nextReview: date('nextReview', '2027-01') } })],
  'claim.latest-date': [
    page({ ...everyYear(), dates: { modified: date('modified', '2021-10-08') } }),
    page({ ...everyYear(), dates: { modified: date('modified', '2021-02-30') } }),
  ],
  'claim.no-date': [
    page({ ...everyYear(), dates: {} }),
    page({ ...everyYear(), dates: { nextReview: date('nextReview', '2027-01') } }),
  ],
  'claim.interval': [page(everyYear()), page(everyYear('We update our pages often.'))],
};

function everyYear(text = 'We update our pages every 12 months.') {
  const provenance = { from: 'visible text' as const, quote: text };
  return { claims: [{ id: 'c', kind: 'update-interval' as const, text, notice: text, provenance }] };
}
