import fc from 'fast-check';
import type { AppraisalInput } from '../../../lib/appraisal/index.ts';
import type { HealthEvidence } from '../../../lib/article/model.ts';

/** Any well-typed input: short odd strings, small lists, maps that know some numbers and not others. */

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '\n', '{words}', '\u202e', 'toString', '__proto__', '%', 'kind.journal'),
);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    '',
    'javascript:1',
    'https://en.wikipedia.org/wiki/100%',
    'https://wikipedia.org',
    'file:///a',
  ),
  text,
);
const iso = fc.oneof(
  fc.constantFrom('2021', '2021-10', '2021-10-08', '9999-99-99', '0000-00-00', 'soon', ''),
  text,
);
const day = fc.constantFrom('2026-11-22', '2020', 'x');
const number = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, -1, 1e9));
const list = <T>(items: fc.Arbitrary<T>) => fc.array(items, { maxLength: 4 });

const provenance = fc.record(
  {
    from: fc.constantFrom(
      'visible text' as const,
      'hidden text' as const,
      'JSON-LD' as const,
      'microdata' as const,
      'meta' as const,
      'time element' as const,
      'link' as const,
    ),
    quote: text,
    anchor: text,
  },
  { requiredKeys: ['from', 'quote'] },
);

const person = fc.record(
  {
    id: text,
    name: text,
    credentials: list(text),
    role: fc.constantFrom(
      'author' as const,
      'reviewer' as const,
      'editor' as const,
      'fact-checker' as const,
      'updater' as const,
      'unstated' as const,
    ),
    roleAsPrinted: text,
    profileUrl: url,
    isOrganisation: fc.boolean(),
    provenance,
  },
  { requiredKeys: ['id', 'name', 'credentials', 'role', 'roleAsPrinted', 'isOrganisation', 'provenance'] },
);

const DATE_KINDS = ['published', 'modified', 'reviewed', 'nextReview'] as const;
const dated = fc.record({
  id: text,
  kind: fc.constantFrom(...DATE_KINDS),
  iso,
  text,
  label: text,
  provenance,
});
const dates = fc.record(
  { published: dated, modified: dated, reviewed: dated, nextReview: dated },
  { requiredKeys: [] },
);

const identifiers = fc.record({ doi: text, pmid: text }, { requiredKeys: [] });
/** Few, so that entries, targets and maps meet; some are the same twice, which a reader never makes. */
const id = fc.constantFrom('a', 'b', 'c', 'page', '', 'toString', '__proto__');
const listId = fc.constantFrom('one', 'two', 'none');
const sourceList = fc.record({ id: listId, heading: fc.oneof(text, fc.constant('References')) });
const reference = fc.record(
  { id, number, list: listId, text, url, identifiers },
  { requiredKeys: ['id', 'number', 'list', 'text', 'identifiers'] },
);
const citation = fc.record({
  id: text,
  targets: list(fc.record({ number, reference: id }, { requiredKeys: ['number'] })),
  text,
  linked: fc.boolean(),
  sentence: text,
});

const claim = fc.record({
  id: text,
  kind: fc.constantFrom(
    'medically-reviewed' as const,
    'fact-checked' as const,
    'editorial-policy' as const,
    'sources-quality' as const,
    'citation-format' as const,
    'update-interval' as const,
    'feedback' as const,
    'no-medical-advice' as const,
    'advertising' as const,
    'affiliation' as const,
    'plagiarism' as const,
    'peer-reviewed' as const,
    'authorship' as const,
    'evidence-based' as const,
    'objectivity' as const,
    'accreditation' as const,
    'corrections' as const,
    'disclosure' as const,
    'other' as const,
  ),
  text,
  notice: text,
  provenance,
});

const policy = fc.record({ id: text, text, url, provenance });
const policies = fc.record(
  { feedback: policy, editorial: policy, corrections: policy, disclosure: policy, disclaimer: policy },
  { requiredKeys: [] },
);

const article = fc.record(
  {
    url,
    claimedUrl: url,
    language: text,
    title: text,
    headings: fc.array(text, { maxLength: 3 }),
    siteName: text,
    health: fc.record({ isHealth: fc.boolean(), evidence: fc.constant<HealthEvidence[]>([]) }),
    citationStyle: fc.constantFrom('numbers' as const, 'author-year' as const, 'none' as const),
    authors: list(person),
    reviewers: list(person),
    credited: list(person),
    anonymousReview: provenance,
    dates,
    allDates: list(dated),
    lists: list(sourceList),
    references: list(reference),
    citations: list(citation),
    claims: list(claim),
    policies,
    paragraphs: fc.record({ total: fc.nat(), cited: fc.nat() }),
    unread: list(text),
  },
  {
    requiredKeys: [
      'url',
      'language',
      'title',
      'headings',
      'health',
      'citationStyle',
      'authors',
      'reviewers',
      'credited',
      'dates',
      'allDates',
      'lists',
      'references',
      'citations',
      'claims',
      'policies',
      'paragraphs',
      'unread',
    ],
  },
);

