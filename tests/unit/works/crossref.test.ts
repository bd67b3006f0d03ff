import { describe, expect, it } from 'vitest';
import relationsTable from '../../../data/crossref-relations.tsv?raw';
import updates from '../../../data/crossref-updates.tsv?raw';
import { readRows } from '../../../lib/tables/rows.ts';
import { crossref } from '../../../lib/works/providers/crossref.ts';
import { TODAY } from './support/fake-clock.ts';
import { crossrefItem, html } from './support/fake-services.ts';
import { readingsOf, read as readOne } from './support/reading.ts';

const provider = crossref();
const DOI = '10.5555/one';
const relations = readRows(relationsTable);

function list(items: unknown[], total = items.length): string {
  return JSON.stringify({
    status: 'ok',
    'message-type': 'work-list',
    message: { 'total-results': total, items },
  });
}

function read(body: string, code = 200, dois = [DOI]) {
  const [request] = provider.requestsFor(dois);
  if (request === undefined) throw new Error('no request');
  return provider.read({ code, body }, request, TODAY);
}

const reading = (body: string, code = 200) => readOne(provider, [DOI], body, code);

function recordOf(more: object) {
  const found = reading(list([crossrefItem(DOI, more)]));
  if (typeof found !== 'object' || found.status !== 'found') throw new Error('not found');
  return found.record;
}

describe('requests', () => {
  const dois = (count: number) => Array.from({ length: count }, (_, index) => `10.5555/spoon.${index}`);

  it.each([
    [0, 0],
    [1, 1],
    [10, 1],
    [100, 1],
    [101, 2],
    [300, 3],
  ])('asks for %i DOIs in %i requests', (count, requests) => {
    const made = provider.requestsFor(dois(count));
    expect(made).toHaveLength(requests);
    expect(made.flatMap(({ keys }) => keys)).toEqual(dois(count));
  });

  it('names the rows, so that no list stops at twenty', () => {
    const [request] = provider.requestsFor(dois(30));
    const address = new URL(request?.address ?? '');
    expect(address.searchParams.get('rows')).toBe('30');
    expect(address.searchParams.get('filter')?.split(',')).toHaveLength(30);
    expect(address.searchParams.get('select')?.split(',')).toContain('updated-by');
    expect(address.searchParams.has('mailto')).toBe(false);
  });

  it.each([
    ['very long', (doi: string) => `${doi}.${'x'.repeat(200)}`],
    ['longer than most', (doi: string) => `${doi}.${'x'.repeat(14)}`],
    ['with characters that take three bytes', (doi: string) => `${doi};;;;;;;;`],
  ])('no request line is longer than Crossref takes: DOIs that are %s', (_, make) => {
    const long = dois(150).map(make);
    const fewest = Math.ceil(long.length / 100);
    for (const polite of [provider, crossref('us@project.example')]) {
      const made = polite.requestsFor(long);
      expect(made.flatMap(({ keys }) => keys)).toEqual(long);
      expect(made.length).toBeGreaterThanOrEqual(fewest);
      for (const { address, keys } of made) {
        const { pathname, search, searchParams } = new URL(address);
        expect(`GET ${pathname}${search} HTTP/1.1\r\n`.length).toBeLessThanOrEqual(4096);
        expect(searchParams.get('filter')).toBe(keys.map(doi => `doi:${doi}`).join(','));
      }
    }
  });

  it('asks by itself for a DOI that a filter would misread', () => {
    const odd = '10.5555/1096(2001)430:3<283::aid>3.0.co;2-v,x';
    const made = provider.requestsFor([DOI, odd]);
    expect(made.map(({ keys }) => keys)).toEqual([[DOI], [odd]]);
    const path = new URL(made[1]?.address ?? '').pathname;
    expect(decodeURIComponent(path)).toBe(`/works/${odd}`);
    expect(path.split('/')).toHaveLength(4);
  });

  it("gives the project's address where the build has one", () => {
    const [request] = crossref('us@project.example').requestsFor([DOI]);
    expect(new URL(request?.address ?? '').searchParams.get('mailto')).toBe('us@project.example');
  });

  it('knows a reference by its DOI alone', () => {
    expect(provider.keyOf({ identifiers: { doi: '10.5555/ONE' } })).toBe(DOI);
    expect(
      provider.keyOf({ url: 'https://doi.org/10.5555/one', identifiers: { pmid: '1' } }),
    ).toBeUndefined();
  });
});

