import { describe, expect, test } from 'vitest';
import { type AppraisalInput, appraise } from '../../../lib/appraisal/index.ts';
import { namedWorks, worksApart } from '../../../lib/appraisal/named-works.ts';
import type { NamedWork, Reference } from '../../../lib/article/model.ts';
import { citationOf, portableOf } from '../../../lib/export/index.ts';
import { noticedCitations } from '../../../lib/overlay/noticed.ts';
import { previewEntries } from '../../../lib/overlay/preview-entries.ts';
import type { SourceResult } from '../../../lib/sources/model.ts';
import { type Line, say, withoutIsolates } from '../../../lib/wording/index.ts';
import { languageFor } from '../../../lib/wording/languages.ts';
import type { Notice, WorkResult } from '../../../lib/works/model.ts';
import { article, citation, found, input, plain, reference, unlisted, work } from './sample.ts';

const ROE = { doi: '10.5555/roe' };
const STONE = { doi: '10.5555/stone' };
const CLEAN = 'Crossref lists no retraction or correction for it';
const AS_A_WHOLE = /has no notice|lists no retraction or correction for source/;

const retraction: Notice = { kind: 'retraction', saidBy: [{ by: 'Crossref', on: '2026-11-22' }] };
const correction: Notice = { kind: 'correction', saidBy: [{ by: 'Crossref', on: '2026-11-22' }] };

const other = (changes: Partial<NamedWork> = {}): NamedWork => ({
  id: 'reference-1/2',
  identifiers: STONE,
  url: 'https://doi.org/10.5555/stone',
  ...changes,
});

/** One entry that names Roe's paper and Stone's. */
const two = (changes: Partial<Reference> = {}) =>
  reference(1, {
    text: 'Smith J. Tea cures.',
    url: 'https://doi.org/10.5555/roe',
    identifiers: ROE,
    others: [other()],
    ...changes,
  });

const both = (first: WorkResult | undefined, second: WorkResult | undefined) =>
  new Map([
    ...(first ? [['reference-1', first] as const] : []),
    ...(second ? [['reference-1/2', second] as const] : []),
  ]);

const known = (changes: Partial<AppraisalInput>, entry = two()): AppraisalInput =>
  input({
    article: article({ references: [entry], citations: [citation([1])] }),
    sources: new Map(),
    ...changes,
  });

/** What card, panel, badge and marks make of one entry. */
function shown(changes: Partial<AppraisalInput>, entry = two()) {
  const all = known(changes, entry);
  const appraisal = appraise(all);
  const [card] = previewEntries([{ number: 1, reference: 'reference-1' }], all, new Set());
  if (card === undefined) throw new Error('no card');
  return {
    all,
    appraisal,
    card,
    parts: (card.named ?? []).map(({ heading, notices, lines, links }) => ({
      number: plain(heading),
      notices: notices.map(notice => notice.kind),
      lines: lines.map(plain),
      opens: links.map(({ url }) => url),
    })),
    badge: [appraisal.badge.notice, appraisal.badge.named].filter(line => line !== undefined).map(plain),
    findings: appraisal.findings
      .filter(({ id }) => id.startsWith('sources.notice'))
      .map(({ line }) => plain(line)),
    marked: noticedCitations(all.article, all),
  };
}

const NUMBERS = ['10.5555/roe', '10.5555/stone'];
const UNKNOWN: WorkResult = { status: 'unknown', askedOf: ['Crossref'] };
const FAILED: WorkResult = { status: 'failed', why: 'timeout', service: 'Crossref' };