export const source = fc.oneof(
  fc.record({
    status: fc.constant('listed' as const),
    class: fc.oneof(fc.constantFrom('journal', 'seller', 'encyclopedia', 'toString'), text),
    organisation: text,
    country: text,
    basis: text,
    matched: text,
  }),
  fc.record({
    status: fc.constant('listed' as const),
    class: fc.constantFrom('journal', 'preprint'),
    organisation: text,
    country: text,
    basis: text,
    matched: text,
    registrantOf: text,
  }),
  fc.record({ status: fc.constant('unlisted' as const), host: text }),
  fc.record({ status: fc.constant('none' as const) }),
);

const service = fc.constantFrom('Crossref' as const, 'Wikipedia' as const, 'PubMed' as const);
const said = <T>(value: fc.Arbitrary<T>) => fc.record({ value, by: service, on: day });
const notice = fc.record(
  {
    kind: fc.constantFrom(
      'retraction' as const,
      'expression-of-concern' as const,
      'correction' as const,
      'reinstatement' as const,
      'withdrawal' as const,
    ),
    date: iso,
    reason: text,
    url,
    saidBy: list(fc.record({ by: text, on: day })),
  },
  { requiredKeys: ['kind', 'saidBy'] },
);
const doubt = fc.oneof(
  fc.record({
    why: fc.constant('title' as const),
    by: service,
    on: day,
    mark: fc.record({
      words: text,
      as: fc.constantFrom('retraction' as const, 'withdrawal' as const, 'expression-of-concern' as const),
      at: fc.constantFrom('begins' as const, 'holds' as const),
    }),
  }),
  fc.record(
    { why: fc.constant('unknown-kind' as const), by: service, on: day, kind: text },
    { requiredKeys: ['why', 'by', 'on'] },
  ),
);
const author = fc.oneof(
  fc.record({ family: text, given: text, suffix: text }, { requiredKeys: ['family'] }),
  fc.record({ name: text }),
);
const work = fc.record(
  {
    identifiers,
    title: said(text),
    authors: said(list(author)),
    container: said(text),
    year: said(fc.integer()),
    volume: said(text),
    publicationTypes: said(list(text)),
    designs: said(list(fc.record({ term: text, as: fc.constantFrom('type', 'heading') }))),
    medlineIndexed: said(fc.boolean()),
    trial: said(
      fc.record(
        { nct: text, title: text, status: text, phases: list(text), hasResults: fc.boolean(), start: text },
        { requiredKeys: ['nct', 'title', 'status', 'phases'] },
      ),
    ),
    disagreements: list(
      fc.oneof(
        fc.record({ field: fc.constant('title'), said: list(said(text)) }),
        fc.record({ field: fc.constant('year'), said: list(said(fc.integer())) }),
        fc.record({ field: fc.constant('retraction'), said: list(said(fc.boolean())) }),
      ),
    ),
    pending: list(service),
    onOpen: list(service),
    failures: list(fc.record({ service, why: fc.constant('timeout' as const) })),
    doubts: list(doubt),
    notices: list(notice),
    noticesAskedOf: list(fc.record({ by: service, on: day })),
    openAccessUrl: said(url),
    abstract: said(text),
    lastEdited: said(iso),
    textLicence: text,
  },
  { requiredKeys: ['identifiers', 'notices', 'noticesAskedOf'] },
);

export const workResult = fc.oneof(
  fc.record({ status: fc.constant('found' as const), work }),
  fc.record({ status: fc.constant('unknown' as const), askedOf: list(service) }),
  fc.record({
    status: fc.constant('failed' as const),
    why: fc.constantFrom(
      'offline' as const,
      'unreachable' as const,
      'timeout' as const,
      'rate-limited' as const,
      'server-error' as const,
      'bad-answer' as const,
      'no-permission' as const,
      'too-many' as const,
      'two-records' as const,
    ),
    service,
  }),
  fc.record({
    status: fc.constant('not-asked' as const),
    why: fc.constantFrom(
      'off' as const,
      'on-open' as const,
      'not-chosen' as const,
      'no-number' as const,
      'by-place' as const,
      'by-text' as const,
    ),
  }),
  fc.record(
    {
      status: fc.constant('no-identifier' as const),
      text: fc.constantFrom('not-parted' as const, 'no-place' as const),
    },
    { requiredKeys: ['status'] },
  ),
);

export const appraisalInput: fc.Arbitrary<AppraisalInput> = fc.record({
  article,
  sources: list(fc.tuple(id, source)).map(entries => new Map(entries)),
  site: source,
  works: list(fc.tuple(id, workResult)).map(entries => new Map(entries)),
  now: fc.date(),
  lookups: fc.constantFrom('not-chosen' as const, 'off' as const, 'on-open' as const, 'ahead' as const),
});
