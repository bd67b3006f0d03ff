import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEYS_A_BLOCK } from '../../../lib/works/retractions/format.ts';
import type { ListedNotice } from '../../../lib/works/retractions/notice-table.ts';
import { NoticeTable } from '../../../lib/works/retractions/notice-table.ts';
import { readCsv } from '../../../scripts/retractions/csv.ts';
import { encodeNotices } from '../../../scripts/retractions/encode.ts';
import { readDay } from '../../../scripts/retractions/rows.ts';
import { writeList } from '../../../scripts/retractions/write-list.ts';
import { build, csvOf, filesOf, sampleCsv } from './support.ts';

describe('CSV', () => {
  it('reads back what was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, table => {
        const text = table
          .map(row => row.map(value => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect([...readCsv(text)].map(({ cells }) => cells)).toEqual(table);
      }),
    );
  });

  it('counts lines, those inside cells too', () => {
    const records = [...readCsv('\uFEFFa,b\n"1\n2",c\n\nd,e')];
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', 'c'] },
      { line: 5, cells: ['d', 'e'] },
    ]);
  });

  it('ends at a quote that is never closed', () => {
    expect([...readCsv('a,"b\nc,d')]).toEqual([{ line: 1, cells: ['a', 'b\nc,d'] }]);
  });
});

