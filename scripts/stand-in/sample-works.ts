/** A bibliographic record that the stand-in invents. Each title says that it is sample data. */
export interface SampleWork {
  doi: string;
  title: string;
  authors: [given: string, family: string][];
  journal: string;
  year: number;
  retractedOn?: readonly [year: number, month: number, day: number];
}

/**
 * DOIs under 10.5555, the prefix that Crossref keeps for tests
 * (https://www.crossref.org/documentation/register-maintain-records/creating-and-managing-dois/test-prefix/).
 */
const KNOWN: SampleWork[] = [
  {
    doi: '10.5555/sample.retracted',
    title: 'An invented trial of lemon balm tea (sample data)',
    authors: [
      ['Nora', 'Example'],
      ['Piet', 'Voorbeeld'],
    ],
    journal: 'Journal of Sample Medicine',
    year: 2016,
    retractedOn: [2020, 1, 14],
  },
  {
    doi: '10.5555/sample.screen-time',
    title: 'Evening screen time and sleep: an invented cohort (sample data)',
    authors: [['Ada', 'Muster']],
    journal: 'Journal of Sample Medicine',
    year: 2004,
  },
];

/** A DOI that the stand-in says it does not know, as a service would of a misprint. */
const UNKNOWN = /unknown/;

/** @returns the record of this DOI; any well-formed one has one, unless it says "unknown". */
export function sampleWork(doi: string): SampleWork | undefined {
  const wanted = doi.toLowerCase();
  if (UNKNOWN.test(wanted) || !wanted.startsWith('10.')) return undefined;
  return (
    KNOWN.find(work => work.doi === wanted) ?? {
      doi: wanted,
      title: `A paper with the DOI ${wanted} (sample data)`,
      authors: [
        ['Ada', 'Muster'],
        ['Nora', 'Example'],
      ],
      journal: 'Journal of Sample Medicine',
      year: 2012,
    }
  );
}
