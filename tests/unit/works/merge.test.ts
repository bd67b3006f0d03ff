import { describe, expect, it } from 'vitest';
import documented from '../../../docs/works.md?raw';
import { merge } from '../../../lib/works/merge.ts';
import { mergeNotices } from '../../../lib/works/merge-notices.ts';
import type { Notice, Said, ServiceName, Work } from '../../../lib/works/model.ts';
import { FIRST_HEARD, heardFor, SINGLE_FIELDS } from '../../../lib/works/precedence.ts';
import { serviceNameSchema } from '../../../lib/works/schema.ts';
import type { Told } from '../../../lib/works/service.ts';
import { TODAY } from './support/fake-clock.ts';

const by = <T>(service: ServiceName, value: T): Said<T> => ({ value, by: service, on: TODAY });

function found(service: ServiceName, more: Partial<Work> = {}): [ServiceName, Told] {
  const record: Work = {
    identifiers: {},
    notices: [],
    noticesAskedOf: [{ by: service, on: TODAY }],
    ...more,
  };
  return [service, { status: 'found', record }];
}

describe('merge', () => {
  it("takes the publisher's title and PubMed's kind of study, each with who says so", () => {
    const result = merge(
      new Map([
        found('PubMed', {
          identifiers: { pmid: '9', doi: '10.5555/one' },
          title: by('PubMed', 'Spoons'),
          publicationTypes: by('PubMed', ['Randomized Controlled Trial']),
          volume: by('PubMed', '12'),
        }),
        found('Crossref', {
          identifiers: { doi: '10.5555/one' },
          title: by('Crossref', 'Spoons: a trial'),
          publicationTypes: by('Crossref', ['journal-article']),
        }),
      ]),
    );
    expect(result).toEqual({
      status: 'found',
      work: {
        identifiers: { pmid: '9', doi: '10.5555/one' },
        title: by('Crossref', 'Spoons: a trial'),
        publicationTypes: by('PubMed', ['Randomized Controlled Trial']),
        volume: by('PubMed', '12'),
        notices: [],
        noticesAskedOf: [
          { by: 'Crossref', on: TODAY },
          { by: 'PubMed', on: TODAY },
        ],
      },
    });
  });

  it('never mixes two papers: a notice stays with its own', () => {
    const notices: Notice[] = [{ kind: 'retraction', saidBy: [{ by: 'PubMed', on: TODAY }] }];
    const result = merge(
      new Map([
        found('PubMed', {
          identifiers: { pmid: '9', doi: '10.5555/other' },
          notices,
          volume: by('PubMed', '12'),
        }),
        found('Crossref', { identifiers: { doi: '10.5555/one' } }),
      ]),
    );
    expect(result).toEqual({
      status: 'found',
      work: {
        identifiers: { doi: '10.5555/one' },
        notices: [],
        noticesAskedOf: [{ by: 'Crossref', on: TODAY }],
      },
    });
  });

  it('is found although one failed, and names the failure', () => {
    const result = merge(new Map([found('Crossref'), ['PubMed', { status: 'failed', why: 'timeout' }]]));
    expect(result).toMatchObject({
      status: 'found',
      work: { noticesAskedOf: [{ by: 'Crossref' }], failures: [{ service: 'PubMed', why: 'timeout' }] },
    });
  });

  it('is unknown only where everyone answered', () => {
    const unknown: Told = { status: 'unknown' };
    expect(
      merge(
        new Map([
          ['PubMed', unknown],
          ['Crossref', unknown],
        ]),
      ),
    ).toEqual({
      status: 'unknown',
      askedOf: ['Crossref', 'PubMed'],
    });
    expect(
      merge(
        new Map<ServiceName, Told>([
          ['Crossref', unknown],
          ['PubMed', { status: 'failed', why: 'offline' }],
        ]),
      ),
    ).toEqual({
      status: 'failed',
      why: 'offline',
      service: 'PubMed',
    });
  });
});