describe('days', () => {
  it.each([
    ['8/1/2020 0:00', '2020-08-01'],
    ['12/31/1999', '1999-12-31'],
    ['2010-02-06T00:00:00.000Z', '2010-02-06'],
    ['13/1/2020 0:00', undefined],
    ['2/30/2020', undefined],
    ['1/1/0020', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('"%s" is %s', (printed, day) => {
    expect(readDay(printed)).toBe(day);
  });
});

describe('the step from a source file to a list', () => {
  it('counts what became of each row', () => {
    expect(build(sampleCsv()).report).toEqual({
      rows: 7,
      used: 6,
      nameless: 1,
      faults: [],
      dois: 4,
      pmids: 3,
    });
  });

  it('says where a row is wrong and why, and uses what can be used', async () => {
    const built = build(
      csvOf(
        'Retraction,1/2/2020,,,10.5555/good,,',
        'Retracted,1/2/2020,,,10.5555/kind,,',
        'Retraction,13/2/2020,,,10.5555/date,,',
        'Retraction,1/2/2027,,,10.5555/tomorrow,,',
        'Retraction,1/2/2020,,,not a doi,,',
        'Retraction,1/2/2020,not a doi,,10.5555/notice,,',
        'Retraction,1/2/2020,,,not a doi,12,',
        'Retraction,1/2/2020,,,unavailable,0,',
      ),
    );
    expect(built.report.faults.map(({ where, isUsed }) => `${where} ${isUsed}`)).toEqual([
      'line 3 false',
      'line 4 true',
      'line 5 true',
      'line 6 false',
      'line 7 true',
      'line 8 true',
    ]);
    expect(built.report).toMatchObject({ rows: 8, used: 5, nameless: 1 });
    const { items } = await filesOf(built).list.lookUp([
      { doi: '10.5555/date' },
      { doi: '10.5555/kind' },
      { pmid: '12' },
    ]);
    expect(items.map(({ notices }) => notices.length)).toEqual([1, 0, 1]);
    expect(items[0]?.notices[0]).not.toHaveProperty('date');
  });

  it('brings rows of one paper together, each notice once, the oldest first', async () => {
    const built = build(
      csvOf(
        'Retraction,1/2/2020,10.5555/n2,,10.5555/A,12,',
        'Expression of concern,1/2/2019,10.5555/n1,,10.5555/a,0,',
        'Retraction,1/2/2020,10.5555/N2,,10.5555/a,12,',
        'Correction,1/2/2018,,,unavailable,12,',
      ),
    );
    const { items } = await filesOf(built).list.lookUp([{ doi: '10.5555/a' }, { pmid: '12' }]);
    expect(items[0]?.notices.map(({ kind }) => kind)).toEqual([
      'correction',
      'expression-of-concern',
      'retraction',
    ]);
    expect(items[1]).toEqual(items[0]);
  });

  it('a PubMed number that is given to two papers leads to neither', async () => {
    const built = build(csvOf('Retraction,1/2/2020,,,10.5555/a,12,', 'Retraction,1/2/2020,,,10.5555/b,12,'));
    expect(built.report.faults).toEqual([
      { where: 'PubMed number 12', why: 'is given to several DOIs', isUsed: true },
    ]);
    const { items } = await filesOf(built).list.lookUp([{ pmid: '12' }, { doi: '10.5555/a' }]);
    expect(items.map(({ notices }) => notices.length)).toEqual([0, 1]);
  });

  it('is as old as its newest notice unless its day is named, and never younger than a notice in it', () => {
    const csv = csvOf('Retraction,1/2/2020,,,10.5555/a,,', 'Retraction,3/4/2021,,,10.5555/b,,');
    expect(build(csv).about).toMatchObject({ date: '2021-03-04', source: 'Invented Watch', keys: 2 });
    expect(build(csv, { date: '2021-06-01' }).about).toMatchObject({ date: '2021-06-01' });
    expect(() => build(csv, { date: '2021-01-01' })).toThrow('a notice of 2021-03-04');
    expect(() => build(csvOf('Retraction,,,,10.5555/a,,'))).toThrow('no row has a date');
  });

  it.each([
    [
      'a header without a column',
      'RetractionNature,OriginalPaperDOI\nRetraction,10.5555/a',
      'the header lacks',
    ],
    ['no row that can be used', csvOf('Retraction,1/2/2020,,,unavailable,0,'), 'no row can be used'],
    ['nothing', '', 'no row can be used'],
  ])('refuses %s', (_, text, why) => {
    expect(() => build(text)).toThrow(why);
  });

  it('reads records in JSON: a list of them, or one', async () => {
    const record = {
      original_paper_doi: '10.5555/A',
      original_paper_pubmed_id: 12,
      retraction_doi: '10.5555/n',
      retraction_date: '2010-02-06T00:00:00.000Z',
      retraction_nature: 'Retraction',
      reason: 'Error in Data;',
      retraction_pubmed_id: null,
    };
    for (const text of [JSON.stringify(record), JSON.stringify([record])]) {
      const { items } = await filesOf(build(text, { isJson: true })).list.lookUp([{ pmid: '12' }]);
      expect(items).toMatchObject([{ notices: [{ date: '2010-02-06', reason: 'Error in Data' }] }]);
    }
    expect(build(JSON.stringify([record, 7]), { isJson: true }).report.faults).toMatchObject([
      { where: 'record 2' },
    ]);
  });

  it('reads two maps from paper to notice in JSON', async () => {
    const maps = {
      retractions: { '10.5555/a': '10.5555/a', '10.5555/b': '' },
      concerns: { '10.5555/c': '10.5555/n' },
    };
    const { list } = filesOf(build(JSON.stringify(maps), { isJson: true, date: '2026-08-08' }));
    const { items } = await list.lookUp([{ doi: '10.5555/a' }, { doi: '10.5555/b' }, { doi: '10.5555/c' }]);
    expect(items.map(({ notices }) => notices)).toMatchObject([
      [{ kind: 'retraction', url: 'https://doi.org/10.5555/a' }],
      [{ kind: 'retraction' }],
      [{ kind: 'expression-of-concern', url: 'https://doi.org/10.5555/n' }],
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['another JSON', '{"a":1}'],
  ])('refuses %s', (_, text) => {
    expect(() => build(text, { isJson: true })).toThrow();
  });
});

describe('notices', () => {
  const day = fc
    .integer({ min: Date.parse('1756-01-01') / 86_400_000, max: Date.parse('2026-11-22') / 86_400_000 })
    .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const doi = fc
    .string({ unit: fc.constantFrom('a', 'b', '.', '/', 'é'), minLength: 1, maxLength: 8 })
    .map(suffix => `10.5555/${suffix}`);
  const notice: fc.Arbitrary<ListedNotice> = fc.record(
    {
      nature: fc.constantFrom('Retraction', 'Expression of concern', 'Correction', 'Reinstatement'),
      date: day,
      noticeDoi: doi,
      noticePmid: fc.integer({ min: 1, max: 99_999_999 }).map(String),
      reasons: fc.uniqueArray(fc.constantFrom('Error in Data', 'Error in Text', 'Duplication'), {
        maxLength: 3,
      }),
    },
    { requiredKeys: ['nature', 'reasons'] },
  );

  it('come back as they were put in', () => {
    const entries = fc.uniqueArray(fc.tuple(doi, fc.array(notice, { minLength: 1, maxLength: 4 })), {
      selector: ([key]) => key,
      maxLength: 40,
    });
    fc.assert(
      fc.property(entries, all => {
        const keys = all.map(([key]) => Buffer.from(key));
        const lists = all.map(([, notices]) => ({ notices }));
        const table = new NoticeTable(encodeNotices(lists, keys, '2026-11-22'), '2026-11-22');
        all.forEach(([key, notices], at) => {
          expect(table.entry(at, key)).toEqual({ notices });
        });
        expect(() => table.entry(all.length + KEYS_A_BLOCK, '')).toThrow(RangeError);
      }),
    );
  });
});

describe('writing the files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'list-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('puts all three in the place of the old ones, and leaves nothing else', async () => {
    const target = join(folder, 'retractions');
    await writeList(target, build(csvOf('Retraction,1/2/2020,,,10.5555/a,,')));
    const built = build(sampleCsv());
    await writeList(target, built);
    expect((await readdir(target)).sort()).toEqual(['about.json', 'keys.bin', 'notices.bin']);
    expect(await readFile(join(target, 'keys.bin'))).toEqual(Buffer.from(built.keys));
    expect(JSON.parse(await readFile(join(target, 'about.json'), 'utf8'))).toEqual(built.about);
    expect(await readdir(folder)).toEqual(['retractions']);
  });

  it('leaves what was there where it cannot write', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, 'as it was');
    await expect(writeList(join(file, 'retractions'), build(sampleCsv()))).rejects.toThrow();
    expect(await readFile(file, 'utf8')).toBe('as it was');
    expect(await readdir(folder)).toEqual(['a-file']);
  });
});
