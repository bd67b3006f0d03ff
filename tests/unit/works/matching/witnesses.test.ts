import { describe, expect, it } from 'vitest';
import { agrees } from '../../../../lib/works/matching/agree.ts';
import { contradiction } from '../../../../lib/works/matching/contradiction.ts';
import type { Author, Said, ServiceName, Work } from '../../../../lib/works/model.ts';

const TITLE = 'Spoons and the healing of soup burns in adults: a randomised trial';
const TEXT = `Roe JA, Doe B, et al. ${TITLE}. J Invent Res. 2019;12(3):45-51.`;

const by: ServiceName = 'Crossref';
const said = <T>(value: T): Said<T> => ({ value, by, on: '2026-06-01' });

interface Fields {
  title?: string;
  authors?: Author[];
  year?: number;
  volume?: string;
  pages?: string;
}

const ROE: Author = { family: 'Roe', given: 'Jane A' };
const POE: Author = { family: 'Poeington', given: 'Max' };

function record({ title, authors, year, volume, pages }: Fields): Work {
  return {
    identifiers: {},
    notices: [],
    noticesAskedOf: [],
    ...(title !== undefined && { title: said(title) }),
    ...(authors && { authors: said(authors) }),
    ...(year !== undefined && { year: said(year) }),
    ...(volume !== undefined && { volume: said(volume) }),
    ...(pages !== undefined && { pages: said(pages) }),
  };
}

const SAME: Fields = { title: TITLE, authors: [ROE], year: 2019, volume: '12', pages: '45-51' };
const OTHER: Fields = {
  title: 'Forks in hospital laundries, a survey of nurses',
  authors: [POE],
  year: 2008,
  volume: '3',
  pages: '901-4',
};

describe('contradiction', () => {
  it('names the fields of another paper', () => {
    expect(contradiction(TEXT, record(OTHER))).toEqual(['title', 'author', 'year', 'place']);
  });

  it.each<[string, Fields]>([
    ['title and author', { title: OTHER.title ?? '', authors: [POE] }],
    ['author and year', { authors: [POE], year: 2008 }],
    ['title and place, by the same author', { ...OTHER, authors: [ROE] }],
    ['a second paper of the same author and year', { ...OTHER, authors: [ROE], year: 2019 }],
    ['all but the year', { ...OTHER, year: 2019 }],
  ])('sees %s', (_, fields) => {
    expect(contradiction(TEXT, record(fields))).toBeDefined();
  });

  it.each<[string, string, Fields]>([
    ['the same paper', TEXT, SAME],
    ['a year of online first', TEXT, { ...SAME, year: 2018 }],
    ['a translated title', TEXT, { ...SAME, title: 'Cucharas y cicatrización de quemaduras por sopa' }],
    [
      'a title without its subtitle',
      TEXT,
      { ...SAME, title: 'Spoons and the healing of soup burns in adults' },
    ],
    ['American spelling', TEXT, { ...SAME, title: TITLE.replace('randomised', 'randomized') }],
    ['another author first', TEXT, { ...SAME, authors: [POE, ROE] }],
    ['a group as author', TEXT, { ...SAME, authors: [{ name: 'Spoon Study Group' }] }],
    ['a wrong year alone', TEXT, { ...SAME, year: 2009 }],
    ['a wrong title alone', TEXT, { title: OTHER.title ?? '' }],
    ['a title alone', 'Why spoons help against burns', OTHER],
    ['author and year alone', 'Roe J, 2019', { title: TITLE, authors: [ROE], year: 2019 }],
    ['an address', 'https://journal.example/12/3/45', OTHER],
    ['no text', '', OTHER],
    ['an empty record', TEXT, {}],
    ['an abbreviated title', 'Roe JA. Spoons and soup burns. J Invent Res. 2019;12:45.', SAME],
    [
      'German umlauts',
      TEXT.replace('Roe JA', 'Müller JA'),
      { ...SAME, authors: [{ family: 'Mueller' }], year: 2005 },
    ],
    ['accents', TEXT.replace('Roe JA', 'Núñez JA'), { ...SAME, authors: [{ family: 'Nunez' }], year: 2005 }],
    [
      'a Greek letter',
      TEXT.replace('Spoons', 'α-Spoons'),
      { ...SAME, title: TITLE.replace('Spoons', 'Alpha-spoons') },
    ],
  ])('is silent about %s', (_, text, fields) => {
    expect(contradiction(text, record(fields))).toBeUndefined();
  });
});

describe('agrees', () => {
  it.each<[string, Fields]>([
    ['every field', SAME],
    ['a year of online first', { ...SAME, year: 2018 }],
    ['a title without its subtitle', { ...SAME, title: 'Spoons and the healing of soup burns in adults' }],
    ['a supplement’s volume', { ...SAME, volume: '12 Suppl 2' }],
  ])('takes a record that agrees in %s', (_, fields) => {
    expect(agrees(TEXT, record(fields))).toBe(true);
  });

  it.each<[string, Fields]>([
    ['another title', { ...SAME, title: OTHER.title ?? '' }],
    ['another first author', { ...SAME, authors: [POE] }],
    ['the last author first', { ...SAME, authors: [{ family: 'Doe' }, ROE], title: TITLE }],
    ['another year', { ...SAME, year: 2017 }],
    ['another volume', { ...SAME, volume: '13' }],
    ['another page', { ...SAME, pages: '52' }],
    ['no place', { title: TITLE, authors: [ROE], year: 2019 }],
    ['no author', { title: TITLE, year: 2019, volume: '12', pages: '45-51' }],
    ['a group as author', { ...SAME, authors: [{ name: 'Spoon Study Group' }] }],
  ])('refuses %s', (_, fields) => {
    const long = TEXT.replace('Roe JA, Doe B', 'Roe JA, Spoonington Q, Ladleworth P, Forkington Z, Doe B');
    expect(agrees(long, record(fields))).toBe(false);
  });

  it('refuses an entry without volume and page', () => {
    expect(agrees(`Roe JA. ${TITLE}. J Invent Res. 2019.`, record(SAME))).toBe(false);
  });
});