describe('an entry that names two papers', () => {
  test('each stands on a line of its own, with its own notice or state', () => {
    const { card, parts, badge, findings, marked } = shown({
      works: both(found({ identifiers: ROE, notices: [retraction] }), found({ identifiers: STONE })),
    });
    expect(parts.map(({ number }) => number)).toEqual(NUMBERS);
    expect(parts.map(({ notices }) => notices)).toEqual([['retraction'], []]);
    expect(parts[0]?.lines.join()).not.toContain(CLEAN);
    expect(parts[1]?.lines.join()).toContain(CLEAN);
    expect(parts.map(({ opens }) => opens)).toEqual([
      ['https://doi.org/10.5555/roe'],
      ['https://doi.org/10.5555/stone'],
    ]);
    expect(card.notices).toEqual([]);
    expect(plain(card.title)).toBe('Smith J. Tea cures.');
    expect(card.links).toEqual([]);
    expect(card.lines).toEqual([]);
    expect(badge).toEqual([
      "On this page 1 entry names a retracted paper's number. Crossref lists the notice. See the list of sources.",
    ]);
    expect(findings).toContain(
      'Crossref lists a notice for 10.5555/roe: Retracted. On this page, source 1 names this number.',
    );
    expect(marked).toEqual(['citation-1']);
  });

  test.each([
    ['both clean', found({ identifiers: ROE }), found({ identifiers: STONE })],
    ['one failed', FAILED, found({ identifiers: STONE })],
    ['one unknown', UNKNOWN, found({ identifiers: STONE })],
    ['one not asked', undefined, found({ identifiers: STONE })],
    ['none asked', undefined, undefined],
    ['both failed', FAILED, FAILED],
  ])('no all-clear for the entry as a whole: %s', (_, first, second) => {
    const { parts, badge, findings, appraisal, card, marked } = shown({
      works: both(first, second),
      lookups: 'on-open',
      list: { status: 'ready', source: 'Retraction Watch', date: '2026-08-08' },
      listed: new Map([
        ['reference-1', { looked: true, notices: [] }],
        ['reference-1/2', { looked: true, notices: [] }],
      ]),
    });
    expect(parts.map(({ number }) => number)).toEqual(NUMBERS);
    expect(badge).toEqual([]);
    expect(marked).toEqual([]);
    expect(findings.join()).toContain(
      'We give no answer for source 1 as a whole: it names more than one paper number.',
    );
    for (const said of [...appraisal.findings.map(({ line }) => plain(line)), ...card.lines.map(plain)]) {
      expect(said).not.toMatch(AS_A_WHOLE);
    }
    expect(appraisal.findings.some(({ id }) => id === 'sources.records')).toBe(false);
  });

  test('a look-up that failed, a number that nobody knows, and one that nobody asked about each say so', () => {
    const linesOf = (first: WorkResult | undefined) =>
      shown({ works: both(first, found({ identifiers: STONE })), lookups: 'on-open' }).parts[0]?.lines;
    expect(linesOf(FAILED)).toEqual(['Crossref did not answer. This is not a sign that all is well.']);
    expect(linesOf(UNKNOWN)).toEqual(['Crossref does not know this number.']);
    expect(linesOf(undefined)).toEqual([
      'We did not ask for title and year yet. We ask when you open this source.',
    ]);
  });

  test('what is not a retraction is not called one', () => {
    const { badge } = shown({
      works: both(found({ identifiers: ROE, notices: [correction] }), found({ identifiers: STONE })),
    });
    expect(badge).toEqual([
      'On this page 1 entry names the number of a paper with a notice. Crossref lists it. See the list of sources.',
    ]);
    const again: Notice[] = [
      { ...retraction, date: '2020-01-01' },
      { kind: 'reinstatement', date: '2021-01-01', saidBy: retraction.saidBy },
    ];
    const undone = shown({ works: both(found({ identifiers: ROE, notices: again }), undefined) });
    expect(undone.badge.join()).toContain('a paper with a notice');
  });

  test('the list that the extension carries is looked in for each', () => {
    const { parts, badge } = shown({
      list: { status: 'ready', source: 'Retraction Watch', date: '2026-08-08' },
      listed: new Map([
        ['reference-1', { looked: true, notices: [] }],
        ['reference-1/2', { looked: true, notices: [retraction] }],
      ]),
    });
    expect(parts.map(({ notices }) => notices)).toEqual([[], ['retraction']]);
    expect(badge.join()).toContain("1 entry names a retracted paper's number");
  });

  test('its record is counted nowhere as the entry’s', () => {
    const { appraisal } = shown({
      works: both(
        found({ identifiers: ROE, year: { value: 1900, by: 'Crossref', on: '2026-11-22' } }),
        found({ identifiers: STONE }),
      ),
    });
    expect(appraisal.references[0]?.facts).toEqual({ kind: 'kind.pending', designs: [] });
    expect(appraisal.findings.map(({ id }) => id)).not.toContain('sources.years');
  });

  test('while an answer is on its way, that part says so', () => {
    const all = known({ works: both(undefined, found({ identifiers: STONE })) });
    const [card] = previewEntries([{ number: 1, reference: 'reference-1' }], all, new Set(['reference-1']));
    expect(card?.named?.[0]?.lines.map(plain)).toEqual(['We are asking now.']);
    expect(card?.state).toBe('found');
  });

  test('what can be done is offered once, for both', () => {
    expect(shown({ works: both(FAILED, found({ identifiers: STONE })) }).card.action?.kind).toBe('try-again');
    expect(shown({ works: both(undefined, undefined), lookups: 'on-open' }).card.action?.kind).toBe(
      'look-up',
    );
    expect(shown({ works: both(found(), found()) }).card.action).toBeUndefined();
  });

  test('an export has its words, without a number of either, and notes all that is known', () => {
    const all = known({
      works: both(found({ identifiers: ROE, notices: [retraction] }), found({ identifiers: STONE })),
    });
    const [item] = portableOf(all, appraise(all), '1').items;
    expect(item).toMatchObject({ title: 'Smith J. Tea cures.', identifiers: {} });
    expect(item).not.toHaveProperty('url');
    expect(item?.notes.map(plain)).toEqual([
      'The page names this paper number: 10.5555/roe.',
      'Crossref lists a notice for 10.5555/roe: Retracted.',
      'The page names this paper number: 10.5555/stone.',
      'We have the words of the page for this entry, and no record that we could take.',
    ]);
    expect(citationOf(all, two(), '2026-11-22')).toBe('Smith J. Tea cures.');
  });

  test.each(['en', 'de', 'es'] as const)('is said in %s', tag => {
    const { appraisal, card } = shown({
      works: both(found({ identifiers: ROE, notices: [retraction] }), UNKNOWN),
    });
    const language = languageFor(tag, 'en', 'page');
    const lines: Line[] = [card.source, ...(card.named ?? []).flatMap(part => [part.heading, ...part.lines])];
    if (appraisal.badge.named) lines.push(appraisal.badge.named);
    for (const line of lines) expect(withoutIsolates(say(line, language))).not.toMatch(/[{}]/);
  });
});

