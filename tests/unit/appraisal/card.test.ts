import { describe, expect, test } from 'vitest';
import { previewEntry, previewMissing } from '../../../lib/appraisal/index.ts';
import type { PreviewEntry } from '../../../lib/appraisal/model.ts';
import type { FailureReason, NoticeKind, WorkResult } from '../../../lib/works/model.ts';
import { article, ENCYCLOPEDIA, found, JOURNAL, plain, reference, unlisted } from './sample.ts';

const ON = '2026-11-22';
const by = 'Crossref';
const WIKI = reference(2, {
  url: 'https://en.wikipedia.org/wiki/Tea_leaf',
  text: 'https://en.wikipedia.org/wiki/Tea_leaf',
});

function card(
  work: WorkResult | 'loading',
  changes: Partial<Parameters<typeof previewEntry>[0]> = {},
): PreviewEntry {
  return previewEntry({
    reference: reference(1),
    timesUsed: 1,
    source: JOURNAL,
    work,
    article: article(),
    ...changes,
  });
}
const lines = (entry: PreviewEntry) => entry.lines.map(plain);
const status = (entry: PreviewEntry) => entry.status.map(plain);
const byline = (entry: PreviewEntry) => entry.byline.map(plain).join(' · ');

test('a paper that was found: title, byline, who says so, age against the page', () => {
  const entry = card(
    found({
      authors: {
        value: [
          { family: 'Quill', given: 'A' },
          { family: 'Ink', given: 'B' },
          { name: 'C Nib' },
          { family: 'Pen', given: 'D', suffix: 'Jr' },
        ],
        by,
        on: ON,
      },
      container: { value: 'J Tea', by, on: ON },
      volume: { value: '75', by, on: ON },
      year: { value: 2004, by, on: ON },
      publicationTypes: { value: ['Journal Article', 'Review'], by: 'PubMed', on: ON },
      designs: { value: [{ term: 'Review', as: 'type', design: 'review' }], by: 'PubMed', on: ON },
      openAccessUrl: { value: 'https://free.example/1', by: 'Unpaywall', on: ON },
    }),
  );
  expect(entry.state).toBe('found');
  expect(plain(entry.heading)).toBe('Source 1');
  expect(entry.usage && plain(entry.usage)).toBe('used once in this article');
  expect(plain(entry.title)).toBe('On tea');
  expect(byline(entry)).toBe('A Quill, B Ink, C Nib and 1 more · J Tea, volume 75 · 2004');
  expect(plain(entry.source)).toBe('Our table says: Example Press runs journal.example, a journal site.');
  expect(lines(entry)).toEqual([
    'Crossref lists no retraction or correction for it. We asked on November 22, 2026. Lists can miss some.',
    'We counted: this source is 17 years older than the date of the page.',
    'PubMed lists it as: Review.',
    'Unpaywall links to a free copy of the full text.',
    'Crossref gives these details. We asked on November 22, 2026.',
    'Our table tells who stands behind it. It does not tell if this item was peer reviewed.',
  ]);
  expect(plain(entry.caution)).toBe('We did not check if this source says the same as the sentence.');
  expect(entry.links.map(({ label, url }) => [plain(label), url])).toEqual([
    ['Open', 'https://journal.example/1'],
    ['Free copy', 'https://free.example/1'],
  ]);
  expect(entry.action).toBeUndefined();
  expect(status(entry)).toEqual([]);
});

describe('age against the page', () => {
  const aged = (year: number, dates = article().dates) =>
    lines(card(found({ year: { value: year, by, on: ON } }), { article: article({ dates }) })).join(' ');

  test('newer', () => expect(aged(2023)).toContain('2 years newer than the date of the page'));
  test('the same year', () => expect(aged(2021)).toContain('of the same year as the page'));
  test('no date on the page', () => expect(aged(2004, {})).toContain('no date on the page to set beside'));
});

