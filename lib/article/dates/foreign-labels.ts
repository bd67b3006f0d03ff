import type { Lexicon } from '../lexicon/index.ts';
import { dateLabelsIn } from './date-labels.ts';

/** Between an unknown label and its date: a weekday, a time, "on". */
const MOST_AFTER_COLON = 30;
/** Where what is said of a date begins anew: a separator, a bracket, the end of a sentence. */
const SEPARATOR = /[|·•;()[\]]|[.!?]\s+(?=\p{Lu})/gu;
const COLON_AFTER_WORD = /\p{L}[)\]]?\s*[:：]([^:：]*)$/u;
/** "Ana Lima, London: May 3": what stands before a colon and is no label is longer than any label. */
const LONGEST_LABEL = 60;

/** Whether the words before a date are a label, though none that the table knows: "Next appointment: ". */
export function hasUnknownLabel(before: string): boolean {
  const part = lastPart(before);
  const after = COLON_AFTER_WORD.exec(part)?.[1];
  return after !== undefined && after.length <= MOST_AFTER_COLON && part.length <= LONGEST_LABEL;
}

/** The last part of a text that a separator or the end of a sentence sets apart. */
export function lastPart(text: string): string {
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    if (text.slice(match.index + match[0].length).trim() !== '') start = match.index + match[0].length;
  }
  return text.slice(start);
}

/** What a line says of another thing stands close before the label. */
const MOST_BEFORE_LABEL = 60;

/**
 * Whether a label speaks of something else than the article: "Privacy policy (Updated …)", "Terms of use ⏎ Updated …".
 * `lead` is what stands before the label on its line, `above` the line above.
 */
export function isOfAnother(lexicon: Lexicon, lead: string, above: string | undefined): boolean {
  const own = lead.replace(/^[\s\p{P}\p{S}]+/u, '');
  if (own === '')
    return above !== undefined && above.length <= MOST_BEFORE_LABEL && namesAnother(lexicon, above);
  return own.length <= MOST_BEFORE_LABEL && !/[.!?|·•]/u.test(own) && namesAnother(lexicon, own);
}

/** The last label in it is of another thing, and nothing but a few signs follow. */
function namesAnother(lexicon: Lexicon, text: string): boolean {
  const last = dateLabelsIn(lexicon, text).at(-1);
  return last?.kind === 'other';
}
