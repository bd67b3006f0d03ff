import { type AppraisalInput, appraise } from '../../../lib/appraisal/index.ts';
import type { Finding } from '../../../lib/appraisal/model.ts';
import type {
  Article,
  Citation,
  CitationTarget,
  Claim,
  ClaimKind,
  DatedFact,
  DateKind,
  Person,
  Reference,
} from '../../../lib/article/model.ts';
import type { SourceResult } from '../../../lib/sources/model.ts';
import { type Line, say, withoutIsolates } from '../../../lib/wording/index.ts';
import type { Work, WorkResult } from '../../../lib/works/model.ts';

/** An invented page and its look-ups; every test changes what it is about. */

export const NOW = new Date('2026-11-22T10:14:00Z');

export function person(changes: Partial<Person> = {}): Person {
  return {
    id: 'person-1',
    name: 'Ada Quill',
    credentials: ['M.D.'],
    role: 'unstated',
    roleAsPrinted: 'Written, Edited or Reviewed By',
    isOrganisation: false,
    provenance: {
      from: 'visible text',
      quote: 'Written, Edited or Reviewed By: Ada Quill, M.D.',
      anchor: 'person-1',
    },
    ...changes,
  };
}

export function date(kind: DateKind, iso: string, changes: Partial<DatedFact> = {}): DatedFact {
  const text = changes.text ?? iso;
  return {
    id: `date-${kind}`,
    kind,
    iso,
    text,
    label: 'Dated',
    provenance: { from: 'visible text', quote: `Dated ${text}` },
    ...changes,
  };
}

export function reference(number: number, changes: Partial<Reference> = {}): Reference {
  const url = changes.url ?? `https://journal.example/${number}`;
  return { id: `reference-${number}`, number, list: 'list-1', text: url, url, identifiers: {}, ...changes };
}

export function citation(numbers: number[], changes: Partial<Citation> = {}): Citation {
  return {
    id: `citation-${numbers.join('-')}`,
    targets: numbers.map(number => ({ number, reference: `reference-${number}` })),
    text: `(${numbers.join(', ')})`,
    linked: false,
    sentence: 'Tea leaves float.',
    ...changes,
  };
}

export function claim(kind: ClaimKind, text: string, changes: Partial<Claim> = {}): Claim {
  return {
    id: `claim-${kind}`,
    kind,
    text,
    notice: text,
    provenance: { from: 'visible text', quote: text },
    ...changes,
  };
}

type Listed = Extract<SourceResult, { status: 'listed' }>;

export const JOURNAL: Listed = {
  status: 'listed',
  class: 'journal',
  organisation: 'Example Press',
  country: 'GB',
  basis: 'its own words: https://journal.example/about',
  matched: 'journal.example',
};
export const ENCYCLOPEDIA: Listed = {
  ...JOURNAL,
  class: 'encyclopedia',
  organisation: 'Wikimedia Foundation',
  matched: 'wikipedia.org',
};
export const unlisted = (host: string): SourceResult => ({ status: 'unlisted', host });

export function work(changes: Partial<Work> = {}): Work {
  return {
    identifiers: {},
    title: { value: 'On tea', by: 'Crossref', on: '2026-11-22' },
    notices: [],
    noticesAskedOf: [{ by: 'Crossref', on: '2026-11-22' }],
    ...changes,
  };
}
export const found = (changes: Partial<Work> = {}): WorkResult => ({ status: 'found', work: work(changes) });

const NOTICE =
  'We follow a strict editorial policy and we have no patience with plagiarism. Our articles are resourced from well-known pages. This article may contain scientific references. The numbers (1, 2, 3) are clickable links to peer-reviewed papers.';

/** A page with the habits of a content farm; as a reader has it, a marker leads to entries that are there. */
export function article(changes: Partial<Article> = {}): Article {
  const page = { ...PAGE, ...changes };
  const ids = new Set(page.references.map(({ id }) => id));
  const leadsTo = ({ number, reference: id }: CitationTarget) =>
    id === undefined || !ids.has(id) ? { number } : { number, reference: id };
  const citations = page.citations.map(each => ({ ...each, targets: each.targets.map(leadsTo) }));
  return { ...page, citations };
}

/** Numbers without links, a journal and a wiki, a closed notice. */
const PAGE: Article = {
  url: 'https://www.health.example/tea',
  language: 'en',
  title: 'Does tea float?',
  headings: ['What tea is'],
  health: { isHealth: true, evidence: [] },
  citationStyle: 'numbers',
  authors: [],
  reviewers: [],
  credited: [person()],
  dates: {
    modified: date('modified', '2021-10-08', {
      text: 'October 8, 2021',
      label: 'Last Modified On',
      provenance: { from: 'visible text', quote: 'Last Modified On: October 8, 2021' },
    }),
  },
  allDates: [],
  lists: [{ id: 'list-1', heading: 'Sources' }],
  references: [
    reference(1),
    reference(2, {
      url: 'https://en.wikipedia.org/wiki/Tea_leaf',
      text: 'https://en.wikipedia.org/wiki/Tea_leaf',
    }),
  ],
  citations: [citation([2]), citation([1], { sentence: 'Milk is white.' })],
  claims: [
    claim('medically-reviewed', 'This article has been reviewed by a medical professional.'),
    claim('editorial-policy', 'We follow a strict editorial policy', { notice: NOTICE }),
    claim('plagiarism', 'we have no patience with plagiarism', { notice: NOTICE }),
    claim('sources-quality', 'Our articles are resourced from well-known pages.', { notice: NOTICE }),
    claim('citation-format', 'The numbers (1, 2, 3) are clickable links to peer-reviewed papers.', {
      notice: NOTICE,
      provenance: { from: 'hidden text', quote: NOTICE },
    }),
    claim('feedback', 'The feedback link “Was this helpful” can be used.'),
    claim('no-medical-advice', 'This article does not provide medical advice.'),
  ],
  policies: {},
  paragraphs: { total: 6, cited: 2 },
  unread: [],
};

export function input(changes: Partial<AppraisalInput> = {}): AppraisalInput {
  return {
    article: article(),
    sources: new Map([
      ['reference-1', JOURNAL],
      ['reference-2', ENCYCLOPEDIA],
    ]),
    site: unlisted('health.example'),
    works: new Map(),
    now: NOW,
    lookups: 'off',
    ...changes,
  };
}

export const plain = (text: Line) => withoutIsolates(say(text));

/** Line and details of each finding of a section, as a reader meets them. */
export function said(changes: Partial<AppraisalInput>, ids: string): string[] {
  return appraise(input(changes))
    .findings.filter(({ id }) => id.startsWith(ids))
    .flatMap(({ line, details, parts = [] }) =>
      [line, ...details, ...parts.flatMap(part => [part.line, ...part.details])].map(plain),
    );
}

export function findingOf(changes: Partial<AppraisalInput>, id: string): Finding | undefined {
  return appraise(input(changes)).findings.find(finding => finding.id === id);
}