describe('two numbers that a record ties together are one work', () => {
  test.each([
    ['a preprint names its paper', { related: [STONE] }, {}],
    ['a paper names its preprint', {}, { related: [ROE] }],
    ['a record names what corrects it', { related: [{ doi: '10.5555/STONE' }] }, {}],
    [
      'both have one PMID',
      { identifiers: { ...ROE, pmid: '1234' } },
      { identifiers: { ...STONE, pmid: '1234' } },
    ],
    [
      'a record names the other’s PMID',
      { related: [{ pmid: '77' }] },
      { identifiers: { ...STONE, pmid: '77' } },
    ],
  ])('%s', (_, first, second) => {
    const works = both(found({ identifiers: ROE, ...first }), found({ identifiers: STONE, ...second }));
    const { card, findings } = shown({ works });
    expect(card.named).toBeUndefined();
    expect(plain(card.title)).toBe('On tea');
    expect(card.lines.map(plain).join()).toContain(CLEAN);
    expect(findings.join()).toContain('lists no retraction or correction for source 1');
  });

  test('but a notice of the one alone stands on it alone', () => {
    const works = both(
      found({ identifiers: ROE, related: [STONE] }),
      found({ identifiers: STONE, notices: [{ ...retraction, kind: 'withdrawal' }] }),
    );
    const { parts } = shown({ works });
    expect(parts.map(({ number }) => number)).toEqual(NUMBERS);
    expect(parts.map(({ notices }) => notices)).toEqual([[], ['withdrawal']]);
  });

  test('not tied as long as one of them is unknown', () => {
    const works = both(found({ identifiers: ROE, related: [STONE] }), UNKNOWN);
    expect(shown({ works }).parts.map(({ number }) => number)).toEqual(NUMBERS);
  });

  test('of three, the two that are tied are one', () => {
    const third = other({ id: 'reference-1/3', identifiers: { doi: '10.5555/rye' } });
    const works = both(found({ identifiers: ROE, related: [STONE] }), found({ identifiers: STONE }));
    const entry = two({ others: [other(), third] });
    expect(shown({ works }, entry).parts.map(({ number }) => number)).toEqual(['10.5555/roe', '10.5555/rye']);
  });
});