describe('records', () => {
  it('reads every field, each said by Crossref on the day', () => {
    const said = (value: unknown) => ({ value, by: 'Crossref', on: TODAY });
    expect(
      recordOf({ abstract: '<jats:title>Abstract</jats:title><jats:p>Forty &lt; fifty.</jats:p>' }),
    ).toEqual({
      identifiers: { doi: DOI },
      title: said('Spoons in village kitchens, part one'),
      authors: said([{ family: 'Invented', given: 'Ada' }, { name: 'The Spoon Study Group' }]),
      container: said('Journal of Invented Results'),
      year: said(2019),
      volume: said('12'),
      issue: said('3'),
      pages: said('45-51'),
      publicationTypes: said(['journal-article']),
      abstract: said('Forty < fifty.'),
      notices: [],
      noticesAskedOf: [{ by: 'Crossref', on: TODAY }],
    });
  });

  it('leaves out what is empty, missing or of another form', () => {
    const record = recordOf({
      title: [],
      author: [{ affiliation: [] }],
      'container-title': null,
      issued: { 'date-parts': [[null]] },
      volume: 12,
      issue: '',
      page: undefined,
      type: undefined,
    });
    expect(record).toEqual({
      identifiers: { doi: DOI },
      notices: [],
      noticesAskedOf: [{ by: 'Crossref', on: TODAY }],
    });
  });

  it('reads markup in titles and journals as words', () => {
    const record = recordOf({
      title: ['Detecting\n   <i>Spoon</i> &lt;scp&gt;DNA&lt;/scp&gt;'],
      'container-title': ['Forks &amp; Spoons'],
      'article-number': 'e17',
      page: undefined,
    });
    expect(record.title?.value).toBe('Detecting Spoon DNA');
    expect(record.container?.value).toBe('Forks & Spoons');
    expect(record.pages?.value).toBe('e17');
  });

  it('takes a DOI in capitals for the same', () => {
    expect(reading(list([crossrefItem(DOI.toUpperCase())]))).toMatchObject({ status: 'found' });
  });
});

describe('notices', () => {
  const update = (type: string, more: object = {}) => ({
    type,
    label: 'As printed',
    DOI: '10.5555/Notice.1',
    source: 'publisher',
    updated: { 'date-parts': [[2020, 1, 14]], 'date-time': '2020-01-14T00:00:00Z', timestamp: 1 },
    ...more,
  });
  const noticesFor = (...list: object[]) => recordOf({ 'updated-by': list }).notices;

  const rows = updates
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));

  it.each(rows)('reads %s as %s', (type = '', kind = '', sample = '', basis = '') => {
    expect(basis).not.toBe('');
    const expected = {
      kind,
      date: '2020-01-14',
      label: 'As printed',
      url: `https://doi.org/${sample}`,
      saidBy: [{ by: 'Crossref', on: TODAY }],
    };
    expect(noticesFor(update(type, { DOI: sample }))).toEqual(kind === 'none' ? [] : [expected]);
  });

  it('takes an update of a kind that nobody documented for no notice', () => {
    expect(noticesFor(update('retraction_of_sorts'))).toEqual([]);
  });

  it('says once what publisher and Retraction Watch both registered', () => {
    const [notice, ...others] = noticesFor(
      update('expression_of_concern', {
        source: 'retraction-watch',
        updated: { 'date-parts': [[2019, 12, 30]] },
      }),
      update('expression_of_concern'),
    );
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      kind: 'expression-of-concern',
      date: '2020-01-14',
      saidBy: [{ by: 'Crossref' }, { by: 'Retraction Watch', through: 'Crossref', dated: '2019-12-30' }],
    });
  });

  it('keeps a correction and a later retraction apart, oldest first', () => {
    const kinds = noticesFor(
      update('retraction', { DOI: '10.5555/b', updated: { 'date-parts': [[2020, 2]] } }),
      update('correction', { DOI: '10.5555/a', updated: { 'date-parts': [[2014]] } }),
    ).map(({ kind, date }) => [kind, date]);
    expect(kinds).toEqual([
      ['correction', '2014'],
      ['retraction', '2020-02'],
    ]);
  });

  it("doesn't take a notice's own record for a retracted work", () => {
    const record = recordOf({ 'update-to': [update('retraction', { DOI: '10.5555/paper' })] });
    expect(record.notices).toEqual([]);
    expect(record.itselfNotice).toEqual({ value: 'retraction', by: 'Crossref', on: TODAY });
  });

  it("doesn't take a later version for a notice, nor a paper whose notice took its place", () => {
    const itself = (raw: object) => recordOf({ 'update-to': [raw] }).itselfNotice;
    expect(itself(update('new_version', { DOI: '10.5555/paper' }))).toBeUndefined();
    expect(itself(update('retraction', { DOI: DOI.toUpperCase() }))).toBeUndefined();
  });

  it('gives no answer where the notices are in no known form', () => {
    expect(reading(list([crossrefItem(DOI, { 'updated-by': [{ kind: 'retraction' }] })]))).toEqual({
      status: 'failed',
      why: 'bad-answer',
    });
  });
});

