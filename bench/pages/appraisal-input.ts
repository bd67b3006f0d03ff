import type { AppraisalInput } from '../../lib/appraisal/index.ts';
import type { Article, Claim, ClaimKind, Person, Provenance } from '../../lib/article/model.ts';
import type { SourceResult } from '../../lib/sources/model.ts';
import type { WorkResult } from '../../lib/works/model.ts';

/** Each marker stands three times and each names two sources: a review's habits. */
const MARKERS_A_SOURCE = 3;
const ON = '2026-11-22';
const CLASSES = ['journal', 'gov-health', 'preprint', 'seller', 'news', 'consumer'];
const CLAIMS: readonly (readonly [ClaimKind, string])[] = [
  ['medically-reviewed', 'This article has been reviewed by a medical professional.'],
  ['sources-quality', 'We only cite peer-reviewed journals and government bodies.'],
  ['citation-format', 'The numbers in the parentheses are clickable links.'],
  ['citation-format', 'Each entry has a DOI or a PubMed number.'],
  ['update-interval', 'Our articles are updated every two years.'],
  ['editorial-policy', 'We follow a strict editorial policy.'],
  ['no-medical-advice', 'This article does not provide medical advice.'],
];

const printed = (quote: string): Provenance => ({ from: 'visible text', quote, anchor: quote });

/** Everything known of an invented article: each source in our table or not, each work found, some with a notice. */
export function generateInput(sources: number): AppraisalInput {
  const numbers = Array.from({ length: sources }, (_, at) => at + 1);
  return {
    article: article(numbers),
    sources: new Map(numbers.map(number => [`reference-${number}`, sourceOf(number)])),
    site: { status: 'unlisted', host: 'health.test' },
    works: new Map(numbers.map(number => [`reference-${number}`, workOf(number)])),
    now: new Date(`${ON}T00:00:00Z`),
    lookups: 'ahead',
  };
}

function article(numbers: readonly number[]): Article {
  const author: Person = {
    id: 'person-1',
    name: 'Ada Quill',
    credentials: ['MD'],
    role: 'author',
    roleAsPrinted: 'By',
    isOrganisation: false,
    provenance: printed('By Ada Quill, MD'),
  };
  return {
    url: 'https://health.test/tea',
    language: 'en',
    title: 'Treatment of the common cold with tea',
    headings: ['What tea is', 'Side effects'],
    health: { isHealth: true, evidence: [] },
    citationStyle: 'numbers',
    authors: [author],
    reviewers: [],
    credited: [],
    dates: {
      modified: {
        id: 'date-1',
        kind: 'modified',
        iso: '2021-10-08',
        text: 'October 8, 2021',
        label: 'Updated',
        provenance: printed('Updated October 8, 2021'),
      },
    },
    allDates: [],
    lists: [{ id: 'list-1', heading: 'References' }],
    references: numbers.map(number => ({
      id: `reference-${number}`,
      number,
      list: 'list-1',
      text: `Quill A, Marsh B. On tea, part ${number}. Journal of Invented Medicine. 2019.`,
      url: `https://doi.org/10.5555/tea.${number}`,
      identifiers: { doi: `10.5555/tea.${number}` },
    })),
    citations: numbers.flatMap(number =>
      Array.from({ length: MARKERS_A_SOURCE }, (_, at) => ({
        id: `citation-${number}-${at}`,
        targets: [number, (number % numbers.length) + 1].map(cited => ({
          number: cited,
          reference: `reference-${cited}`,
        })),
        text: `(${number})`,
        linked: at === 0,
        sentence: `Tea of kind ${number} floats, as was seen in ${at} cups.`,
      })),
    ),
    claims: CLAIMS.map(
      ([kind, text], at): Claim => ({
        id: `claim-${at}`,
        kind,
        text,
        notice: text,
        provenance: printed(text),
      }),
    ),
    policies: {},
    paragraphs: { total: 120, cited: 90 },
    unread: [],
  };
}

function sourceOf(number: number): SourceResult {
  const kind = CLASSES[number % (CLASSES.length + 1)];
  if (kind === undefined) return { status: 'unlisted', host: 'other.test' };
  return {
    status: 'listed',
    class: kind,
    organisation: 'Example Press',
    country: 'GB',
    basis: 'It says that it publishes journals.',
    basisUrl: 'https://journal.test/about',
    matched: '10.5555/',
  };
}

/** As many as a paper on health has by the middle; each is set beside the page's own writer. */
const AUTHORS = ['Marsh', 'Reed', 'Fern', 'Quarry', 'Tarn', 'Quill'];

/** One in fifty has a notice: more than lists of real papers have, so that the dear path is measured too. */
const WITH_NOTICE = 50;

function workOf(number: number): WorkResult {
  const said = <T>(value: T) => ({ value, by: 'PubMed' as const, on: ON });
  return {
    status: 'found',
    work: {
      identifiers: { doi: `10.5555/tea.${number}` },
      title: said(`On tea, part ${number}`),
      authors: said(AUTHORS.map(family => ({ family, given: `Bo ${number}` }))),
      container: said('Journal of Invented Medicine'),
      year: said(1990 + (number % 35)),
      publicationTypes: said(['Journal Article', 'Randomized Controlled Trial']),
      designs: said([{ term: 'Randomized Controlled Trial', as: 'type', design: 'randomised-trial' }]),
      medlineIndexed: said(number % 2 === 0),
      openAccessUrl: said(`https://free.test/${number}`),
      notices:
        number % WITH_NOTICE === 0
          ? [{ kind: 'correction', date: '2020-01-14', saidBy: [{ by: 'PubMed', on: ON }] }]
          : [],
      noticesAskedOf: [{ by: 'PubMed', on: ON }],
    },
  };
}
