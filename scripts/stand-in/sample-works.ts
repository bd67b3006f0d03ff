/** A bibliographic record that the stand-in invents. Each title says that it is sample data. */
export interface SampleWork {
  /** Works that are asked for by their PubMed number have none here. */
  doi?: string;
  /** PubMed's number; works without one are not in PubMed. */
  pmid?: string;
  title: string;
  authors: [given: string, family: string][];
  journal: string;
  year: number;
  /** As PubMed lists them. */
  types: string[];
  retractedOn?: readonly [year: number, month: number, day: number];
  /** The sample journal's where it is left out. */
  issn?: string;
}

export const issnOf = ({ issn }: SampleWork): string => issn ?? SAMPLE_ISSN;

/** The number in the ISSN of an invented journal; undefined for any other. */
export function journalNumber(issn: string): number | undefined {
  const digits = /^0000-(\d{4})$/.exec(issn)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const JOURNAL = 'Journal of Sample Medicine';
/** ISSNs that begin so belong to no journal; the sample journal's own is the first. */
const ISSN_START = '0000-';
const SAMPLE_ISSN = `${ISSN_START}0001`;
const MUSTER: [string, string] = ['Ada', 'Muster'];
const EXAMPLE: [string, string] = ['Nora', 'Example'];
const VOORBEELD: [string, string] = ['Piet', 'Voorbeeld'];

/**
 * DOIs under 10.5555, the prefix that Crossref keeps for tests
 * (https://www.crossref.org/documentation/register-maintain-records/creating-and-managing-dois/test-prefix/),
 * and the one that the sample article cites.
 */
const KNOWN: SampleWork[] = [
  {
    doi: '10.5555/sample.retracted',
    pmid: '90000001',
    title: 'An invented trial of lemon balm tea (sample data)',
    authors: [EXAMPLE, VOORBEELD],
    journal: JOURNAL,
    year: 2016,
    types: ['Journal Article', 'Randomized Controlled Trial', 'Retracted Publication'],
    retractedOn: [2020, 1, 14],
  },
  {
    doi: '10.5555/sample.screen-time',
    pmid: '90000002',
    title: 'Evening screen time and sleep: an invented cohort (sample data)',
    authors: [MUSTER],
    journal: JOURNAL,
    year: 2004,
    types: ['Journal Article', 'Observational Study'],
  },
  {
    doi: '10.1371/journal.pmed.0050045',
    pmid: '90000003',
    title: 'What a medicine adds, by how severe the illness is (sample data)',
    authors: [MUSTER, EXAMPLE, VOORBEELD],
    journal: JOURNAL,
    year: 2008,
    types: ['Journal Article', 'Meta-Analysis'],
  },
];

/** What the stand-in says it does not know, as a service would of a misprint or of a deleted record. */
const UNKNOWN_DOI = /unknown/;
const UNKNOWN_PMID = /0$/;

/**
 * A paper that every service has, in a journal of its own, so that no earlier answer about it is at hand.
 * @param number 1 to 9999
 */
export function everywhere(number: number): SampleWork & { doi: string; pmid: string } {
  const digits = String(number).padStart(4, '0');
  return {
    ...plain(`number ${number}`),
    doi: `10.5555/everywhere.${digits}`,
    pmid: `9100${digits}`,
    issn: `${ISSN_START}${digits}`,
  };
}

const EVERYWHERE_DOI = /^10\.5555\/everywhere\.(\d{4})$/;
const EVERYWHERE_PMID = /^9100(\d{4})$/;

function findEverywhere(identifier: string, form: RegExp): SampleWork | undefined {
  const digits = form.exec(identifier)?.[1];
  return digits === undefined ? undefined : everywhere(Number(digits));
}

/** @returns the record of this DOI; any well-formed one has one, unless it says "unknown". */
export function sampleWork(doi: string): SampleWork | undefined {
  const wanted = doi.toLowerCase();
  if (UNKNOWN_DOI.test(wanted) || !wanted.startsWith('10.')) return undefined;
  const known = KNOWN.find(work => work.doi === wanted) ?? findEverywhere(wanted, EVERYWHERE_DOI);
  return known ?? { ...plain(`DOI ${wanted}`), doi: wanted };
}

/** @returns the record with this PubMed number; any has one, unless it ends in 0. */
export function sampleWorkByPmid(pmid: string): SampleWork | undefined {
  const known = KNOWN.find(work => work.pmid === pmid) ?? findEverywhere(pmid, EVERYWHERE_PMID);
  if (known) return known;
  if (UNKNOWN_PMID.test(pmid)) return undefined;
  return { ...plain(`PubMed number ${pmid}`), pmid };
}

const plain = (identifier: string): SampleWork => ({
  title: `A paper with the ${identifier} (sample data)`,
  authors: [MUSTER, EXAMPLE],
  journal: JOURNAL,
  year: 2012,
  types: ['Journal Article'],
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The retraction notice as PubMed cites it, e.g. "J Sample Med. 2020 Jan 14;1(1):1". */
export function noticeCitation({ retractedOn }: SampleWork): string | undefined {
  if (!retractedOn) return undefined;
  const [year, month, day] = retractedOn;
  return `J Sample Med. ${year} ${MONTHS[month - 1]} ${day};1(1):1`;
}

/** The notice's own number in PubMed. */
export const NOTICE_PMID = '90000099';
