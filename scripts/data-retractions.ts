import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BuiltList, buildList, type ListReport } from './retractions/build-list.ts';
import { LIST_OF_BUILD } from './retractions/folders.ts';
import { SourceError } from './retractions/records.ts';
import { writeList } from './retractions/write-list.ts';

/*
 * `npm run data:retractions -- FILE.csv|json [--date YYYY-MM-DD] [--source NAME] [--out FOLDER]`: makes the list of
 * papers with a notice that the next build carries (docs/retractions.md). Nothing is written unless all is well.
 */

/** A file with more faulty rows than these has changed its form, or is another file. */
const MOST_FAULTY_SHARE = 0.02;

/** Faults shown; the rest is counted. */
const MOST_SHOWN = 40;

const { values, positionals } = parseArgs({
  options: {
    date: { type: 'string' },
    source: { type: 'string', default: 'Retraction Watch' },
    out: { type: 'string', default: LIST_OF_BUILD },
  },
  allowPositionals: true,
});

const [file] = positionals;
if (file === undefined || positionals.length > 1) {
  console.error('Usage: npm run data:retractions -- FILE.csv|FILE.json [--date YYYY-MM-DD]');
  process.exit(1);
}
if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) {
  console.error(`--date takes a day as YYYY-MM-DD, not "${values.date}".`);
  process.exit(1);
}

try {
  const text = await readFile(file, 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  const list = buildList(text, file.toLowerCase().endsWith('.json'), {
    source: values.source,
    date: values.date,
    today,
  });
  tell(list.report);
  const unused = list.report.faults.filter(({ isUsed }) => !isUsed).length;
  if (unused > list.report.rows * MOST_FAULTY_SHARE) {
    throw new SourceError(`${unused} of ${list.report.rows} rows can't be used; that is too many`);
  }
  await writeList(values.out, list);
  tellSizes(list, values.out);
} catch (error) {
  const isExpected = error instanceof SourceError || (error instanceof Error && 'code' in error);
  if (!isExpected) throw error;
  console.error(`Nothing was written: ${error.message}.`);
  process.exitCode = 1;
}

function tell({ rows, used, nameless, faults, dois, pmids }: ListReport): void {
  for (const { where, why, isUsed } of faults.slice(0, MOST_SHOWN)) {
    console.warn(`${where}: ${why}${isUsed ? '' : ' (left out)'}`);
  }
  if (faults.length > MOST_SHOWN) console.warn(`… and ${faults.length - MOST_SHOWN} more`);
  console.log(
    `${rows} rows: ${used} used, ${nameless} without DOI and PubMed number, ${faults.length} faults.`,
  );
  console.log(`${dois} DOIs and ${pmids} PubMed numbers.`);
}

function tellSizes({ about, keys, notices }: BuiltList, folder: string): void {
  const size = (bytes: Uint8Array) =>
    `${bytes.length} bytes (${gzipSync(bytes, { level: 9 }).length} gzipped)`;
  const of = about.status === 'list' ? `${about.source}, ${about.date}` : '';
  console.log(`${folder}: ${of}; keys ${size(keys)}, notices ${size(notices)}.`);
}
