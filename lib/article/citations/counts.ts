import { nameOf } from '../dom-access.ts';
import { linkSpans, type PageBlock } from '../page-text.ts';
import { outsideUrl } from '../references/entry-link.ts';
import type { Candidate } from './model.ts';

/** Longer blocks are no pagers; stars and pagers stand beside a word or two ("Page", "Next", "Currently 3/5 stars"). */
const LONGEST_PAGER = 80;
const MOST_LETTERS_BESIDE = 30;
/** So many linked numbers in a row with nothing but spaces between them are stars or pages, whatever stands before. */
const LEAST_ROW = 3;

const NOT_LETTERS = /\P{L}+/gu;
const LETTER = /\p{L}/u;
const AFTER_FIGURE = /\d\s?$/;

/**
 * Whether the markup shows that a number counts or turns pages: "Symptoms (3)" in a menu, "1 2 3" as a pager or as
 * stars, "12 (3)" in a cell. The links of the first two stay on the site. A number that leads to an entry is
 * not asked about.
 */
export function isCount(candidate: Candidate, address: string): boolean {
  const { block, form, from, to, linked } = candidate;
  const words = wordsOf(block, address);
  if (words === 'links' || (words === 'none' && followsFigure(candidate))) return true;
  return (
    linked &&
    (form === 'link' ? isRow(candidate) : isPage(candidate)) &&
    linkSpans(block, from, to).every(({ link }) => staysOnSite(link, address))
  );
}

type Words = 'none' | 'links' | 'text';

/** The candidates of a block come one after the other, and there may be thousands of them. */
let last: { block: PageBlock; address: string; words: Words } | undefined;

/** What the words of a block are: there are none, all are links of the site, or there is text. */
function wordsOf(block: PageBlock, address: string): Words {
  if (last?.block !== block || last.address !== address) {
    const words = !LETTER.test(block.text) ? 'none' : isMenu(block, address) ? 'links' : 'text';
    last = { block, address, words };
  }
  return last.words;
}

/** Forgets the block looked at last: between two readings its links may have changed. */
export function forgetCounts(): void {
  last = undefined;
}

/** All words of the block are links. */
function isMenu({ text, runs }: PageBlock, address: string): boolean {
  return runs.every(
    ({ link, start, end }) =>
      !LETTER.test(text.slice(start, end)) || (link !== null && staysOnSite(link, address)),
  );
}

/** A figure and another in brackets, without any word: a cell of a table, or a mark and its votes. */
function followsFigure({ block, form, from }: Candidate): boolean {
  return (
    (form === 'paren' || form === 'bracket') &&
    AFTER_FIGURE.test(block.text.slice(Math.max(0, from - 2), from))
  );
}

/** Bare linked numbers that are not glued to a word: several in a row, or beside few words. */
function isRow({ block, from, list }: Candidate): boolean {
  if (from > 0 && LETTER.test(block.text.charAt(from - 1))) return false;
  if (list.numbers.length >= LEAST_ROW && !list.separators && !list.ranges) return true;
  return (
    block.text.length <= LONGEST_PAGER && block.text.replace(NOT_LETTERS, '').length < MOST_LETTERS_BESIDE
  );
}

/** A linked number that no word goes before; in a table it may cite for its row. */
function isPage({ block, from }: Candidate): boolean {
  return !LETTER.test(block.text.slice(0, Math.min(from, LONGEST_PAGER))) && nameOf(block.element) !== 'td';
}

function staysOnSite(link: Element, address: string): boolean {
  const url = outsideUrl(link, address);
  return url === null || url.host === URL.parse(address)?.host;
}