describe('a Wikipedia page', () => {
  const edited = found({
    title: { value: 'Tea leaf', by: 'Wikipedia', on: ON },
    lastEdited: { value: '2026-05-03', by: 'Wikipedia', on: ON },
    abstract: { value: 'A tea leaf is a leaf.', by: 'Wikipedia', on: ON },
    textLicence: 'CC BY-SA 4.0',
  });

  test('anyone can edit it, it was edited after the page, and its text has its licence', () => {
    const entry = card(edited, { reference: WIKI, source: ENCYCLOPEDIA });
    expect(plain(entry.source)).toBe('Wikipedia says: anyone can edit its pages.');
    expect(entry.basis && plain(entry.basis)).toContain('its own words');
    expect(plain(card('loading', { reference: WIKI, source: undefined }).source)).toBe(plain(entry.source));
    expect(plain(card('loading', { reference: WIKI, source: unlisted('x') }).source)).toBe(
      plain(entry.source),
    );
    expect(lines(entry)).toContain('Wikipedia gives May 3, 2026 as its last edit.');
    expect(lines(entry)).toContain(
      'The page is dated October 8, 2021. The Wikipedia page may have said something else then.',
    );
    expect(entry.excerpt && plain(entry.excerpt.text)).toBe(
      'Wikipedia gives this text: “A tea leaf is a leaf.”',
    );
    expect(entry.excerpt?.licence && plain(entry.excerpt.licence)).toBe(
      'Wikipedia gives it under CC BY-SA 4.0.',
    );
    expect(lines(entry).join()).not.toContain('retraction');
  });

  test('last edited before the page: nothing may have been different', () => {
    const entry = card(found({ lastEdited: { value: '2020-01-01', by: 'Wikipedia', on: ON } }), {
      reference: WIKI,
    });
    expect(lines(entry).join()).not.toContain('something else');
  });

  test('no text without its licence', () => {
    const entry = card(found({ abstract: { value: 'Words.', by: 'Wikipedia', on: ON } }), {
      reference: WIKI,
    });
    expect(entry.excerpt).toBeUndefined();
  });

  test('with look-ups off, its title is that of its address', () => {
    const entry = card({ status: 'not-asked', why: 'off' }, { reference: WIKI });
    expect(plain(entry.title)).toBe('Tea leaf');
    expect(byline(entry)).toBe('Wikipedia');
  });

  test('an address with a stray percent sign', () => {
    const odd = reference(2, { url: 'https://en.wikipedia.org/wiki/100%', text: '' });
    expect(plain(card('loading', { reference: odd }).title)).toBe('100%');
  });
});

describe('each state of a look-up is its own', () => {
  test('loading', () => {
    const entry = card('loading');
    expect(entry.state).toBe('loading');
    expect(status(entry)).toEqual(['We are asking now.']);
    expect(plain(entry.title)).toBe('A page on journal.example');
  });

  test.each([
    ['off', 'because look-ups are off', 'choose-lookups'],
    ['on-open', 'We ask when you open this source.', 'look-up'],
    ['not-chosen', 'you have not chosen yet if we may', 'choose-lookups'],
  ] as const)('not asked: %s', (why, words, action) => {
    const entry = card({ status: 'not-asked', why });
    expect(entry.state).toBe('not-asked');
    expect(status(entry).join()).toContain(words);
    expect(entry.action?.kind).toBe(action);
  });

  const failures: Record<FailureReason, string> = {
    offline: 'your device is offline',
    unreachable: 'could not reach Crossref',
    timeout: 'Crossref did not answer',
    'rate-limited': 'Crossref asked us to wait',
    'server-error': 'Crossref had a fault',
    'bad-answer': 'an answer that we could not read',
    'no-permission': 'your browser has not given leave',
    'two-records': 'gave two records for one number, and they differ',
    'too-many': 'too many look-ups wait for it',
  };
  test.each(Object.entries(failures) as [FailureReason, string][])('failed: %s', (why, words) => {
    const entry = card({ status: 'failed', why, service: 'Crossref', retryAt: 7 });
    expect(entry.state).toBe('failed');
    expect(status(entry).join()).toContain(words);
    expect(status(entry).join()).toContain('This is not a sign that all is well.');
    expect(entry.action).toMatchObject({ kind: 'try-again', retryAt: 7 });
    expect(entry.notices).toEqual([]);
  });

  test('found, but one service failed: said, and to be tried again', () => {
    const entry = card(found({ failures: [{ service: 'PubMed', why: 'timeout' }] }));
    expect(entry.state).toBe('found');
    expect(lines(entry)).toContain('PubMed did not answer. This is not a sign that all is well.');
    expect(entry.action?.kind).toBe('try-again');
  });

  test('our own background was stopped in the middle', () => {
    const entry = card({ status: 'failed', why: 'timeout', service: 'The extension' });
    expect(status(entry).join()).toContain(
      'We got no answer from the extension itself. This is not a sign that all is well.',
    );
  });

  test('unknown', () => {
    const entry = card({ status: 'unknown', askedOf: ['Crossref', 'PubMed'] });
    expect(status(entry)[0]).toBe('Crossref and PubMed have no record of it.');
    expect(entry.action).toBeUndefined();
  });

  test('nothing to look up', () => {
    expect(status(card({ status: 'no-identifier' }))[0]).toContain('no paper number and prints no title');
  });

  test('no entry for this number', () => {
    const entry = previewMissing(3, 2, true);
    expect(entry.state).toBe('no-entry');
    expect(plain(entry.source)).toBe('We found no entry 3 in the list of sources.');
    expect(plain(previewMissing(3, 2, false).source)).toBe(
      'We found no list of sources on this page that 3 could belong to.',
    );
    expect(entry.usage && plain(entry.usage)).toBe('used 2 times in this article');
  });
});

