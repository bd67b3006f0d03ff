import { findDates } from '../dates/find-dates.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { type BylineLabel, labelsIn } from './byline-labels.ts';
import type { Credit } from './byline-model.ts';
import { rolesFor } from './label-roles.ts';
import type { ListedName } from './listed-name.ts';
import { readPeopleList } from './people-list.ts';

/** "Medically reviewed": somebody with knowledge reviewed the page, without a "by" that leads to a name. */
function isBadge(label: BylineLabel): boolean {
  if (!label.isExpert || label.form === 'by') return false;
  return label.roles.length === 1 && label.roles[0] === 'reviewer';
}

const SPACES_AND_SIGNS = /^[\s\p{P}\p{S}]*$/u;
/** Before a badge on the same line stands another one, or a tick. */
const ENDS_APART = /[|·•✓✔/,;:–—]\s*$/u;
const SIGN_BEFORE_NAME = /^\s*[:–—-]\s*/;
/** "by" in small letters goes on with the line above; "By" opens a byline of its own. */
const GOES_ON = /^\s*by\s+(?=\p{L})/u;
/** Longer lines are prose. */
const LONGEST_NEXT_LINE = 160;

/** Whether label and date are all of the line, so that what follows may stand on the next. */
function endsLine(lexicon: Lexicon, text: string, label: BylineLabel): boolean {
  const rest = text.slice(label.end);
  const [date] = findDates(lexicon, rest, 'day first');
  if (date === undefined) return SPACES_AND_SIGNS.test(rest);
  return rest.slice(0, date.start).length <= MOST_BEFORE_DATE && SPACES_AND_SIGNS.test(rest.slice(date.end));
}

/** " on Monday, ". */
const MOST_BEFORE_DATE = 16;

interface NamesBeside {
  people: ListedName[];
  line: number;
  offset: number;
}

/** "Medically reviewed – Ana Lima, MD" and "Medically reviewed ⏎ by Ana Lima, MD". */
function namesBeside(
  lexicon: Lexicon,
  lines: readonly string[],
  line: number,
  label: BylineLabel,
): NamesBeside | undefined {
  const text = lines[line] ?? '';
  const sign = SIGN_BEFORE_NAME.exec(text.slice(label.end))?.[0].length ?? 0;
  if (sign > 0) {
    const offset = label.end + sign;
    const people = readPeopleList(lexicon, text.slice(offset, nextLabel(lexicon, text, offset)));
    if (people.length > 0) return { people, line, offset };
  }
  const next = lines[line + 1] ?? '';
  const by = endsLine(lexicon, text, label) && next.length <= LONGEST_NEXT_LINE ? GOES_ON.exec(next) : null;
  if (by === null) return undefined;
  const offset = by[0].length;
  const people = readPeopleList(lexicon, next.slice(offset, nextLabel(lexicon, next, offset)));
  return people.length > 0 ? { people, line: line + 1, offset } : undefined;
}

function nextLabel(lexicon: Lexicon, text: string, from: number): number {
  return labelsIn(lexicon, text).find(label => label.start >= from)?.start ?? text.length;
}

/** The names that stand beside a badge; [] where it has none, and for a label that is no badge. */
export function namesOfBadge(
  lexicon: Lexicon,
  lines: readonly string[],
  line: number,
  label: BylineLabel,
): Credit[] {
  const names = isBadge(label) ? namesBeside(lexicon, lines, line, label) : undefined;
  if (!names) return [];
  return names.people.map(({ name, credentials, isOrganisation, start, end }, place) => ({
    name,
    credentials,
    isOrganisation,
    roles: rolesFor(lexicon, label.roles, isOrganisation, name),
    roleAsPrinted: (lines[line] ?? '').slice(label.start, label.end),
    line: names.line,
    start: names.offset + start,
    end: names.offset + end,
    isSignature: false,
    isBare: false,
    labelLine: line,
    labelStart: place === 0 ? label.start : names.offset + start,
  }));
}

/** Whether a badge stands alone: nothing before it but other badges, nothing after it but a date or another badge. */
export function isNamelessBadge(lexicon: Lexicon, text: string, label: BylineLabel): boolean {
  const lead = text.slice(0, label.start);
  if (!isBadge(label) || !(SPACES_AND_SIGNS.test(lead) || ENDS_APART.test(lead))) return false;
  return endsLine(lexicon, text, label) || /^\s*[|·•]/.test(text.slice(label.end));
}
