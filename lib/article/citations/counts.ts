import { nameOf } from '../dom-access.ts';
import { linkSpans, type PageBlock } from '../page-text.ts';
import { isOnPageHost, outsideUrl } from '../references/entry-link.ts';
import type { Candidate } from './model.ts';

/** Longer blocks are no pagers; stars and pagers stand beside a word or two ("Page", "Next", "Currently 3/5 stars"). */
const LONGEST_PAGER = 80;
const MOST_LETTERS_BESIDE = 30;
/** So many linked numbers in a row with nothing but spaces between them are stars or pages, whatever stands before. */
const LEAST_ROW = 3;

const NOT_LETTERS = /\P{L}+/gu;
const LETTER = /\p{L}/u;
const AFTER_FIGURE = /\d\s?$/;
/** Signs that it reads: a block may be long, and is asked about for each of its numbers. */
const READ_BEFORE = 2;

/** What the words of a block are: there are none, all are links of the site, or there is text. */
type Words = 'none' | 'links' | 'text';

/**
 * A test of candidates that are asked about block by block: whether the markup shows that a number counts or turns
 * pages: "Symptoms (3)" in a menu, "1 2 3" as a pager or as stars, "12 (3)" in a cell. The links of the first two stay
 * on the site. A number that leads to an entry is not asked about.
 */
export function countTest(address: string): (candidate: Candidate) => boolean {
  // A block may hold thousands of candidates.
  let last: { block: PageBlock; words: Words } | undefined;
  return candidate => {
    const { block, form, from, to, linked } = candidate;
    if (last?.block !== block) last = { block, words: wordsOf(block, address) };
    const { words } = last;
    if (words === 'links' || (words === 'none' && followsFigure(candidate))) return true;
    return (
      linked &&
      (form === 'link' ? isRow(candidate) : isPage(candidate)) &&
      linkSpans(block, from, to).every(({ link }) => staysOnSite(link, address))
    );
  };
}

function wordsOf(block: PageBlock, address: string): Words {
  if (!LETTER.test(block.text)) return 'none';
  return isMenu(block, address) ? 'links' : 'text';
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
    AFTER_FIGURE.test(block.text.slice(Math.max(0, from - READ_BEFORE), from))
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
  return url === null || isOnPageHost(url, address);
}
