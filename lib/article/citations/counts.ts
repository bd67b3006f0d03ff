import { linkSpans, type TextRun } from '../page-text.ts';
import { outsideUrl } from '../references/entry-link.ts';
import type { Candidate } from './model.ts';

/** Longer blocks are no items of a menu. */
const LONGEST_ITEM = 80;
/** Pagers and stars stand beside a word or two ("Page", "Next", "Currently 3/5 stars"). */
const MOST_LETTERS_BESIDE = 30;

const NOT_LETTERS = /\P{L}+/gu;
const LETTER = /\p{L}/u;

/**
 * Whether the markup shows that a number counts or turns pages: "Symptoms (3)" as an item of a menu, "1 2 3" as
 * a pager or as stars. The links of both stay on the site. A number that leads to an entry is not asked about.
 */
export function isCount(candidate: Candidate, address: string): boolean {
  const { block, form, linked } = candidate;
  if (block.text.length > LONGEST_ITEM) return false;
  if (isMenuItem(candidate, address)) return true;
  return (
    linked &&
    (form === 'link' ? isAmongFewWords(candidate) : !hasWordsBefore(candidate)) &&
    linkSpans(block, candidate.from, candidate.to).every(({ link }) => staysOnSite(link, address))
  );
}

/** All words of the block are one link, and the number closes it. */
function isMenuItem({ block, from, to }: Candidate, address: string): boolean {
  const { text, runs } = block;
  if (LETTER.test(text.slice(to))) return false;
  const hasWords = ({ start, end }: TextRun) => LETTER.test(text.slice(start, Math.min(end, from)));
  const links = new Set(runs.filter(hasWords).map(({ link }) => link));
  const [link = null] = links;
  return links.size === 1 && link !== null && staysOnSite(link, address);
}

/** A number that is not glued to a word, beside few. */
function isAmongFewWords({ block, from }: Candidate): boolean {
  const isGlued = from > 0 && LETTER.test(block.text.charAt(from - 1));
  return !isGlued && block.text.replace(NOT_LETTERS, '').length < MOST_LETTERS_BESIDE;
}

function hasWordsBefore({ block, from }: Candidate): boolean {
  return LETTER.test(block.text.slice(0, from));
}

function staysOnSite(link: Element, address: string): boolean {
  const url = outsideUrl(link, address);
  return url === null || url.host === URL.parse(address)?.host;
}
