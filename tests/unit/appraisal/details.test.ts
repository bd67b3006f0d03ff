import { describe, expect, it } from 'vitest';
import { disagreementLines, journalLines, kindLines, trialLines } from '../../../lib/appraisal/details.ts';
import { type Line, say, withoutIsolates } from '../../../lib/wording/index.ts';
import type { Said, ServiceName, Work } from '../../../lib/works/model.ts';

const ON = '2026-11-22';
const by = <T>(service: ServiceName, value: T): Said<T> => ({ value, by: service, on: ON });
const work = (more: Partial<Work>): Work => ({ identifiers: {}, notices: [], noticesAskedOf: [], ...more });
const plain = (lines: readonly Line[]) => lines.map(line => withoutIsolates(say(line)));

describe('what kind of study it is', () => {
  it("is said in the service's own words: types as listed, headings as filed", () => {
    const designs = by('PubMed', [
      { term: 'Observational Study', as: 'type' as const, design: 'observational' as const },
      { term: 'Letter', as: 'type' as const },
      { term: 'Cohort Studies', as: 'heading' as const, design: 'cohort' as const },
    ]);
    expect(plain(kindLines(work({ designs })))).toEqual([
      'PubMed lists it as: Observational Study and Letter.',
      'PubMed files it under: Cohort Studies.',
    ]);
  });

  it('is said to be missing where PubMed has the record and names none', () => {
    const publicationTypes = by('PubMed', ['Journal Article']);
    expect(plain(kindLines(work({ designs: by('PubMed', []), publicationTypes })))).toEqual([
      'PubMed gives no study type.',
    ]);
  });

  it('is the kind of content where nobody who names study types knows the work', () => {
    expect(plain(kindLines(work({ publicationTypes: by('Crossref', ['book-chapter']) })))).toEqual([
      'Crossref lists it as: book-chapter.',
    ]);
    expect(kindLines(work({}))).toEqual([]);
  });
});

describe('a trial in its register', () => {
  const trial = { nct: 'NCT90000001', title: 'Spoons', status: 'ACTIVE_NOT_RECRUITING', phases: ['PHASE2'] };

  it("has status, type and phase in the register's words, results, and dates", () => {
    const whole = {
      ...trial,
      studyType: 'INTERVENTIONAL',
      hasResults: true,
      start: '2016-07',
      completed: '2019-12-20',
      lastUpdated: '2020-03-01',
    };
    expect(plain(trialLines(work({ trial: by('ClinicalTrials.gov', whole) })))).toEqual([
      'ClinicalTrials.gov lists trial NCT90000001 as: active not recruiting, interventional, and phase 2.',
      'ClinicalTrials.gov shows results of this trial.',
      'ClinicalTrials.gov gives July 2016 as the start of the trial.',
      'ClinicalTrials.gov gives December 20, 2019 as the end of the trial.',
      'ClinicalTrials.gov last changed its entry on the trial on March 1, 2020.',
    ]);
  });

  it('nothing is said of what the register leaves out', () => {
    expect(
      plain(trialLines(work({ trial: by('ClinicalTrials.gov', { ...trial, phases: ['NA'] }) }))),
    ).toEqual(['ClinicalTrials.gov lists trial NCT90000001 as: active not recruiting.']);
    const none = by('ClinicalTrials.gov', { ...trial, hasResults: false });
    expect(plain(trialLines(work({ trial: none })))).toContain(
      'ClinicalTrials.gov shows no results of this trial.',
    );
    expect(trialLines(work({}))).toEqual([]);
  });
});

it("a journal is indexed in MEDLINE or not, by the catalogue's word", () => {
  const lines = (indexed: boolean) =>
    plain(journalLines(work({ medlineIndexed: by('NLM Catalog', indexed) })));
  expect(lines(true)).toEqual(['NLM Catalog lists its journal as indexed in MEDLINE now.']);
  expect(lines(false)).toEqual(['NLM Catalog does not list its journal as indexed in MEDLINE now.']);
  expect(journalLines(work({}))).toEqual([]);
});

it('where services say different things, each is shown with who says it', () => {
  const lines = disagreementLines(
    work({
      disagreements: [
        { field: 'title', said: [by('Crossref', 'Spoons'), by('PubMed', 'Forks')] },
        { field: 'year', said: [by('Crossref', 2019), by('PubMed', 2020), by('Europe PMC', 2020)] },
        { field: 'retraction', said: [by('Crossref', true), by('PubMed', false)] },
      ],
    }),
  );
  expect(plain(lines)).toEqual([
    'Crossref gives this title: “Spoons”',
    'PubMed gives this title: “Forks”',
    'Crossref gives the year 2019.',
    'PubMed and Europe PMC give the year 2020.',
    'PubMed lists no retraction of it.',
  ]);
});
