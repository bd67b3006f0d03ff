import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { factsInPage, factsSchema } from './facts.ts';
import { LinkShare } from './link-share.ts';
import { hostOfPage, type Part, partOf } from './part.ts';
import type { ReaderPage } from './reader-page.ts';
import { readJsonLines, sameName } from './rows.ts';
import { type Counts, rowOf } from './tally.ts';

const textsSchema = v.optional(v.array(v.string()), []);
const goldSchema = v.object({
  id: v.string(),
  url: v.string(),
  health: v.boolean(),
  borderline: v.optional(v.boolean(), false),
  nCitations: v.nullish(v.number()),
  nReferences: v.nullish(v.number()),
  gold: v.object({
    author: textsSchema,
    reviewer: textsSchema,
    date: textsSchema,
    date_published: textsSchema,
    date_modified: textsSchema,
    date_reviewed: textsSchema,
  }),
});

const DAY = 86_400_000;
const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;

/** Scripts are taken out so that the page stands as it was saved; JSON-LD is data and stays. */
const SCRIPTS = /<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi;

export type PageRow = v.InferOutput<typeof goldSchema>;

/** The labelled pages of a folder, or of one half of it. */
export async function readPageRows(folder: string, part?: Part): Promise<PageRow[]> {
  const rows = await readJsonLines(join(folder, 'gold.jsonl'), goldSchema);
  return part === undefined ? rows : rows.filter(({ url }) => partOf(hostOfPage(url)) === part);
}

/** Shows a labelled page as it was saved, without its scripts. */
export async function openLabelled(folder: string, { id, url }: PageRow, reader: ReaderPage): Promise<void> {
  const html = (await readFile(join(folder, 'pages', `${id}.html`), 'utf8')).replace(SCRIPTS, '');
  await reader.open(html, url);
}

/** Prints health detection, people, dates and counts on labelled pages. */
export async function scorePages(folder: string, reader: ReaderPage, part?: Part): Promise<void> {
  const fields = new Map<string, Counts[]>();
  const add = (field: string, counts: Counts) => fields.set(field, [...(fields.get(field) ?? []), counts]);
  const links = { health: new LinkShare(), all: new LinkShare() };
  let failed = 0;
  for (const row of await readPageRows(folder, part)) {
    let facts: v.InferOutput<typeof factsSchema> = {
      isHealth: false,
      authors: [],
      reviewers: [],
      references: [],
      citations: 0,
      dates: {},
    };
    try {
      await openLabelled(folder, row, reader);
      facts = v.parse(factsSchema, await reader.page.evaluate(factsInPage));
    } catch {
      failed++;
    }
    if (!row.borderline) add('health article', countFlag(row.health, facts.isHealth));
    links.all.add(row.url, facts.references);
    if (row.health) links.health.add(row.url, facts.references);
    add('author', countNames(row.gold.author, facts.authors));
    if (row.health) {
      add('author, health pages', countNames(row.gold.author, facts.authors));
      add('reviewer, health pages', countNames(row.gold.reviewer, facts.reviewers));
    }
    add('published', countDate([...row.gold.date_published, ...row.gold.date], facts.dates.published?.iso));
    add('modified', countDate(row.gold.date_modified, facts.dates.modified?.iso));
    add('reviewed', countDate(row.gold.date_reviewed, facts.dates.reviewed?.iso));
    if (typeof row.nCitations === 'number')
      add('number of citations', countFlag(true, facts.citations === row.nCitations));
    if (typeof row.nReferences === 'number')
      add('number of references', countFlag(true, facts.references.length === row.nReferences));
  }
  console.log(`${part === undefined ? 'Pages' : `Pages, ${part} half`} (${failed} could not be opened)`);
  console.table(Object.fromEntries([...fields].map(([field, counts]) => [field, rowOf(counts)])));
  const naming = part === 'check' ? 'totals' : 'hosts';
  links.health.print('lists of health pages', naming);
  links.all.print('lists of all pages', naming);
}

function countFlag(gold: boolean, read: boolean): Counts {
  return { gold: gold ? 1 : 0, hit: gold && read ? 1 : 0, read: read ? 1 : 0, right: gold && read ? 1 : 0 };
}

/** One of the gold names is enough; every name that is none of them is wrong. */
export function countNames(gold: readonly string[], read: readonly string[]): Counts {
  const wrong = read.filter(name => !gold.some(other => sameName(name, other))).length;
  const found = read.length > wrong ? 1 : 0;
  const wanted = gold.some(name => sameName(name, name)) ? 1 : 0;
  return { gold: wanted, hit: wanted === 1 ? found : 0, read: wrong + found, right: found };
}

/** Right within a day (time zones), or as precise as month where gold is. */
function countDate(gold: readonly string[], read: string | undefined): Counts {
  const days = gold.map(dayOf).filter(day => day !== null);
  const isRight = read !== undefined && days.some(day => sameDay(day, read));
  return {
    gold: days.length > 0 ? 1 : 0,
    hit: isRight ? 1 : 0,
    read: read === undefined ? 0 : 1,
    right: isRight ? 1 : 0,
  };
}

function sameDay(day: string, read: string): boolean {
  if (read.length >= Math.min(MONTH_LENGTH, day.length) && day.startsWith(read)) return true;
  return read.length >= DAY_LENGTH && Math.abs(Date.parse(day) - Date.parse(read)) <= DAY;
}

function dayOf(printed: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(printed)?.[0];
  if (iso !== undefined) return iso;
  const time = Date.parse(printed);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, DAY_LENGTH);
}
