import * as v from 'valibot';
import { openLabelled, readPageRows } from './pages.ts';
import type { Part } from './part.ts';
import type { ReaderPage } from './reader-page.ts';
import { type Counts, rowOf } from './tally.ts';

/** A page with fewer linked markers tells nothing of how its links are read. */
const LEAST_LINKS = 3;

const countsSchema = v.object({ links: v.number(), read: v.number(), right: v.number() });

/**
 * Prints how often a marker that the page itself links to an entry was read, and leads to that entry, on health pages:
 * recall is the share of links that were read and agree, precision the share of those read that agree.
 */
export async function scoreMarkerLinks(folder: string, reader: ReaderPage, part?: Part): Promise<void> {
  const counts: Counts[] = [];
  let read = 0;
  for (const row of (await readPageRows(folder, part)).filter(({ health }) => health)) {
    await openLabelled(folder, row, reader);
    const page = v.parse(countsSchema, await reader.page.evaluate(linksInPage));
    if (page.links < LEAST_LINKS) continue;
    read += page.read;
    counts.push({ gold: page.links, hit: page.right, read: page.read, right: page.right });
  }
  const links = counts.reduce((sum, { gold }) => sum + gold, 0);
  const mean = counts.reduce((sum, page) => sum + page.right / Math.max(1, page.read), 0) / counts.length;
  console.log(
    `Markers that the page links to an entry${part === undefined ? '' : `, ${part} half`}: ${read} of ${links} read` +
      (counts.length === 0 ? '' : `, agree ${mean.toFixed(4)} as a mean of pages`),
  );
  if (counts.length > 0) console.table({ 'linked markers': rowOf(counts) });
}

/** Runs in the page: the links of bare numbers to an element behind them that is one number's alone. */
function linksInPage(): unknown {
  const here = location.href.replace(/#.*/, '');
  const targetOf = (link: HTMLAnchorElement): Element | null => {
    if (!link.href.startsWith(`${here}#`)) return null;
    const name = decodeURIComponent(link.href.slice(here.length + 1));
    return name === ''
      ? null
      : (document.getElementById(name) ?? document.getElementsByName(name)[0] ?? null);
  };
  const markers = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].flatMap(link => {
    const number = /^[\s([]*(\d{1,3})[\s)\]]*$/.exec(link.textContent ?? '')?.[1];
    const target = targetOf(link);
    const isBehind =
      target !== null &&
      !link.contains(target) &&
      (target.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return number !== undefined && isBehind ? [{ link, number: Number(number), target }] : [];
  });
  const numbersOf = Map.groupBy(markers, ({ target }) => target);
  const isEntry = (target: Element) =>
    new Set(numbersOf.get(target)?.map(({ number }) => number)).size === 1 &&
    !target.matches('h1, h2, h3, h4, h5, h6') &&
    target.querySelector('h1, h2, h3, h4, h5, h6') === null;
  const read: unknown = Reflect.get(globalThis, 'readPage');
  if (typeof read !== 'function') throw new Error('no reader on the page');
  const article = read(document);
  const elementOf = new Map<string, Element | undefined>(
    article.references.map(({ id, element }: { id: string; element?: Element }) => [id, element]),
  );
  const counts = { links: 0, read: 0, right: 0 };
  for (const { link, number, target } of markers) {
    if (!isEntry(target)) continue;
    counts.links++;
    const citation = article.citations.find((other: { range: StaticRange; numbers: number[] }) => {
      const range = document.createRange();
      range.setStart(other.range.startContainer, other.range.startOffset);
      range.setEnd(other.range.endContainer, other.range.endOffset);
      return range.intersectsNode(link) && other.numbers.includes(number);
    });
    if (citation === undefined) continue;
    counts.read++;
    const next = target.nextElementSibling;
    const leads = citation.references.some((id: string) => {
      const entry = elementOf.get(id);
      if (entry === undefined) return false;
      return entry.contains(target) || target.contains(entry) || (next !== null && entry.contains(next));
    });
    if (leads) counts.right++;
  }
  return counts;
}
