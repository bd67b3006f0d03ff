import * as v from 'valibot';
import type { ReaderPage } from './reader-page.ts';
import { readJsonLines } from './rows.ts';
import { type Counts, rowOf } from './tally.ts';

const rowSchema = v.object({ text: v.string(), lang: v.optional(v.string(), 'en') });
const countSchema = v.number();

/** Prints in how many sentences by which sites describe themselves a claim is seen. */
export async function scoreClaims(file: string, reader: ReaderPage): Promise<void> {
  const counts: Counts[] = [];
  for (const { text, lang } of await readJsonLines(file, rowSchema)) {
    await reader.open(`<!doctype html><html lang="${lang}"><body><main><p></p></main></body></html>`);
    const found = v.parse(countSchema, await reader.page.evaluate(claimsInPage, text));
    const hit = found > 0 ? 1 : 0;
    counts.push({ gold: 1, hit, read: hit, right: hit });
  }
  console.log('Claims seen (the set has no sentences without a claim, so precision says nothing)');
  console.table({ claims: rowOf(counts) });
}

/** Runs in the page. */
function claimsInPage(text: string): unknown {
  const paragraph = document.querySelector('p');
  if (paragraph !== null) paragraph.textContent = text;
  const read: unknown = Reflect.get(globalThis, 'readPage');
  if (typeof read !== 'function') throw new Error('no reader on the page');
  return read(document).claims.length;
}
