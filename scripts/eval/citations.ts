import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { LinkShare, linksSchema } from './link-share.ts';
import type { ReaderPage } from './reader-page.ts';
import { readJsonLines } from './rows.ts';
import { type Counts, emptyCounts, rowOf } from './tally.ts';

const goldSchema = v.object({
  id: v.string(),
  style: v.string(),
  template: v.string(),
  references: v.array(v.object({ number: v.number(), text: v.string() })),
  citations: v.array(v.object({ start: v.number(), end: v.number(), numbers: v.array(v.number()) })),
});
type Gold = v.InferOutput<typeof goldSchema>;

const readSchema = v.object({
  text: v.string(),
  citations: v.array(v.object({ start: v.number(), end: v.number(), numbers: v.array(v.number()) })),
  references: v.array(v.object({ number: v.number(), text: v.string() })),
  links: linksSchema,
});
type Read = v.InferOutput<typeof readSchema>;

/** A marker may be longer than the gold marks on it by brackets and a few words ("see refs. "). */
const MOST_LONGER = 12;

/** Letters and digits of an entry that must be met: the beginning, since a list may add link words at the end. */
const COMPARED = 25;
const COMPARED_WITHIN = 40;

/** Prints recall and precision over citation numbers, and over references, by style and layout. */
export async function scoreCitations(folder: string, reader: ReaderPage): Promise<void> {
  const rows = await readJsonLines(join(folder, 'gold.jsonl'), goldSchema);
  const citations = new Map<string, Counts[]>();
  const references = new Map<string, Counts[]>();
  const links = new LinkShare();
  for (const gold of rows) {
    await reader.open(await readFile(join(folder, 'pages', `${gold.id}.html`), 'utf8'));
    const read = v.parse(readSchema, await reader.page.evaluate(readInPage));
    links.add('', read.links);
    for (const group of ['all', `style: ${gold.style}`, `layout: ${gold.template}`]) {
      add(citations, group, countCitations(gold, read));
      add(references, group, countReferences(gold, read));
    }
  }
  console.log('Citations, over numbers');
  console.table(tableOf(citations));
  console.log('References, by number and text');
  console.table(tableOf(references));
  links.print('lists of papers');
}

function add(groups: Map<string, Counts[]>, group: string, counts: Counts): void {
  const pages = groups.get(group);
  if (pages === undefined) groups.set(group, [counts]);
  else pages.push(counts);
}

function tableOf(groups: Map<string, Counts[]>): Record<string, Record<string, string | number>> {
  return Object.fromEntries([...groups].map(([group, pages]) => [group, rowOf(pages)]));
}

/** Runs in the page: offsets of the markers in the text of the first `article`. */
function readInPage(): unknown {
  const root = document.querySelector('article') ?? document.body;
  const read: unknown = Reflect.get(globalThis, 'readPage');
  if (typeof read !== 'function') throw new Error('no reader on the page');
  const article = read(document);
  const offset = (node: Node, at: number) => {
    const range = document.createRange();
    range.setStart(root, 0);
    range.setEnd(node, at);
    return range.toString().length;
  };
  return {
    text: root.textContent,
    citations: article.citations.map((citation: { numbers: number[]; range: StaticRange }) => ({
      numbers: citation.numbers,
      start: offset(citation.range.startContainer, citation.range.startOffset),
      end: offset(citation.range.endContainer, citation.range.endOffset),
    })),
    references: article.references.map(({ number, text }: { number: number; text: string }) => ({
      number,
      text,
    })),
    links: article.references.map(({ url, identifiers }: { url?: string; identifiers: object }) => ({
      url,
      identifiers,
    })),
  };
}

const RANGE_SIGN = /[-‐‑‒–—―−~]|\bto\b/;

/**
 * A number of a marker is right where the marker lies on gold marks, is hardly longer than they are, and the
 * number is one of theirs or lies inside their range (ranges are often marked at their ends alone).
 */
function countCitations(gold: Gold, read: Read): Counts {
  const counts = emptyCounts();
  const markers = read.citations.map(marker => {
    const met = gold.citations.filter(mark => mark.start < marker.end && mark.end > marker.start);
    const numbers = new Set(met.flatMap(mark => mark.numbers));
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const length = Math.max(...met.map(mark => mark.end)) - Math.min(...met.map(mark => mark.start));
    const fits = met.length > 0 && marker.end - marker.start <= length + MOST_LONGER;
    const isRange = RANGE_SIGN.test(read.text.slice(marker.start, marker.end));
    const isRight = (number: number) => numbers.has(number) || (isRange && number > low && number < high);
    const right = new Set(fits ? marker.numbers.filter(isRight) : []);
    counts.read += Math.max(1, new Set(marker.numbers).size);
    counts.right += right.size;
    return { ...marker, right };
  });
  for (const mark of gold.citations) {
    for (const number of mark.numbers) {
      counts.gold++;
      if (
        markers.some(({ start, end, right }) => start < mark.end && end > mark.start && right.has(number))
      ) {
        counts.hit++;
      }
    }
  }
  return counts;
}

function countReferences(gold: Gold, read: Read): Counts {
  const counts = emptyCounts();
  const hits = gold.references.filter(({ number, text }) => {
    const wanted = plain(text).slice(0, COMPARED);
    return read.references.some(entry => entry.number === number && plain(entry.text).includes(wanted));
  });
  counts.gold = gold.references.length;
  counts.hit = hits.length;
  counts.read = read.references.length;
  counts.right = hits.length;
  return counts;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, COMPARED_WITHIN);
}
