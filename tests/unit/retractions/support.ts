import { readFileSync } from 'node:fs';
import { LIST_FILES } from '../../../lib/works/retractions/format.ts';
import { RetractionList } from '../../../lib/works/retractions/list.ts';
import { type BuiltList, buildList } from '../../../scripts/retractions/build-list.ts';
import { SAMPLE_CSV } from '../../../scripts/retractions/folders.ts';

export const TODAY = '2026-11-22';
const SOURCE = 'Invented Watch';

export const sampleCsv = () => readFileSync(SAMPLE_CSV, 'utf8');

export function build(text: string, more: { date?: string; isJson?: boolean } = {}): BuiltList {
  return buildList(text, more.isJson ?? false, { source: SOURCE, date: more.date, today: TODAY });
}

/** A CSV file with these rows: nature, date, DOI and PubMed number of the notice, of the paper, reasons. */
export function csvOf(...rows: string[]): string {
  const header =
    'RetractionNature,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDOI,OriginalPaperPubMedID,Reason';
  return [header, ...rows].join('\n');
}

export interface FakeFiles {
  list: RetractionList;
  /** The names of the files read, in order. */
  read: string[];
}

/** The list as the extension would find it among its files; `replace` puts others in their place. */
export function filesOf(built: BuiltList, replace: Record<string, Uint8Array | undefined> = {}): FakeFiles {
  const files: Record<string, Uint8Array | undefined> = {
    [LIST_FILES.about]: new TextEncoder().encode(JSON.stringify(built.about)),
    [LIST_FILES.keys]: built.keys,
    [LIST_FILES.notices]: built.notices,
    ...replace,
  };
  const read: string[] = [];
  const list = new RetractionList(async name => {
    read.push(name);
    const bytes = files[name];
    if (bytes === undefined) throw new Error('no such file');
    return bytes;
  });
  return { list, read };
}
