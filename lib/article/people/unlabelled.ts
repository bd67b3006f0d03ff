import { findDates } from '../dates/find-dates.ts';
import { termAt, vocabularyOf } from '../health/terms.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { wordsOf } from '../text/words.ts';
import type { ListedName } from './listed-name.ts';
import { bare, CREDENTIALS } from './name-tables.ts';
import { readPeopleList } from './people-list.ts';

/** A line that may be a byline without "by": its text, and what stands around it. */
export interface CandidateLine {
  text: string;
  language: string;
  /** The markup says so: a link to a profile, a class "author". */
  hasAuthorMarkup: boolean;
  /** A date stands in the line, or in the line before or after. */
  isBesideDate: boolean;
}

/** "Ana Lima, MD, Contributing Editor" is a byline; a longer line is a sentence. */
const LONGEST_LINE = 110;
/** " - detikHealth", "| Guest columnist": what may follow the names. */
const TAIL = /^\s*(?:$|[-–—|·•,(*].{0,60}$)/u;

/**
 * The names of a line that holds little else: near a date, with credentials, or marked as author. [] otherwise.
 * A heading such as "Patient Care" looks like a name, so names without one of these signs don't count.
 */
export function unlabelledNames(lexicon: Lexicon, line: CandidateLine): ListedName[] {
  const text = line.text.trim();
  if (text.length > LONGEST_LINE || text === '') return [];
  const offset = line.text.indexOf(text);
  // A name ends where a day begins: "Ana Lima July 3, 2025" would be a name that runs into a month, so nobody's.
  const day = findDates(lexicon, text, 'day first').find(date => date.start > 0);
  const people = readPeopleList(lexicon, text.slice(0, day?.start)).filter(person => !person.isOrganisation);
  const last = people[people.length - 1];
  if (!last || (people[0]?.start ?? 1) > 2) return [];
  const tail = text.slice(last.end);
  if (!TAIL.test(tail) && (day === undefined || text.slice(last.end, day.start).trim() !== '')) return [];
  const hasCredentials = people.some(person => person.credentials.some(word => CREDENTIALS.has(bare(word))));
  if (!hasCredentials && !line.hasAuthorMarkup && !line.isBesideDate) return [];
  if (
    !hasCredentials &&
    !line.hasAuthorMarkup &&
    people.some(person => holdsTopicWord(person.name, line.language))
  )
    return [];
  return people.map(person => ({ ...person, start: person.start + offset, end: person.end + offset }));
}

/** "Business Buzz", "Patient Care": a rubric beside a date looks like a name. */
function holdsTopicWord(name: string, language: string): boolean {
  const vocabulary = vocabularyOf(language);
  const words = wordsOf(name);
  return words.some(({ key }, index) => termAt(key, words[index + 1]?.key ?? '', vocabulary) !== undefined);
}
