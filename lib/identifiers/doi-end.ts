import gluedTable from '../../data/identifier-glued.tsv?raw';
import { readRows } from '../tables/rows.ts';
import { plainSigns } from './plain-signs.ts';

const GLUED = new RegExp(
  `[.,;]?[\\[(]{0,2}(?:${readRows(gluedTable)
    .map(([, pattern = '']) => pattern)
    .join('|')})`,
);

/** "10.1002/…1&lt;113::AID…": pages escape what they have escaped. Twice is as deep as it was seen. */
const ENTITY = /&(?:amp;)?(lt|gt|amp|#60|#62|#x3c|#x3e);/gi;
const SIGN_OF: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  '#60': '<',
  '#62': '>',
  '#x3c': '<',
  '#x3e': '>',
};

/** Markup that stands in a text or an address as if it were words; the "<113::" of an older identifier begins with a digit. */
const CLOSING_TAG = /<\/[a-z]{1,6}>/gi;
const OPENING_TAG = /<(?:a|b|br|em|i|li|p|span|strong|su[bp]|wbr)(?![\w:])/i;

/** "[10.1000/x](https://doi.org/10.1000/x)" */
const MARKDOWN = /\]\((?=https?:|doi|10\.|[<#/])/i;

/** A backslash that LaTeX wants before its own signs. */
const ESCAPED = /\\(?=[_&%#$<>{}])/g;

/** What no DOI holds: the first such sign ends it. */
const FOREIGN = /[\s\\{}"“”„«»‹›|、。〈-】]|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|\p{C}/u;

/** Where another DOI begins right behind a letter, a digit or a closed bracket: two of them without a space. */
const GLUED_DOI = /(?<=[a-z0-9,;)\]>])10\.\d{4,9}\//i;

/** A prefix that is printed twice: "10.1111/10.1111/x". */
const PREFIX_TWICE = /^(10\.\d{4,9}\/)\1/;

/** A line broken behind the slash: a prefix alone names nothing. What follows must look like a number. */
const BROKEN_PREFIX = /^(10\.[\d.]+\/)\s+(?=\S{0,60}\d)/;

const PERCENT = /(?:%[0-9a-f]{2})+/gi;

/** The word that a DOI begins, as its writer meant it: up to what was glued to it, escapes and markup undone. */
export function cutDoi(word: string): string {
  const written = plainSigns(decoded(word))
    .replace(ENTITY, (_, name: string) => SIGN_OF[name.toLowerCase()] ?? '')
    .replace(CLOSING_TAG, '')
    .replace(ESCAPED, '')
    .replace(BROKEN_PREFIX, '$1')
    .replace(PREFIX_TWICE, '$1');
  let end = written.length;
  for (const pattern of [OPENING_TAG, MARKDOWN, FOREIGN, GLUED, GLUED_DOI]) {
    const at = written.slice(0, end).search(pattern);
    if (at > 0) end = at;
  }
  return onceOnly(written.slice(0, end));
}

/** The rest of a word behind its first DOI, from where a second one begins in it; "" without one. */
export function gluedDoi(word: string): string {
  const at = word.search(GLUED_DOI);
  return at > 0 ? word.slice(at) : '';
}

/** "10.1000/x/10.1000/x" and the like: the same, twice, with one sign between. */
function onceOnly(doi: string): string {
  const half = (doi.length - 1) / 2;
  return Number.isInteger(half) && doi.slice(0, half) === doi.slice(half + 1) ? doi.slice(0, half) : doi;
}

/** Percent signs stand in no DOI that a registry knows: they are an address's escapes, some twice over. */
function decoded(word: string): string {
  let text = word;
  for (let layer = 0; layer < 2 && text.includes('%'); layer++) {
    text = text.replace(PERCENT, escapes => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes;
      }
    });
  }
  return text;
}

const TRAILING = /[.,;:!*'`‘’…/([{<‚-]$/;

/** Closing brackets belong to the DOI only while it holds their opening ones: "10.1016/S0140-6736(16)32621-6". */
const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
];

const CLOSING = BRACKETS.map(([, right]) => right).join('');

/** A DOI without the punctuation of the sentence or the address that it stands in. */
export function trimPunctuation(doi: string): string {
  return trimEnd(doi, TRAILING);
}

const AFTER_ADDRESS = /[.,;:!?]$/;

/** An address that is printed in a text, without the punctuation of its sentence. */
export function trimAddress(address: string): string {
  return trimEnd(address, AFTER_ADDRESS);
}

function trimEnd(doi: string, trailing: RegExp): string {
  let end = doi.length;
  // Walks back one character a step and counts brackets once, so that a megabyte of ")" takes linear time.
  let open: Map<string, number> | undefined;
  while (end > 0) {
    const last = doi.charAt(end - 1);
    if (CLOSING.includes(last)) open ??= surplusOf(doi.slice(0, end));
    const surplus = open?.get(last);
    if (surplus !== undefined && surplus > 0) open?.set(last, surplus - 1);
    else if (!trailing.test(last)) break;
    end--;
  }
  return doi.slice(0, end);
}

/** How many closing brackets of each form have no opening one. */
function surplusOf(doi: string): Map<string, number> {
  return new Map(BRACKETS.map(([left, right]) => [right, count(doi, right) - count(doi, left)]));
}

function count(text: string, character: string): number {
  let total = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) total++;
  return total;
}
