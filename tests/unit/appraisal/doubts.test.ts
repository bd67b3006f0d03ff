import { describe, expect, test } from 'vitest';
import { asText } from '../../../lib/appraisal/as-text.ts';
import { appraise, previewEntry } from '../../../lib/appraisal/index.ts';
import { PAGE_ITSELF } from '../../../lib/appraisal/page-itself.ts';
import { itemOf } from '../../../lib/export/item.ts';
import type { Doubt, Notice, Work } from '../../../lib/works/model.ts';
import { article, found, input, JOURNAL, plain, reference, work } from './sample.ts';

/** What may be a notice and is none: said wherever "lists none" would stand, and never shown as a notice. */

const ON = '2026-11-22';
const asked = [
  { by: 'Crossref', on: ON },
  { by: 'PubMed', on: ON },
] as const;
const marked = (by: Doubt['by'], words = 'RETRACTED ARTICLE'): Doubt => ({
  why: 'title',
  by,
  on: ON,
  mark: { words, as: 'retraction', at: 'begins' },
});
const unknown: Doubt = { why: 'unknown-kind', by: 'Crossref', on: ON, kind: 'Suspension' };
const notice = (kind: Notice['kind']): Notice => ({ kind, saidBy: [{ by: 'PubMed', on: ON }] });

const LIST = { status: 'ready', source: 'Invented Watch', date: '2026-11-01' } as const;
const ALL_CLEAR = /no retraction or correction|has no notice|no retraction of it/;

interface Given extends Partial<Work> {
  text?: string;
}

/** One source with its record, in every place in which it is told of. */
function told({ text = 'Invented A. On tea. J Inv 2019;3:7.', ...more }: Given = {}) {
  const one = reference(1, { text, identifiers: { doi: '10.5555/one' } });
  const result = found({ noticesAskedOf: [...asked], ...more });
  const listed = { looked: true, notices: [] };
  const page = article({ references: [one] });
  const known = input({
    article: page,
    sources: new Map([[one.id, JOURNAL]]),
    works: new Map([[one.id, result]]),
    listed: new Map([[one.id, listed]]),
    list: LIST,
    lookups: 'ahead',
  });
  const appraisal = appraise(known);
  const entry = previewEntry({
    reference: one,
    timesUsed: 1,
    source: JOURNAL,
    work: result,
    listed,
    list: LIST,
    article: page,
  });
  const row = appraisal.references[0];
  const findings = appraisal.findings.filter(({ section }) => section === 'sources');
  return {
    card: [...entry.doubts, ...entry.lines].map(plain),
    noticesOnCard: entry.notices.length,
    row: [...(row?.doubts ?? []), ...(row?.record ?? [])].map(plain),
    findings: findings.flatMap(({ line, details }) => [line, ...details].map(plain)),
    states: findings.filter(({ id }) => /^sources\.(?:doubt|notices)/.test(id)).map(({ state }) => state),
    badge: appraisal.badge.doubt && plain(appraisal.badge.doubt),
    name: appraisal.badgeLabel.map(plain).join(' '),
    text: asText(appraisal).join('\n'),
    export: itemOf(one, result, ON).notes.map(plain),
  };
}

const everywhere = ({ card, row, findings, text, export: exported }: ReturnType<typeof told>): string =>
  [...card, ...row, ...findings, text, ...exported].join('\n');

test('without any, the all-clear stands as it did', () => {
  const clean = told();
  expect(everywhere(clean)).toMatch(ALL_CLEAR);
  expect(clean.badge).toBeUndefined();
  expect(clean.states).toEqual(['not-found']);
});

const CASES: readonly (readonly [string, Given, string])[] = [
  [
    'a title',
    { doubts: [marked('Crossref')] },
    'Crossref gives it a title that begins with “RETRACTED ARTICLE”.',
  ],
  [
    'the same title of two services',
    { doubts: [marked('Crossref'), marked('PubMed')] },
    'Crossref and PubMed give it a title that begins with “RETRACTED ARTICLE”.',
  ],
  [
    'words in brackets within a title',
    {
      doubts: [
        { why: 'title', by: 'PubMed', on: ON, mark: { words: 'retracted', as: 'retraction', at: 'holds' } },
      ],
    },
    'PubMed gives it a title with the words “retracted”.',
  ],
  [
    'an update of an unknown kind',
    { doubts: [unknown] },
    'Crossref lists an update of a kind that we do not know: “Suspension”.',
  ],
  [
    'an update without a kind',
    { doubts: [{ why: 'unknown-kind', by: 'PubMed', on: ON }] },
    'PubMed lists an update and does not say of what kind.',
  ],
  [
    'the words of the page itself',
    { text: 'Invented A. WITHDRAWN: On tea. J Inv 2019;3:7.' },
    'The page prints “WITHDRAWN” with this source.',
  ],
];

