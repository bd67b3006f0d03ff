import * as v from 'valibot';
import type { ReaderPage } from './reader-page.ts';
import { readJsonLines } from './rows.ts';
import { type Counts, rowOf } from './tally.ts';

const KINDS = ['doi', 'pmid', 'pmcid', 'nct', 'nbk'] as const;
const idSchema = v.optional(v.nullable(v.union([v.string(), v.number()])));
const rowSchema = v.object({
  url: v.string(),
  doi: idSchema,
  pmid: idSchema,
  pmcid: idSchema,
  nct: idSchema,
  nbk: idSchema,
  id_visible_in_url: v.optional(v.nullable(v.string()), ''),
});
const idsSchema = v.object({
  doi: v.optional(v.string()),
  pmid: v.optional(v.string()),
  pmcid: v.optional(v.string()),
  nct: v.optional(v.string()),
  nbk: v.optional(v.string()),
});
type Row = v.InferOutput<typeof rowSchema>;

/** Prints which identifiers are read from addresses. */
export async function scoreUrls(file: string, reader: ReaderPage): Promise<void> {
  const rows = await readJsonLines(file, rowSchema);
  console.log('Identifiers from addresses');
  await reader.open('<p>');
  const urls = rows.map(({ url }) => url);
  const read = v.parse(v.array(idsSchema), await reader.page.evaluate(identifyInPage, urls));
  console.table({ identifiers: rowOf(rows.map((row, index) => count(row, read[index] ?? {}))) });
}

/** Runs in the page. */
function identifyInPage(urls: string[]): unknown {
  const identify: unknown = Reflect.get(globalThis, 'identifyUrl');
  if (typeof identify !== 'function') throw new Error('no reader on the page');
  return urls.map(url => identify(url));
}

/** Only identifiers that stand in the address count for recall; a wrong one counts for any row. */
function count(row: Row, read: v.InferOutput<typeof idsSchema>): Counts {
  let isRight = false;
  let isWrong = false;
  for (const kind of KINDS) {
    const [got, want] = [plain(read[kind]), plain(row[kind])];
    if (got === '') continue;
    if (want !== '') {
      if (got === want) isRight = true;
      else isWrong = true;
    } else if (!row.url.toLowerCase().includes(got)) isWrong = true;
  }
  const isVisible = row.id_visible_in_url !== '' && !row.id_visible_in_url?.startsWith('no');
  const right = isRight && !isWrong ? 1 : 0;
  return { gold: isVisible ? 1 : 0, hit: isVisible ? right : 0, read: isRight || isWrong ? 1 : 0, right };
}

function plain(id: string | number | null | undefined): string {
  return String(id ?? '')
    .toLowerCase()
    .replace(/^pmc/, '');
}
