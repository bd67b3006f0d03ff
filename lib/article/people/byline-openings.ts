import type { Word } from '../text/words.ts';
import { type BylineLabel, isLeadWord, languagesOfBareLabel } from './byline-labels.ts';
import { readPeopleList } from './people-list.ts';

/** A byline with "By" alone is read only where little stands after the names. */
const MOST_AFTER_BARE = 120;

/** Whether the label stands where a byline can begin, and not in the middle of a sentence about something else. */
export function opensByline(
  text: string,
  words: readonly Word[],
  label: BylineLabel,
  before: readonly BylineLabel[],
  language: string,
): boolean {
  if (label.form === 'bare') return opensBare(text, label, before, language);
  const index = words.findIndex(word => word.start >= label.start);
  let first = index;
  while (
    first > 0 &&
    isLeadWord(words, first - 1) &&
    !/[.;|·•\n]/.test(between(text, words, first - 1, first))
  )
    first--;
  const start = words[first]?.start ?? 0;
  const lead = text.slice(0, start);
  if (/^[\s\p{P}\p{S}]*$/u.test(lead)) return true;
  // After a sentence, a separator, a date, glue ("MRCGPLast …") or another credit.
  if (/[.!?;:|·•…,/()–—-]["”’)]?\s*$/u.test(lead)) return true;
  if (/\d\s*$/.test(lead) || (/\S$/.test(lead) && /^\p{Lu}/u.test(text.slice(start)))) return true;
  // "Heart Disease Prevention medically Reviewed by": a heading without a full stop, on a short line.
  return (
    (label.form === 'by' && /\p{Lu}/u.test(text.slice(label.start, label.end))) ||
    before.some(other => other.form !== 'stop')
  );
}

function opensBare(
  text: string,
  label: BylineLabel,
  before: readonly BylineLabel[],
  language: string,
): boolean {
  const printed = text.slice(label.start, label.end);
  const languages = languagesOfBareLabel(printed);
  const isEnglish = languages.has('en');
  if (!isEnglish && language !== 'und' && !languages.has(language)) return false;
  const lead = text.slice(0, label.start);
  const opens =
    /^[\s\p{P}\p{S}]*$/u.test(lead) ||
    /[|·•…–—/]\s*$/u.test(lead) ||
    (isEnglish && /\d\s*(?:[ap]\.?m\.?(?:,\s*|\s*)|,\s*)?$/iu.test(lead)) ||
    (isEnglish && before.some(other => other.form === 'stop') && /^B/.test(printed));
  return (
    opens && text.length - label.end <= MOST_AFTER_BARE + (readPeopleList(text.slice(label.end))[0]?.end ?? 0)
  );
}

function between(text: string, words: readonly Word[], left: number, right: number): string {
  return text.slice(words[left]?.end ?? 0, words[right]?.start ?? text.length);
}