describe('a PMID that a record tells to be another paper’s', () => {
  const entry = reference(1, {
    text: 'Smith J. Tea cures.',
    url: 'https://doi.org/10.5555/roe',
    identifiers: { ...ROE, pmid: '20000002' },
  });
  const apart = new Map([
    [
      'reference-1',
      {
        id: 'reference-1/apart',
        identifiers: { pmid: '20000002' },
        url: 'https://pubmed.ncbi.nlm.nih.gov/20000002/',
      },
    ],
  ]);

  test('is looked up and stands on its own', () => {
    expect(namedWorks(entry, apart).map(({ identifiers }) => identifiers)).toEqual([
      ROE,
      { pmid: '20000002' },
    ]);
    const works = new Map([
      ['reference-1', found({ identifiers: ROE })],
      ['reference-1/apart', found({ identifiers: { ...STONE, pmid: '20000002' }, notices: [retraction] })],
    ]);
    const { parts, badge } = shown({ works, apart }, entry);
    expect(parts.map(({ number }) => number)).toEqual(['10.5555/roe', 'PMID 20000002']);
    expect(parts.map(({ notices }) => notices)).toEqual([[], ['retraction']]);
    expect(badge.join()).toContain("1 entry names a retracted paper's number");
  });

  test('as long as none does, both are one paper’s', () => {
    const works = new Map([['reference-1', found({ identifiers: { ...ROE, pmid: '20000002' } })]]);
    expect(shown({ works }, entry).card.named).toBeUndefined();
  });
});

describe('an address that carries a number', () => {
  const entry = reference(1, {
    text: 'Smith J. Tea cures.',
    url: 'https://any.example/10.5555/roe',
    identifiers: ROE,
    carriedBy: 'any.example',
  });
  const sources = (source: SourceResult = unlisted('any.example')) => new Map([['reference-1', source]]);

  test('the paper’s facts stand under a heading that says so; Open leads to the address as printed', () => {
    const works = new Map([['reference-1', found({ identifiers: ROE })]]);
    const { card, parts, findings } = shown({ works, sources: sources() }, entry);
    expect(plain(card.title)).toBe('Smith J. Tea cures.');
    expect(plain(card.source)).toContain('any.example');
    expect(card.lines.map(plain)).toEqual([
      'We can not tell if this paper is at that address: any site can put a number in its addresses.',
    ]);
    expect(parts.map(({ number }) => number)).toEqual(['Its address carries the number of 10.5555/roe']);
    expect(parts[0]?.lines[0]).toBe('Crossref gives this title: “On tea”');
    expect(card.links.map(({ label, url }) => [plain(label), url])).toEqual([['Open', entry.url]]);
    expect(parts[0]?.opens).toEqual(['https://doi.org/10.5555/roe']);
    expect(findings.join()).toContain('We give no answer for source 1: a paper number stands in the address');
    expect(findings.join()).not.toMatch(AS_A_WHOLE);
  });

  test('a notice is the number’s, not the address’s', () => {
    const works = new Map([['reference-1', found({ identifiers: ROE, notices: [retraction] })]]);
    const { card, parts, badge } = shown({ works, sources: sources() }, entry);
    expect(card.notices).toEqual([]);
    expect(parts.map(({ notices }) => notices)).toEqual([['retraction']]);
    expect(badge.join()).toContain("1 entry names a retracted paper's number");
  });

  test('until the tables have answered, too', () => {
    const works = new Map([['reference-1', found({ identifiers: ROE })]]);
    expect(shown({ works, sources: new Map() }, entry).card.named).toHaveLength(1);
  });

  test('a publisher’s address is the paper’s own', () => {
    const works = new Map([['reference-1', found({ identifiers: ROE, notices: [retraction] })]]);
    const own = sources({ ...unlisted('any.example'), ofPaper: true } as SourceResult);
    const { card, badge } = shown({ works, sources: own }, entry);
    expect(card.named).toBeUndefined();
    expect(card.notices).toHaveLength(1);
    expect(badge.join()).toContain('Crossref lists a notice for 1 source');
  });

  test('an export keeps the address, and notes whose number it carries', () => {
    const all = known(
      { works: new Map([['reference-1', found({ identifiers: ROE })]]), sources: sources() },
      entry,
    );
    const [item] = portableOf(all, appraise(all), '1').items;
    expect(item).toMatchObject({ url: entry.url, identifiers: {} });
    expect(citationOf(all, entry, '2026-11-22')).toBe(`Smith J. Tea cures. ${entry.url}`);
  });
});

test('an entry of one paper is nothing of this', () => {
  const plainEntry = reference(1, { identifiers: ROE });
  const works = new Map([['reference-1', { status: 'found', work: work() } satisfies WorkResult]]);
  expect(worksApart({ works, sources: new Map() }, plainEntry)).toBeUndefined();
});
