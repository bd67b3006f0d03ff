import { dateLabelsIn } from '../dates/date-labels.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Word } from '../text/words.ts';
import type { BylineLabel } from './byline-labels.ts';
import { isEnglishBare, isLeadWord, labelWords, saysOwner } from './byline-table.ts';
import { readPeopleList } from './people-list.ts';

/** A byline with "By" alone is read only where little stands after the names. */
const MOST_AFTER_BARE = 120;

/** Whether the label stands where a byline can begin, and not in the middle of a sentence about something else. */
export function opensByline(
  lexicon: Lexicon,
  text: string,
  words: readonly Word[],
  label: BylineLabel,
  before: readonly BylineLabel[],
): boolean {
  if (isCopyright(lexicon, text.slice(0, label.start))) return false;
  if (label.form === 'bare') return opensBare(lexicon, text, label, before);
  const index = words.findIndex(word => word.start >= label.start);
  let first = index;
  while (
    first > 0 &&
    isLeadWord(lexicon, words, first - 1) &&
    !/[.;|·•\n]/.test(between(text, words, first - 1, first))
  )
    first--;
  const start = words[first]?.start ?? 0;
  const lead = text.slice(0, start);
  if (/^[\s\p{P}\p{S}]*$/u.test(lead)) return true;
  // After a sentence, a separator, a date, glue ("MRCGPLast …") or another credit.
  if (/[.!?;:|·•…,/()–—-]["”’)]?\s*$/u.test(lead)) return true;
  const isCapital = /^\p{Lu}/u.test(text.slice(start));
  // "18.03.2020 13:15 Uhr Autor: Ana Lima", but not "Stay Updated:"
  if (isCapital && !isUpdate(label) && label.form !== 'by' && /^\s*[:：]/.test(text.slice(label.end)))
    return true;
  if (/\d\s*$/.test(lead) && (isCapital || endsWithOwnDate(lexicon, lead))) return true;
  if (/\S$/.test(lead) && isCapital) return true;
  // "Heart Disease Prevention medically Reviewed by": a heading without a full stop, on a short line.
  return (
    (label.form === 'by' && /\p{Lu}/u.test(text.slice(label.start, label.end))) ||
    before.some(other => other.form !== 'stop')
  );
}

/** "Updated" says what somebody did only where no word stands before it. */
function isUpdate({ roles }: BylineLabel): boolean {
  return roles.every(role => role === 'updater');
}

function opensBare(
  lexicon: Lexicon,
  text: string,
  label: BylineLabel,
  before: readonly BylineLabel[],
): boolean {
  const printed = text.slice(label.start, label.end);
  const isEnglish = isEnglishBare(lexicon, printed);
  const lead = text.slice(0, label.start);
  const opens =
    /^[\s\p{P}\p{S}]*$/u.test(lead) ||
    /[|·•…–—/]\s*$/u.test(lead) ||
    endsWithOwnDate(lexicon, lead) ||
    (isEnglish && before.some(other => other.form === 'stop') && /^B/.test(printed));
  return (
    opens &&
    text.length - label.end <= MOST_AFTER_BARE + (readPeopleList(lexicon, text.slice(label.end))[0]?.end ?? 0)
  );
}

/** What a date may be followed by, before "by": a time, a comma. */
const AFTER_DATE = /^[\s,.)\]]*(?:(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?[\s,.)]*)?$/iu;
/** The same without a date: "10:30 am by". */
const ENDS_WITH_TIME = /\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?[,\s]{0,3}$/iu;
/** "Published on Monday, "; more before a date is a sentence. */
const MOST_BEFORE_DATE = 60;

/** Whether a line up to its "by" is a date of the page with little before it. "… was developed in 1955 by" is a sentence. */
function endsWithOwnDate(lexicon: Lexicon, lead: string): boolean {
  const date = findDates(lexicon, lead, 'day first').findLast(found =>
    AFTER_DATE.test(lead.slice(found.end)),
  );
  const rest = date === undefined ? lead.replace(ENDS_WITH_TIME, '') : lead.slice(0, date.start);
  if (date === undefined && rest.length === lead.length) return false;
  return rest.length <= MOST_BEFORE_DATE && !isSentence(lexicon, rest);
}

/** "on", "am", "the": what stands between a label and its date. */
const BESIDE_DATE = new Set(['on', 'at', 'the', 'am', 'um', 'de', 'le', 'el', 'il', 'em', 'op']);

/** Whether words in small letters are left that are neither a date's label nor of a sentence about the page itself. */
function isSentence(lexicon: Lexicon, text: string): boolean {
  const words = labelWords(lexicon, text);
  const labels = dateLabelsIn(lexicon, text);
  return words.some(
    (word, index) =>
      /^\p{Ll}/u.test(text.slice(word.start, word.end)) &&
      !BESIDE_DATE.has(word.key) &&
      !isLeadWord(lexicon, words, index) &&
      // "review/revision": the second names the same.
      text.charAt(word.start - 1) !== '/' &&
      !labels.some(label => word.start >= label.start && word.end <= label.end),
  );
}

/** "©", "(c)". */
const COPYRIGHT_SIGN = /©|\(c\)/iu;
/** How far before a label such words may stand. */
const MOST_AFTER_COPYRIGHT = 80;

/** "Copyright 2020 by", "© Hillside. All rights reserved by": who owns a text need not have written it. */
function isCopyright(lexicon: Lexicon, lead: string): boolean {
  const last = lead.split(/[|·•]/).at(-1) ?? '';
  const near = last.slice(-MOST_AFTER_COPYRIGHT);
  return COPYRIGHT_SIGN.test(near) || saysOwner(lexicon, near);
}

function between(text: string, words: readonly Word[], left: number, right: number): string {
  return text.slice(words[left]?.end ?? 0, words[right]?.start ?? text.length);
}