describe.each(CASES)('%s', (_, given, words) => {
  const said = told(given);

  test('is said on the card, in the list and in what is exported', () => {
    expect(said.card).toContain(words);
    expect(said.row).toContain(words);
    expect(said.export).toContain(words);
  });

  test('is said among the findings, and that we could not tell more', () => {
    expect(said.findings.join('\n')).toContain(
      'We could not tell if source 1 was taken back or corrected. This is not a sign that all is well.',
    );
    expect(said.states).toEqual(['found', 'could-not-check']);
    expect(said.text).toContain('We could not tell if source 1');
  });

  test('is counted on the badge and in its name', () => {
    expect(said.badge).toBe('We found a sign of a notice for 1 source. See the list of sources.');
    expect(said.name).toContain('We found a sign of a notice for 1 source.');
  });

  test('is no notice, and leaves no all-clear anywhere', () => {
    expect(said.noticesOnCard).toBe(0);
    expect(everywhere(said)).not.toMatch(ALL_CLEAR);
    expect(everywhere(said)).not.toContain('lists a notice');
  });
});

test('a notice that says the same says enough; one that says less does not', () => {
  const doubts = [marked('Crossref')];
  const retracted = told({ doubts, notices: [notice('retraction')] });
  expect(everywhere(retracted)).not.toContain('begins with');
  expect(retracted.badge).toBeUndefined();
  const corrected = told({ doubts, notices: [notice('correction')] });
  expect(corrected.card).toContain('Crossref gives it a title that begins with “RETRACTED ARTICLE”.');
  expect(corrected.badge).toBeDefined();
  expect(told({ doubts: [unknown], notices: [notice('retraction')] }).badge).toBeDefined();
});

test('a record that is said to be a notice itself needs no words before its title', () => {
  const itself = told({
    doubts: [marked('Crossref', 'Retraction')],
    itselfNotice: { value: 'retraction', by: 'Crossref', on: ON },
  });
  expect(everywhere(itself)).not.toContain('begins with');
  expect(everywhere(itself)).not.toMatch(ALL_CLEAR);
  expect(itself.card.join()).toContain('this is a notice about another paper');
});

test('a paper found by its words: the title is said, and that nothing was checked', () => {
  const { identifiers: _, ...rest } = work({
    foundBy: 'text',
    noticesAskedOf: [],
    doubts: [marked('Crossref')],
  });
  const matched = told(rest);
  expect(matched.card.join('\n')).toMatch(
    /begins with “RETRACTED ARTICLE”[\s\S]*We did not check if it was taken back/,
  );
  expect(matched.states).toEqual(['found', 'could-not-check']);
});

test('a service that failed is said beside those that answered', () => {
  const said = told({ failures: [{ service: 'PubMed', why: 'timeout' }] }).findings.join('\n');
  expect(said).toContain('We could not learn from PubMed if source 1 was taken back or corrected.');
  const other = told({ failures: [{ service: 'Unpaywall', why: 'timeout' }] }).findings.join('\n');
  expect(other).not.toContain('could not learn');
});

test('words that an entry prints stand in the way of every paper that it names', () => {
  const entry = (text: string) =>
    reference(1, {
      text,
      identifiers: { doi: '10.5555/one' },
      others: [{ id: 'reference-1/2', identifiers: { doi: '10.5555/two' } }],
    });
  const parts = (text: string) =>
    appraise(
      input({
        article: article({ references: [entry(text)] }),
        works: new Map([
          ['reference-1', found()],
          ['reference-1/2', found()],
        ]),
      }),
    )
      .references.flatMap(({ named = [] }) => named.flatMap(({ lines }) => lines))
      .map(plain)
      .join('\n');
  expect(parts('Invented A. On tea. J Inv 2019;3:7.')).toMatch(ALL_CLEAR);
  const marked = parts('Invented A. RETRACTED: On tea. J Inv 2019;3:7.');
  expect(marked).not.toMatch(ALL_CLEAR);
  expect(marked).toContain('We could not tell if it was taken back or corrected.');
});

describe('the page itself, where it is a paper', () => {
  const paper = { identifiers: { doi: '10.5555/page' }, from: 'meta' } as const;
  const lines = (title: string, more: Partial<Work> = {}) =>
    appraise(
      input({
        article: article({ title, paper }),
        works: new Map([[PAGE_ITSELF, found(more)]]),
        listed: new Map([[PAGE_ITSELF, { looked: true, notices: [] }]]),
        list: LIST,
      }),
    )
      .findings.filter(({ id }) => id.startsWith('sources.page-itself'))
      .map(({ line, state }) => `${state}: ${plain(line)}`)
      .join('\n');

  test('its own title, a record’s, an unknown update', () => {
    expect(lines('On tea')).toMatch(ALL_CLEAR);
    const printed = lines('RETRACTED: On tea');
    expect(printed).toContain('found: The page prints “RETRACTED” with its own title.');
    const inRecord = lines('On tea', { doubts: [marked('Crossref'), unknown] });
    expect(inRecord).toContain('a title that begins with “RETRACTED ARTICLE”.');
    expect(inRecord).toContain('of a kind that we do not know: “Suspension”.');
    for (const said of [printed, inRecord]) {
      expect(said).toContain('could-not-check: We could not tell if this page itself');
      expect(said).not.toMatch(ALL_CLEAR);
    }
  });

  test('a service that failed beside one that answered', () => {
    expect(lines('On tea', { failures: [{ service: 'PubMed', why: 'timeout' }] })).toContain(
      'could-not-check: We could not learn from PubMed if this page itself',
    );
  });
});
