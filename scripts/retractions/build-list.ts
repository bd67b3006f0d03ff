import type { About } from '../../lib/works/retractions/about.ts';
import { collect } from './collect.ts';
import { encodeKeys, encodeNotices } from './encode.ts';
import { csvRecords, jsonRecords, SourceError } from './records.ts';
import { type Row, readRow } from './rows.ts';

export interface ListOptions {
  /** Whose list it is, as the reader is told. */
  source: string;
  /** The list's own day, YYYY-MM-DD. Without it, that of its newest notice: never fresher than the list is. */
  date?: string | undefined;
  /** YYYY-MM-DD; later notices are typing errors. */
  today: string;
}

export interface BuiltList {
  about: About;
  keys: Uint8Array;
  notices: Uint8Array;
  report: ListReport;
}

/** What became of the rows. */
export interface ListReport {
  rows: number;
  /** Rows that are in the list. */
  used: number;
  /** Rows without DOI and PubMed number. */
  nameless: number;
  /** Rows that could not be used, or not wholly: where they stand, and why. */
  faults: { where: string; why: string; isUsed: boolean }[];
  dois: number;
  pmids: number;
}

/**
 * The list of a source file. Pure.
 * @param text the file, CSV or JSON @param isJson which of the two
 * @throws SourceError where the file as a whole can't be used: columns are missing, no row is good, its day is
 *   before its newest notice
 */
export function buildList(text: string, isJson: boolean, { source, date, today }: ListOptions): BuiltList {
  const rows: Row[] = [];
  const report: ListReport = { rows: 0, used: 0, nameless: 0, faults: [], dois: 0, pmids: 0 };
  for (const record of isJson ? jsonRecords(text) : csvRecords(text)) {
    report.rows++;
    const { row, faults, isNameless } = readRow(record, today);
    if (row !== undefined) rows.push(row);
    if (isNameless) report.nameless++;
    for (const why of faults) report.faults.push({ where: record.where, why, isUsed: row !== undefined });
  }
  report.used = rows.length;
  if (rows.length === 0) throw new SourceError('no row can be used');
  const { keys, entries, ambiguous } = collect(rows);
  for (const pmid of ambiguous) {
    const number = String(Number(pmid.slice(1)));
    report.faults.push({ where: `PubMed number ${number}`, why: 'is given to several DOIs', isUsed: true });
  }
  report.pmids = keys.filter(key => key[0] === PMID_SIGN).length;
  report.dois = keys.length - report.pmids;
  const newest = rows.reduce(
    (latest, { notice }) => ((notice.date ?? '') > latest ? (notice.date ?? '') : latest),
    '',
  );
  const day = date ?? newest;
  if (day === '') throw new SourceError('no row has a date: name the day of the list with --date YYYY-MM-DD');
  if (day < newest) throw new SourceError(`the list holds a notice of ${newest}, so it can't be of ${day}`);
  return {
    about: { status: 'list', source, date: day, keys: keys.length },
    keys: encodeKeys(keys),
    notices: encodeNotices(entries, keys, day),
    report,
  };
}

const PMID_SIGN = '#'.charCodeAt(0);