describe('the table of precedence', () => {
  const SERVICES = new Set(serviceNameSchema.options);

  it('has every service, and none twice', () => {
    expect(new Set(FIRST_HEARD)).toEqual(SERVICES);
    for (const field of SINGLE_FIELDS) expect(new Set(heardFor(field)).size).toBe(heardFor(field).length);
  });

  it('is the one in docs/works.md', () => {
    for (const field of SINGLE_FIELDS) {
      const row = documented.split('\n').find(line => line.startsWith('|') && line.includes(`\`${field}\``));
      expect(row, field).toBeDefined();
      const others = heardFor(field) === FIRST_HEARD ? 'all, in the order above' : heardFor(field).join(', ');
      expect(row).toContain(`| ${others} |`);
    }
    expect(documented).toContain(FIRST_HEARD.join(', '));
  });

  it('takes a free copy that a whole list brings before what comes with an opened card', () => {
    const copy = (service: ServiceName) =>
      found(service, { openAccessUrl: by(service, `https://${service}`) });
    const open = (...services: ServiceName[]) => merge(new Map(services.map(copy)));
    expect(open('OpenAlex', 'Unpaywall', 'Europe PMC')).toMatchObject({
      work: { openAccessUrl: { by: 'Europe PMC' } },
    });
    expect(open('OpenAlex', 'Unpaywall')).toMatchObject({ work: { openAccessUrl: { by: 'Unpaywall' } } });
  });

  it("takes a paper's own title before that of a trial which it names", () => {
    const trial = found('ClinicalTrials.gov', {
      title: by('ClinicalTrials.gov', 'Spoons Against No Spoons'),
    });
    const result = merge(new Map([trial, found('OpenAlex', { title: by('OpenAlex', 'Spoons: results') })]));
    expect(result).toMatchObject({ work: { title: { by: 'OpenAlex' } } });
    expect(result).not.toHaveProperty('work.disagreements');
  });
});

describe('where services disagree', () => {
  const differing = (crossref: Partial<Work>, pubmed: Partial<Work>) => {
    const result = merge(new Map([found('PubMed', pubmed), found('Crossref', crossref)]));
    return result.status === 'found' ? result.work.disagreements : undefined;
  };
  const titles = (a: string, b: string) =>
    differing({ title: by('Crossref', a) }, { title: by('PubMed', b) });

  it('keeps both years, in the order of precedence', () => {
    expect(differing({ year: by('Crossref', 2019) }, { year: by('PubMed', 2020) })).toEqual([
      { field: 'year', said: [by('Crossref', 2019), by('PubMed', 2020)] },
    ]);
    expect(differing({ year: by('Crossref', 2019) }, { year: by('PubMed', 2019) })).toBeUndefined();
    expect(differing({ year: by('Crossref', 2019) }, {})).toBeUndefined();
  });

  it.each([
    ['a subtitle', 'Spoons in kitchens', 'Spoons in kitchens: a randomised trial'],
    ['case, accents and signs', 'Spoons – a “Café” Study', 'SPOONS: a cafe study'],
    ["the publisher's mark", 'RETRACTED: Spoons in kitchens', 'Spoons in kitchens'],
    ['a symbol', 'The α-spoon in five kitchens', 'The alpha-spoon in five kitchens'],
    ['a translation by PubMed', 'Löffel in der Küche', '[Spoons in the kitchen]'],
    ['no letters', '???', 'Spoons'],
  ])('%s is no other title', (_, a, b) => {
    expect(titles(a, b)).toBeUndefined();
  });

  it('another title is', () => {
    expect(titles('Spoons in kitchens', 'Forks on tables')).toMatchObject([{ field: 'title' }]);
  });

  it('says who lists a retraction and who, when asked, does not', () => {
    const notices: Notice[] = [{ kind: 'retraction', saidBy: [{ by: 'Crossref', on: TODAY }] }];
    expect(differing({ notices }, {})).toEqual([
      { field: 'retraction', said: [by('Crossref', true), by('PubMed', false)] },
    ]);
    expect(differing({ notices }, { noticesAskedOf: [] })).toBeUndefined();
    expect(differing({ notices }, { notices })).toBeUndefined();
    expect(differing({ notices: [{ kind: 'correction', saidBy: [] }] }, {})).toBeUndefined();
  });
});

