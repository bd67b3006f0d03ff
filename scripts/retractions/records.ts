import * as v from 'valibot';
import { readCsv } from './csv.ts';

/** A row of the source, its cells as they are, and where it stands in the file ("line 12", "record 3"). */
export interface SourceRecord {
  where: string;
  cells: Record<Column, string>;
}

/**
 * The columns that are read, by their names without case, spaces and underscores: the CSV file that Crossref
 * publishes writes "OriginalPaperDOI", JSON exports "original_paper_doi".
 * https://www.crossref.org/documentation/retrieve-metadata/retraction-watch/
 */
const COLUMNS = [
  'retractionnature',
  'retractiondate',
  'retractiondoi',
  'retractionpubmedid',
  'originalpaperdoi',
  'originalpaperpubmedid',
  'reason',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Thrown where the file as a whole is not what it should be; the message says what is missing. */
export class SourceError extends Error {}

/** The records of a CSV text. @throws SourceError where columns are missing */
export function* csvRecords(text: string): Generator<SourceRecord> {
  let places: [Column, number][] | undefined;
  for (const { line, cells } of readCsv(text)) {
    if (places === undefined) {
      const names = cells.map(plainName);
      places = COLUMNS.map(column => [column, names.indexOf(column)]);
      const missing = places.filter(([, at]) => at < 0).map(([column]) => column);
      if (missing.length > 0) throw new SourceError(`the header lacks ${missing.join(', ')}`);
      continue;
    }
    yield { where: `line ${line}`, cells: pick(places.map(([column, at]) => [column, cells[at]])) };
  }
}

const jsonRow = v.record(v.string(), v.unknown());

/** Two maps, DOI of the paper to DOI of its notice ("" where there is none): how some projects pass the list on. */
const jsonMaps = v.object({
  retractions: v.record(v.string(), v.nullable(v.string())),
  concerns: v.optional(v.record(v.string(), v.nullable(v.string()))),
});

/** The records of a JSON text: a list of records, one record, or two maps. @throws SourceError for anything else */
export function* jsonRecords(text: string): Generator<SourceRecord> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new SourceError('the file is no JSON');
  }
  const maps = v.safeParse(jsonMaps, parsed);
  if (maps.success) {
    yield* mapRecords('Retraction', maps.output.retractions);
    yield* mapRecords('Expression of concern', maps.output.concerns ?? {});
    return;
  }
  const rows: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  for (const [at, raw] of rows.entries()) {
    const row = v.safeParse(jsonRow, raw);
    const cells = row.success ? Object.entries(row.output) : [];
    const named = new Map(cells.map(([name, value]) => [plainName(name), value]));
    if (at === 0 && !(named.has('retractionnature') && named.has('originalpaperdoi'))) {
      throw new SourceError('the first record has no retractionnature or no originalpaperdoi');
    }
    const picked = COLUMNS.map(column => [column, asText(named.get(column))] as const);
    yield { where: `record ${at + 1}`, cells: pick(picked) };
  }
}

function* mapRecords(nature: string, map: Record<string, string | null>): Generator<SourceRecord> {
  for (const [at, [paper, notice]] of Object.entries(map).entries()) {
    yield {
      where: `${nature} ${at + 1}`,
      cells: pick([
        ['retractionnature', nature],
        ['originalpaperdoi', paper],
        ['retractiondoi', notice ?? ''],
      ]),
    };
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function pick(cells: readonly (readonly [Column, string | undefined])[]): Record<Column, string> {
  const found = new Map(cells);
  const cell = (column: Column) => (found.get(column) ?? '').trim();
  return {
    retractionnature: cell('retractionnature'),
    retractiondate: cell('retractiondate'),
    retractiondoi: cell('retractiondoi'),
    retractionpubmedid: cell('retractionpubmedid'),
    originalpaperdoi: cell('originalpaperdoi'),
    originalpaperpubmedid: cell('originalpaperpubmedid'),
    reason: cell('reason'),
  };
}