describe('who stands behind the link', () => {
  test('not in the table', () => {
    expect(plain(card('loading', { source: unlisted('journal.example') }).source)).toBe(
      'Our table does not list journal.example. That says nothing good or bad about it.',
    );
  });
  test('no link', () => {
    expect(plain(card('loading', { source: { status: 'none' } }).source)).toBe(
      'The page gives no link for this source.',
    );
  });
  test('not looked up yet', () => {
    expect(plain(card('loading', { source: undefined }).source)).toContain('We have not looked this link up');
  });
  test("the page's own site", () => {
    const own = reference(1, { url: 'https://health.example/shop' });
    expect(lines(card('loading', { reference: own }))).toContain(
      'We found that this link leads to the same site as the page.',
    );
  });
  test('a link that is no web address is shown, not linked', () => {
    const script = reference(1, { url: 'javascript:alert(1)' });
    expect(card('loading', { reference: script }).links).toEqual([]);
  });
});

describe('notices are different things, and each says what it does not mean', () => {
  const cases: Record<NoticeKind, [heading: string, says: string, notMeant: string]> = {
    retraction: ['Retracted', 'the journal took this paper back', 'does not show that the sentence is wrong'],
    'partial-retraction': [
      'Partly retracted',
      'took back a part of this paper',
      'does not mean that the whole paper was taken back',
    ],
    withdrawal: ['Withdrawn', 'this paper was withdrawn', 'does not show that the sentence is wrong'],
    'expression-of-concern': [
      'Expression of concern',
      'has raised doubts',
      'does not mean that the paper was taken back',
    ],
    correction: ['Corrected', 'corrected part of this paper', 'does not mean that the paper was taken back'],
    reinstatement: ['Reinstated', 'then let it stand again', 'does not mean that all doubts are gone'],
  };

  test.each(Object.entries(cases) as [NoticeKind, [string, string, string]][])(
    '%s',
    (kind, [heading, says, notMeant]) => {
      const notice = { kind, date: '2020-01-14', saidBy: [{ by: 'Crossref', on: ON }] };
      const [shown] = card(found({ notices: [notice] })).notices;
      expect(shown && plain(shown.heading)).toBe(`${heading}: January 14, 2020`);
      expect(shown && plain(shown.lines[0] ?? { key: '' })).toContain(says);
      expect(shown && plain(shown.notMeant)).toContain(notMeant);
    },
  );

  test('the graver first; reason, link, and how its day stands to the page', () => {
    const saidBy = [
      { by: 'Crossref', on: ON },
      { by: 'PubMed', on: '2026-11-20' },
    ];
    const entry = card(
      found({
        notices: [
          { kind: 'correction', date: '2003-05-01', saidBy },
          {
            kind: 'retraction',
            date: '2023-05-01',
            reason: 'Data could not be found',
            url: 'https://journal.example/notice',
            saidBy,
          },
          { kind: 'correction', url: 'javascript:alert(1)', saidBy },
        ],
      }),
    );
    expect(entry.notices.map(({ kind }) => kind)).toEqual(['retraction', 'correction', 'correction']);
    const [retraction, correction, undated] = entry.notices;
    expect(retraction?.lines.map(plain)).toEqual([
      'Crossref and PubMed say: the journal took this paper back.',
      'Crossref gives this reason: “Data could not be found”',
      'The page is dated October 8, 2021. That is before the notice.',
      'We asked Crossref on November 22, 2026.',
      'We asked PubMed on November 20, 2026.',
    ]);
    expect(retraction?.link?.url).toBe('https://journal.example/notice');
    expect(correction?.lines.map(plain)).toContain(
      'The page is dated October 8, 2021. That is after the notice.',
    );
    expect(undated?.link).toBeUndefined();
    expect(undated && plain(undated.heading)).toBe('Corrected');
    expect(lines(entry).join()).not.toContain('no retraction');
  });
});
