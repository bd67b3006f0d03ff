import type { Lexicon } from '../lexicon/index.ts';
import { type BylineLabel, labelsIn } from './byline-labels.ts';
import { namesOfLabel } from './label-names.ts';
import type { ListedName } from './listed-name.ts';
import { leadingCredentials, readPeopleList } from './people-list.ts';
import { readPlainNames } from './plain-names.ts';

/** The names that a label leads to, each with the line that it stands in. */
export type PlacedName = ListedName & { line: number };

/** A label at the end of a line takes its names from the next line that is no longer than this. */
const LONGEST_NAME_LINE = 160;
/** "Authors", "Reviewers", "Autoren", "autori": names may stand on several lines. */
const PLURAL = /(?:s|en|ori)$/i;
/** "Reviewers:", "Author(s):". */
const COLON = /^\s*(?:\(?s\)?\s*)?[:：]/;
/** "文／王明", "監修｜…": other signs stand for the colon too. */
const AGENT_SIGN = /^\s*[:：／｜＝|/]/u;
/** Lines of names under such a label. */
const MOST_LINES = 12;

/** The names after a label up to `until`, or on the lines after it; [] where none stand there. */
export function namesAfter(
  lexicon: Lexicon,
  lines: readonly string[],
  line: number,
  label: BylineLabel,
  until: number,
): PlacedName[] {
  const text = lines[line] ?? '';
  const after = text.slice(label.end, until);
  const colon = (label.form === 'agent' ? AGENT_SIGN : COLON).exec(after)?.[0].length ?? 0;
  if (label.form === 'noun' && colon === 0 && after.trim() !== '') return [];
  const rest = after.slice(colon);
  const next = lines[line + 1] ?? '';
  if (rest.trim() === '') {
    if (until < text.length || next.length > LONGEST_NAME_LINE) return [];
    if (label.form === 'bare' && next.length > LONGEST_NAME_LINE / 2) return [];
    const labels = labelsIn(lexicon, next);
    // "Medically Reviewed ⏎ By Jo Marsh": the next line is a byline of its own.
    if (labels[0]?.form === 'bare' && next.slice(0, labels[0].start).trim() === '') return [];
    const stop = labels.find(other => other.form !== 'bare' && other.start > 0)?.start ?? next.length;
    const people = namesOfNextLine(lexicon, next.slice(0, stop), label, colon > 0);
    const found = withNextCredentials(people, next.slice(0, stop), lines[line + 2]);
    const first = found.map(name => ({ ...name, line: line + 1 }));
    const isList = label.form === 'noun' && PLURAL.test(text.slice(label.start, label.end).trim());
    return isList && isAllNames(lexicon, next, people)
      ? [...first, ...namesBelow(lexicon, lines, line + 2)]
      : first;
  }
  const from = label.end + colon;
  const people = namesOfLabel(lexicon, rest, label).map(name => ({
    ...name,
    start: name.start + from,
    end: name.end + from,
  }));
  return withNextCredentials(people, text, next).map(name => ({ ...name, line }));
}

/** One word on the next line is a name only where a colon led to it, and nothing else stands there. */
function namesOfNextLine(
  lexicon: Lexicon,
  text: string,
  label: BylineLabel,
  hasColon: boolean,
): ListedName[] {
  const people = readPeopleList(lexicon, text);
  if (people.length > 0) return people;
  const plain = readPlainNames(lexicon, text);
  if (plain.length > 0 || !hasColon) return plain;
  return namesOfLabel(lexicon, text, label).filter(({ end }) => text.slice(end).trim() === '');
}

/** Whether a line holds names and no more. */
function isAllNames(lexicon: Lexicon, text: string, people: readonly ListedName[]): boolean {
  const last = people.at(-1);
  return last !== undefined && text.slice(last.end).trim() === '' && labelsIn(lexicon, text).length === 0;
}

/** The names of the lines from `from` on, as long as each holds nothing else. */
function namesBelow(lexicon: Lexicon, lines: readonly string[], from: number): PlacedName[] {
  const found: PlacedName[] = [];
  for (let line = from; line < from + MOST_LINES; line++) {
    const text = lines[line] ?? '';
    const people = text.length > LONGEST_NAME_LINE ? [] : readPeopleList(lexicon, text);
    if (!isAllNames(lexicon, text, people)) break;
    found.push(...people.map(name => ({ ...name, line })));
  }
  return found;
}

/** A name that ends its line takes the credentials that the next line begins with. */
function withNextCredentials(people: ListedName[], text: string, next: string | undefined): ListedName[] {
  const last = people[people.length - 1];
  if (!last || next === undefined || last.credentials.length > 0 || last.isOrganisation) return people;
  if (text.slice(last.end).trim() !== '' || next.length > LONGEST_NAME_LINE) return people;
  last.credentials.push(...leadingCredentials(next));
  return people;
}
