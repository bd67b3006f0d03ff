import * as v from 'valibot';
import { factsInPage, factsSchema } from './facts.ts';
import { countNames } from './pages.ts';
import type { ReaderPage } from './reader-page.ts';
import { readJsonLines } from './rows.ts';
import { type Counts, rowOf } from './tally.ts';

const fieldSchema = v.optional(v.nullable(v.string()));
const rowSchema = v.object({
  text: v.string(),
  lang: v.string(),
  fields: v.object({
    author: fieldSchema,
    reviewer: fieldSchema,
    published: fieldSchema,
    modified: fieldSchema,
    reviewed: fieldSchema,
  }),
});

/** Rows whose label names another role: the gold column can't say which. */
const OTHER_ROLE = /editor-in-chief|medical editor|updated by|aktualisiert von|actualizaci[oó]n por/i;
const MONTH_LENGTH = 7;

/** Prints people and dates read from visible bylines alone, each laid out on a small page. */
export async function scoreBylines(file: string, reader: ReaderPage): Promise<void> {
  const fields = new Map<string, Counts[]>();
  const add = (field: string, counts: Counts) => fields.set(field, [...(fields.get(field) ?? []), counts]);
  for (const row of await readJsonLines(file, rowSchema)) {
    await reader.open(layOut(row.text, row.lang));
    const facts = v.parse(factsSchema, await reader.page.evaluate(factsInPage));
    if (!OTHER_ROLE.test(row.text)) {
      add('author', countNames(namesOf(row.fields.author), facts.authors));
      add('reviewer', countNames(namesOf(row.fields.reviewer), facts.reviewers));
    }
    add('published', countPrefix(row.fields.published, facts.dates.published?.iso));
    add('modified', countPrefix(row.fields.modified, facts.dates.modified?.iso));
    add('reviewed', countPrefix(row.fields.reviewed, facts.dates.reviewed?.iso));
  }
  console.log('Bylines');
  console.table(Object.fromEntries([...fields].map(([field, counts]) => [field, rowOf(counts)])));
}

function layOut(byline: string, language: string): string {
  const lines = byline.split(/⏎|<br>/).filter(line => line.trim() !== '');
  const paragraphs = lines.map(line => `<p>${escapeText(line.trim())}</p>`).join('');
  return (
    `<!doctype html><html lang="${escapeText(language)}"><head><title>Article</title></head><body><main><article>` +
    `<h1>A condition and its care</h1><div>${paragraphs}</div>` +
    '<p>Symptoms differ from patient to patient, and a doctor who knows the patient decides on the treatment.</p>' +
    '</article></main></body></html>'
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** "Name, MD; Other Name, RD" as names without credentials. */
function namesOf(field: string | null | undefined): string[] {
  return (field ?? '').split(';').map(name => (name.split(',')[0] ?? '').trim());
}

/** Right where it agrees as far as both go, at least to the month. */
function countPrefix(gold: string | null | undefined, read: string | undefined): Counts {
  const length = Math.min(gold?.length ?? 0, read?.length ?? 0);
  const isRight = length >= MONTH_LENGTH && gold?.slice(0, length) === read?.slice(0, length);
  return {
    gold: gold === null || gold === undefined || gold === '' ? 0 : 1,
    hit: isRight ? 1 : 0,
    read: read === undefined ? 0 : 1,
    right: isRight ? 1 : 0,
  };
}
