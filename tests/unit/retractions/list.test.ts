import { describe, expect, it } from 'vitest';
import type { Work, WorkResult } from '../../../lib/works/model.ts';
import { NO_LIST } from '../../../lib/works/retractions/about.ts';
import { addListed } from '../../../lib/works/retractions/add-listed.ts';
import { LIST_FILES } from '../../../lib/works/retractions/format.ts';
import { build, csvOf, filesOf, sampleCsv } from './support.ts';

const READY = { status: 'ready', source: 'Invented Watch', date: '2026-11-03' };
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('looking in the list', () => {
  it('gives the notices of each item, by DOI or PubMed number, whatever the case', async () => {
    const { list } = filesOf(build(sampleCsv()));
    const { items, ...rest } = await list.lookUp([
      { doi: '10.5555/SAMPLE.retracted' },
      { pmid: '90000001' },
      { doi: '10.5555/sample.concern' },
      { doi: '10.5555/sample.none' },
      { pmcid: 'PMC9' },
    ]);
    expect(rest).toEqual({ list: READY });
    expect(items.map(({ looked }) => looked)).toEqual([true, true, true, true, false]);
    const retraction = {
      kind: 'retraction',
      label: 'Retraction',
      date: '2020-01-14',
      url: 'https://doi.org/10.5555/sample.retraction-notice',
      reason: 'Error in Data; Investigation by Company/Institution',
      reasonBy: 'Invented Watch',
      saidBy: [{ by: 'Invented Watch', on: '2026-11-03', through: 'list' }],
    };
    expect(items.map(({ notices }) => notices)).toMatchObject([
      [retraction],
      [retraction],
      [{ kind: 'expression-of-concern', date: '2021-06-02', reason: 'Concerns/Issues About Data' }],
      [],
      [],
    ]);
  });

  it('a reinstated paper has both notices, the notice that took its place leads to the paper', async () => {
    const { list } = filesOf(build(sampleCsv()));
    const { items } = await list.lookUp([
      { pmid: '90000004' },
      { doi: '10.5555/sample.corrected' },
      { pmid: '90000006' },
    ]);
    expect(items.map(({ notices }) => notices)).toMatchObject([
      [
        { kind: 'retraction', date: '2018-02-03', url: 'https://doi.org/10.5555/sample.reinstated' },
        { kind: 'reinstatement', date: '2018-09-30' },
      ],
      [{ kind: 'correction', date: '2026-11-03', url: 'https://pubmed.ncbi.nlm.nih.gov/90000098/' }],
      [{ kind: 'retraction', date: '1999-04-05' }],
    ]);
    expect(items[2]?.notices[0]).not.toHaveProperty('url');
  });

  it('a notice is not called retracted, only its paper', async () => {
    const { list } = filesOf(build(sampleCsv()));
    const { items } = await list.lookUp([{ doi: '10.5555/sample.retraction-notice' }]);
    expect(items).toEqual([{ looked: true, notices: [] }]);
  });

  it('reads nothing before it is asked, the keys once, the notices only when a key was found', async () => {
    const { list, read } = filesOf(build(sampleCsv()));
    expect(read).toEqual([]);
    await list.lookUp([{ doi: '10.5555/sample.none' }]);
    await list.lookUp([{ doi: '10.5555/sample.other' }]);
    expect(read).toEqual([LIST_FILES.about, LIST_FILES.keys]);
    await list.lookUp([{ doi: '10.5555/sample.retracted' }]);
    expect(read).toEqual([LIST_FILES.about, LIST_FILES.keys, LIST_FILES.notices]);
  });

  it('a build without a list says so, and reads no more', async () => {
    const { list, read } = filesOf(build(sampleCsv()), { [LIST_FILES.about]: json(NO_LIST) });
    expect(await list.lookUp([{ doi: '10.5555/sample.retracted' }])).toEqual({
      list: { status: 'none' },
      items: [{ looked: false, notices: [] }],
    });
    expect(read).toEqual([LIST_FILES.about]);
  });

  const built = build(sampleCsv());
  it.each<[string, Record<string, Uint8Array | undefined>]>([
    ['no file at all', { [LIST_FILES.about]: undefined }],
    ['an about that is no JSON', { [LIST_FILES.about]: new TextEncoder().encode('<html>') }],
    ['an about of an unknown form', { [LIST_FILES.about]: json({ status: 'list', source: '' }) }],
    ['no keys', { [LIST_FILES.keys]: undefined }],
    ['keys that are cut off', { [LIST_FILES.keys]: built.keys.subarray(0, 40) }],
    ['keys of another list', { [LIST_FILES.keys]: build(csvOf('Retraction,1/2/2020,,,10.5555/b,,')).keys }],
    ['no notices', { [LIST_FILES.notices]: undefined }],
    ['notices that are cut off', { [LIST_FILES.notices]: built.notices.subarray(0, 60) }],
  ])('%s is a failure, never "none", and is tried again', async (_, replace) => {
    const { list, read } = filesOf(built, replace);
    const failed = { list: { status: 'failed' }, items: [{ looked: false, notices: [] }] };
    expect(await list.lookUp([{ doi: '10.5555/sample.retracted' }])).toEqual(failed);
    const before = read.length;
    await list.lookUp([{ doi: '10.5555/sample.retracted' }]);
    expect(read.length).toBeGreaterThan(before);
  });
});

describe('works with what the list says of them', () => {
  const found = (more: Partial<Work>): WorkResult => ({
    status: 'found',
    work: { identifiers: {}, notices: [], noticesAskedOf: [], ...more },
  });

  it('adds the notices of works that services found, and only of those', async () => {
    const { list } = filesOf(build(sampleCsv()));
    const off: WorkResult = { status: 'not-asked', why: 'off' };
    const works = await addListed(
      new Map([
        ['reference-1', found({ identifiers: { doi: '10.5555/sample.retracted' } })],
        ['reference-2', found({ identifiers: { doi: '10.5555/sample.none' } })],
        ['reference-3', off],
      ]),
      list,
    );
    expect(works.get('reference-1')).toMatchObject({
      work: { notices: [{ kind: 'retraction', date: '2020-01-14' }] },
    });
    expect(works.get('reference-2')).toEqual(found({ identifiers: { doi: '10.5555/sample.none' } }));
    expect(works.get('reference-3')).toBe(off);
  });

  it.each<[string, Partial<Work>]>([
    ['that is itself a notice', { itselfNotice: { value: 'retraction', by: 'Crossref', on: '2026-11-22' } }],
    ['that was found by text', { foundBy: 'text' }],
    ['that contradicts the entry', { contradicts: ['title'] }],
  ])('adds none to a record %s, and does not even look', async (_, more) => {
    const { list, read } = filesOf(build(sampleCsv()));
    const work = found({ identifiers: { doi: '10.5555/sample.retracted' }, ...more });
    expect(await addListed(new Map([['reference-1', work]]), list)).toEqual(new Map([['reference-1', work]]));
    expect(read).toEqual([]);
  });
});