describe('mergeNotices', () => {
  const notice = (service: string, more: Partial<Notice>): Notice => ({
    kind: 'retraction',
    saidBy: [{ by: service, on: TODAY }],
    ...more,
  });
  const saidBy = (notices: Notice[]) => notices.map(({ saidBy: list }) => list.map(({ by: name }) => name));

  it('says once what two services say of one notice', () => {
    const url = 'https://doi.org/10.5555/notice';
    const merged = mergeNotices([
      notice('Crossref', { url, date: '2020-01-14' }),
      notice('PubMed', { url, date: '2020-01', reason: 'Invented data.' }),
    ]);
    expect(merged).toMatchObject([{ date: '2020-01-14', reason: 'Invented data.' }]);
    expect(saidBy(merged)).toEqual([['Crossref', 'PubMed']]);
  });

  it('knows a notice by its date, as far as both print it', () => {
    expect(
      mergeNotices([notice('Crossref', { date: '2020-01-14' }), notice('PubMed', { date: '2020-01' })]),
    ).toHaveLength(1);
  });

  it('joins retractions that two services date differently, and keeps both days', () => {
    const [crossref, pubmed] = [
      notice('Crossref', { date: '2020-01-14', url: 'https://doi.org/10.5555/notice' }),
      notice('PubMed', { date: '2020-02', url: 'https://pubmed.ncbi.nlm.nih.gov/90000009/' }),
    ];
    const merged = mergeNotices([crossref, pubmed]);
    expect(merged).toMatchObject([
      { date: '2020-01-14', saidBy: [{ by: 'Crossref' }, { by: 'PubMed', dated: '2020-02' }] },
    ]);
    expect(mergeNotices([...merged, pubmed])).toEqual(merged);
  });

  it('never joins two of one service, two with DOIs of their own, two that lie years apart, or corrections', () => {
    const at = (date: string, more: Partial<Notice> = {}, by = 'PubMed') => notice(by, { date, ...more });
    const doi = (suffix: string) => ({ url: `https://doi.org/10.5555/${suffix}` });
    const correction = { kind: 'correction' } as const;
    for (const pair of [
      [at('2020-01-14'), at('2020-02-01')],
      [at('2020-01-14', doi('a')), at('2020-02-01', doi('b'), 'Crossref')],
      [at('2004-03-06'), at('2010-02-06', {}, 'Crossref')],
      [at('2020-01-14', correction), at('2020-02-01', correction, 'Crossref')],
    ]) {
      expect(mergeNotices(pair)).toHaveLength(2);
    }
  });

  it('takes an undated one for the latest dated one of its kind', () => {
    const merged = mergeNotices([
      notice('OpenAlex', {}),
      notice('PubMed', { date: '2004-03-06' }),
      notice('PubMed', { date: '2010-02-06' }),
    ]);
    expect(saidBy(merged)).toEqual([['PubMed'], ['PubMed', 'OpenAlex']]);
  });

  it('keeps a reason with who gives it, and a copy of a list apart from the list itself', () => {
    const url = 'https://doi.org/10.5555/notice';
    const list = { by: 'Retraction Watch', on: TODAY, through: 'list' as const };
    const merged = mergeNotices([
      notice('Crossref', { url }),
      { kind: 'retraction', url, reason: 'Error in Data', reasonBy: list.by, saidBy: [list] },
      { kind: 'retraction', url, saidBy: [{ by: 'Retraction Watch', on: TODAY, through: 'Crossref' }] },
    ]);
    expect(merged).toMatchObject([{ reason: 'Error in Data', reasonBy: 'Retraction Watch' }]);
    expect(merged[0]?.saidBy).toHaveLength(3);
  });

  it('joins a retraction without a date, but not a correction', () => {
    const dated = (kind: Notice['kind']) => [
      notice('Crossref', { kind, date: '2020' }),
      notice('PubMed', { kind }),
    ];
    expect(mergeNotices(dated('retraction'))).toHaveLength(1);
    expect(mergeNotices(dated('correction'))).toHaveLength(2);
  });

  it('never joins kinds: services that disagree both stand', () => {
    const url = 'https://doi.org/10.5555/notice';
    const merged = mergeNotices([notice('PubMed', { url }), notice('Crossref', { url, kind: 'correction' })]);
    expect(saidBy(merged)).toEqual([['PubMed'], ['Crossref']]);
  });
});
