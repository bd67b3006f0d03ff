import * as v from 'valibot';
import { parseTsv } from '../../lib/tables/parse-tsv.ts';
import neutralTexts from './neutral-texts.tsv?raw';
import { type Part, partOf } from './part.ts';
import type { ReaderPage } from './reader-page.ts';
import { letters, readJsonLines } from './rows.ts';
import { type Counts, emptyCounts, rowOf } from './tally.ts';

const namesSchema = v.optional(v.array(v.string()), []);
const dateSchema = v.optional(v.string(), '');
const fieldsSchema = v.object({
  author: namesSchema,
  reviewer: namesSchema,
  editor: namesSchema,
  factChecker: namesSchema,
  unstated: namesSchema,
  published: dateSchema,
  modified: dateSchema,
  reviewed: dateSchema,
  nextReview: dateSchema,
});
const rowSchema = v.object({
  host: v.string(),
  lang: v.string(),
  html: v.string(),
  kind: v.picklist(['byline', 'look-alike']),
  fields: fieldsSchema,
});

type Fields = v.InferOutput<typeof fieldsSchema>;
type Row = v.InferOutput<typeof rowSchema>;

const NAMES = ['author', 'reviewer', 'editor', 'factChecker', 'unstated'] as const;
const DATES = ['published', 'modified', 'reviewed', 'nextReview'] as const;

/** Gold that says that anything may stand there. */
const ANYTHING = '*';
const MONTH_LENGTH = 7;
/** A name of fewer letters says nothing, but where each letter is a syllable or more. */
const SHORTEST_NAME = 4;
const SHORTEST_EASTERN_NAME = 2;
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Prints roles, names and dates read from fragments of HTML, each laid into a small page of its language, and how many
 * of the look-alikes (fragments without any of them) gave a false one.
 */
export async function scoreFragments(file: string, reader: ReaderPage, part?: Part): Promise<void> {
  const rows = (await readJsonLines(file, rowSchema)).filter(
    ({ host }) => part === undefined || partOf(host) === part,
  );
  const fields = new Map<string, Counts[]>();
  let lookAlikes = 0;
  let deceived = 0;
  for (const row of rows) {
    await reader.open(layOut(row), `https://${row.host}/health/article`);
    const read = v.parse(fieldsSchema, await reader.page.evaluate(fieldsInPage));
    const counts = countFields(row.fields, read);
    if (row.kind === 'look-alike') {
      lookAlikes++;
      if ([...counts.values()].some(count => count.read > count.right)) deceived++;
      continue;
    }
    for (const [field, count] of counts) fields.set(field, [...(fields.get(field) ?? []), count]);
  }
  console.log(part === undefined ? 'Fragments of bylines' : `Fragments of bylines, ${part} half`);
  console.table(Object.fromEntries([...fields].map(([field, counts]) => [field, rowOf(counts)])));
  console.log(`Look-alikes that gave a false fact: ${deceived} of ${lookAlikes}`);
}

/** Gold against what was read, a field each; a field of which gold says that anything may stand there is left out. */
export function countFields(gold: Fields, read: Fields): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const field of NAMES) {
    if (gold[field].includes(ANYTHING)) continue;
    // A name without a label may be given as an author where gold leaves the author open.
    const given =
      field === 'unstated' && gold.author.includes(ANYTHING)
        ? [...read.unstated, ...read.author]
        : read[field];
    counts.set(field, countPeople(gold[field], given));
  }
  for (const field of DATES) {
    if (gold[field] !== ANYTHING) counts.set(field, countDay(gold[field], read[field]));
  }
  return counts;
}

function countPeople(gold: readonly string[], read: readonly string[]): Counts {
  const [wanted, given] = [gold, read].map(names => names.map(letters).filter(isName));
  if (wanted === undefined || given === undefined) return emptyCounts();
  const isKnown = (name: string) => wanted.some(other => name.includes(other) || other.includes(name));
  const wrong = given.filter(name => !isKnown(name)).length;
  const found = given.length > wrong ? 1 : 0;
  return { gold: wanted.length > 0 ? 1 : 0, hit: found, read: wrong + found, right: found };
}

function isName(name: string): boolean {
  return name.length >= (EASTERN.test(name) ? SHORTEST_EASTERN_NAME : SHORTEST_NAME);
}

/** Right where both agree as far as the less precise goes, at least to the month. */
function countDay(gold: string, read: string): Counts {
  const length = Math.min(gold.length, read.length);
  const isRight = length >= MONTH_LENGTH && gold.slice(0, length) === read.slice(0, length);
  return {
    gold: gold === '' ? 0 : 1,
    hit: isRight ? 1 : 0,
    read: read === '' ? 0 : 1,
    right: isRight ? 1 : 0,
  };
}

const TEXTS = new Map(
  parseTsv(neutralTexts, ['language', 'heading', 'paragraph']).map(text => [text.language, text]),
);

function layOut({ lang, html }: Row): string {
  const text = TEXTS.get(lang) ?? TEXTS.get('en');
  if (text === undefined) throw new Error('neutral-texts.tsv has no row for English');
  const { heading, paragraph } = text;
  return (
    `<!doctype html><html lang="${lang.replace(/[^\w-]/g, '')}"><head><meta charset="utf-8"><title>${heading}</title></head>` +
    `<body><main><article><h1>${heading}</h1>${html}<p>${paragraph}</p><p>${paragraph}</p></article></main></body></html>`
  );
}

/** Runs in the page. */
function fieldsInPage(): unknown {
  const read: unknown = Reflect.get(globalThis, 'readPage');
  if (typeof read !== 'function') throw new Error('no reader on the page');
  const article = read(document);
  const people: { role: string; name: string }[] = [
    ...article.authors,
    ...article.reviewers,
    ...article.credited,
  ];
  const named = (...roles: string[]) => [
    ...new Set(people.filter(({ role }) => roles.includes(role)).map(({ name }) => name)),
  ];
  const day = (kind: string) => article.dates[kind]?.iso ?? '';
  return {
    author: named('author'),
    reviewer: named('reviewer'),
    editor: named('editor'),
    factChecker: named('fact-checker'),
    unstated: named('unstated', 'updater'),
    published: day('published'),
    modified: day('modified'),
    reviewed: day('reviewed'),
    nextReview: day('nextReview'),
  };
}