describe('answers that are none', () => {
  const bad = { status: 'failed', why: 'bad-answer' };

  it('takes a whole list without the DOI for "unknown"', () => {
    expect(reading(list([]))).toEqual({ status: 'unknown' });
  });

  it('takes a list that counted more than it holds for broken', () => {
    expect(reading(list([], 1))).toEqual(bad);
  });

  it.each<[string, string]>([
    ['HTML', '<html><body>Wait</body></html>'],
    ['text', 'Resource not found.'],
    ['nothing', ''],
    ['JSON of another form', '{"status":"ok","message-type":"work-agency","message":{}}'],
    ['a failure', '{"status":"failed","message-type":"validation-failure","message":[]}'],
    ['a list that breaks off', list([crossrefItem(DOI)]).slice(0, -20)],
  ])('never takes %s for "unknown"', (_, body) => {
    expect(reading(body)).toEqual(bad);
  });

  it('never takes a 404 of the list for "unknown"', () => {
    expect(reading('Resource not found.', 404)).toEqual(bad);
  });

  it('asks in halves where the list was refused', () => {
    expect(reading('{"status":"failed"}', 400)).toBe('split');
    expect(reading('', 414)).toBe('split');
  });

  it('reads nothing into an item that was not asked for', () => {
    expect(read(list([crossrefItem('10.5555/other')]))).toEqual(new Map([[DOI, { status: 'unknown' }]]));
  });

  it('lets a broken item cost only itself', () => {
    const readings = read(list([{ DOI, 'updated-by': 'yes' }, crossrefItem('10.5555/two')]), 200, [
      DOI,
      '10.5555/two',
    ]);
    expect(readingsOf(readings).get(DOI)).toEqual(bad);
    expect(readingsOf(readings).get('10.5555/two')).toMatchObject({ status: 'found' });
  });

  describe('of a single DOI', () => {
    const odd = '10.5555/a,b';
    const single = (body: string, code = 200) => readOne(provider, [odd], body, code);
    const work = (message: object) => JSON.stringify({ status: 'ok', 'message-type': 'work', message });

    it('reads the work', () => {
      expect(single(work(crossrefItem(odd)))).toMatchObject({ status: 'found' });
    });

    it("takes the service's own 404 for unknown, and no other", async () => {
      expect(single('Resource not found.', 404)).toEqual({ status: 'unknown' });
      expect(single(await html(404).text(), 404)).toEqual(bad);
    });

    it('takes the record of another DOI for no answer', () => {
      expect(single(work(crossrefItem('10.5555/other')))).toEqual(bad);
    });
  });
});

describe('numbers of one work', () => {
  const related = (more: object) => recordOf(more).related?.map(({ doi }) => doi);

  it.each(relations.map(([relation = '']) => relation))('%s', relation => {
    const other = { id: '10.5555/OTHER', 'id-type': 'doi', 'asserted-by': 'subject' };
    expect(related({ relation: { [relation]: [other] } })).toEqual(['10.5555/other']);
  });

  it('what updates it, and what it updates', () => {
    const update = (doi: string) => [{ type: 'correction', DOI: doi, label: 'Correction' }];
    expect(related({ 'updated-by': update('10.5555/A'), 'update-to': update('10.5555/b') })).toEqual([
      '10.5555/a',
      '10.5555/b',
    ]);
  });

  it.each([
    ['a comment', { 'has-comment': [{ id: '10.5555/other', 'id-type': 'doi' }] }],
    ['a review', { 'has-review': [{ id: '10.5555/other', 'id-type': 'doi' }] }],
    ['a number of another kind', { 'is-preprint-of': [{ id: 'other', 'id-type': 'uri' }] }],
    ['itself', { 'has-version': [{ id: DOI, 'id-type': 'doi' }] }],
    ['nothing', {}],
    ['another form', { 'is-preprint-of': 'yes', 'has-version': [7, { id: 8 }] }],
    ['no object', 'yes'],
  ])('none for %s', (_, relation) => {
    expect(related({ relation })).toBeUndefined();
  });

  it('is asked for', () => {
    const [request] = provider.requestsFor([DOI]);
    expect(new URL(request?.address ?? '').searchParams.get('select')?.split(',')).toContain('relation');
  });
});
