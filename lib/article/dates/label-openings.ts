import type { Lexicon } from '../lexicon/index.ts';
import { labelsIn } from '../people/byline-labels.ts';
import { type DateLabel, otherWords } from './date-labels.ts';

/** Shorter lines are whole sentences at most: there all words before the label tell what it speaks of. */
const SHORT_LINE = 70;
/** Whether the words before a label of a short line are a sentence about something else: "The guideline was". */
function isInSentence(lexicon: Lexicon, text: string, label: DateLabel, floor: number): boolean {
  const lead = text.slice(floor, label.start);
  if (/^\p{Lu}/u.test(text.slice(label.start)) || /[.!?;:|·•/][^\p{L}]{0,20}$/u.test(lead)) return false;
  const bylines = labelsIn(lexicon, lead);
  return otherWords(lexicon, lead).some(word => {
    const printed = lead.slice(word.start, word.end);
    const isInByline = bylines.some(({ start, end }) => word.start >= start && word.end <= end);
    return /^\p{Ll}{2}/u.test(printed) && !isInByline;
  });
}

/** Three words in small letters, one after the other. */
const SENTENCE = /\p{Ll}{2}\s+\p{Ll}{2,}\s+\p{Ll}{2}/u;

/** "Also reviewed by", "Medically reviewed": one word opens the sentence. */
const AFTER_ADVERB = /(?:^|[.!?]\s+)\p{Lu}\p{Ll}+\s*$/u;

/** Where the last sentence of a text begins. */
const LAST_SENTENCE = /[.!?]\s(?=[^.!?]*$)/u;

/** "This page was last edited on …": nothing before the label but words of a sentence about the page. */
function isAboutThePage(lexicon: Lexicon, lead: string): boolean {
  const start = LAST_SENTENCE.exec(lead)?.index ?? -1;
  const sentence = lead.slice(start + 1);
  return sentence.trim() !== '' && otherWords(lexicon, sentence).length === 0;
}

/** Whether a label stands where one can begin; in the middle of a sentence "published" speaks of something else. */
function opensHere(lexicon: Lexicon, text: string, label: DateLabel, floor: number): boolean {
  const lead = text.slice(0, label.start);
  if (/^[\s\p{P}\p{S}]*$/u.test(lead)) return true;
  if (/^\p{Lu}/u.test(text.slice(label.start)) || /[.!?;:|·•…/]["”’)]?\s*$/u.test(lead)) return true;
  // "A trial, published May 3, 2019 in a journal, found …": in the middle of a sentence a comma opens nothing.
  if (/[,()–—-]["”’)]?\s*$/u.test(lead)) return !SENTENCE.test(lead) && !SENTENCE.test(text.slice(label.end));
  return AFTER_ADVERB.test(lead) || isAboutThePage(lexicon, text.slice(floor, label.start));
}

/**
 * What words that are a label are where they stand: a label; words of a short line that speaks of something else; or
 * words of longer prose. `floor` is where the date before them ends.
 */
export function openingOf(
  lexicon: Lexicon,
  text: string,
  label: DateLabel,
  floor: number,
): 'label' | 'of another' | 'prose' {
  // "Ana Lima, MD, Hillside Hospital last reviewed: May 2020": what leads to a date with a colon is a label.
  if (/^\s*[:：]/.test(text.slice(label.end))) return 'label';
  if (text.length <= SHORT_LINE) return isInSentence(lexicon, text, label, floor) ? 'of another' : 'label';
  return opensHere(lexicon, text, label, floor) ? 'label' : 'prose';
}
