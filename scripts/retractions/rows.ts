import { NATURES, type Nature } from '../../lib/works/retractions/format.ts';
import { doiKey, pmidKey } from '../../lib/works/retractions/keys.ts';
import type { ListedNotice } from '../../lib/works/retractions/notice-table.ts';
import type { SourceRecord } from './records.ts';

/** One row that can be used: the paper by its keys, and the notice about it. */
export interface Row {
  doi?: string;
  pmid?: string;
  notice: ListedNotice;
}

export interface RowRead {
  /** Absent where the row can't be used. */
  row?: Row;
  /** What is wrong with it; a row with a fault in a part that it can do without is used without that part. */
  faults: string[];
  /** The paper has neither DOI nor PubMed number: nothing wrong, but nothing to find it by. */
  isNameless: boolean;
}

/** How the source writes "there is none". */
const NONE = /^(?:unavailable|n\/?a|none|null|0)?$/i;

/** The oldest notice in the Retraction Watch data is of 1756. */
const FIRST_YEAR = 1750;

/** Reads one record. @param today YYYY-MM-DD; a notice of a later day is a typing error */
export function readRow({ cells }: SourceRecord, today: string): RowRead {
  const faults: string[] = [];
  const nature = natureOf(cells.retractionnature);
  if (nature === undefined) return fault(`unknown kind of notice "${cut(cells.retractionnature)}"`);

  const identifier = (text: string, read: (text: string) => string | undefined, what: string) => {
    if (NONE.test(text)) return undefined;
    const key = read(text);
    if (key === undefined) faults.push(`${what} "${cut(text)}" can't be read`);
    return key;
  };
  const doi = identifier(cells.originalpaperdoi, doiKey, "the paper's DOI");
  const pmid = identifier(cells.originalpaperpubmedid, pmidKey, "the paper's PubMed number");
  const noticeDoi = identifier(cells.retractiondoi, doiKey, "the notice's DOI");
  const noticePmid = identifier(cells.retractionpubmedid, pmidKey, "the notice's PubMed number");
  const date = readDay(cells.retractiondate);
  if (cells.retractiondate !== '' && (date === undefined || date > today)) {
    faults.push(`the date "${cut(cells.retractiondate)}" can't be`);
  }
  if (doi === undefined && pmid === undefined) return { faults, isNameless: faults.length === 0 };
  const notice: ListedNotice = {
    nature,
    ...(date !== undefined && date <= today && { date }),
    ...(noticeDoi !== undefined && { noticeDoi }),
    ...(noticeDoi === undefined &&
      noticePmid !== undefined && { noticePmid: String(Number(noticePmid.slice(1))) }),
    reasons: readReasons(cells.reason),
  };
  return {
    row: { ...(doi !== undefined && { doi }), ...(pmid !== undefined && { pmid }), notice },
    faults,
    isNameless: false,
  };
}

function fault(why: string): RowRead {
  return { faults: [why], isNameless: false };
}

function natureOf(text: string): Nature | undefined {
  return NATURES.find(nature => nature.toLowerCase() === text.toLowerCase());
}

/** "8/1/2020 0:00" (month first, as the CSV file has it) or ISO 8601 → YYYY-MM-DD; undefined where there is no such day. */
export function readDay(text: string): string | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  const [year, month, day] = american
    ? [Number(american[3]), Number(american[1]), Number(american[2])]
    : [Number(iso?.[1]), Number(iso?.[2]), Number(iso?.[3])];
  if (!(year >= FIRST_YEAR)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** "+Date of Article;+Error in Text;" → its parts, each once. */
function readReasons(text: string): string[] {
  const parts = text.split(';').map(part => part.trim().replace(/^\+/, ''));
  return [...new Set(parts)].filter(part => part !== '');
}

/** Enough of a cell to find it by. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
