import { findDates } from '../dates/find-dates.ts';
import type { Role } from '../model.ts';
import { runThrough } from '../run-through.ts';
import { wordsOf } from '../text/words.ts';
import { isNamelessBadge, namesOfBadge } from './badges.ts';
import { type BylineLabel, labelsIn } from './byline-labels.ts';
import type { Bylines, Credit, NamelessReview } from './byline-model.ts';
import { opensByline } from './byline-openings.ts';
import { type ListedName, leadingCredentials, readPeopleList } from './people-list.ts';

/** Bylines are short. Longer lines are prose, in which "reviewed by" speaks of other things. */
const LONGEST_BYLINE = 420;
/** A label at the end of a line takes its names from the next line that is no longer than this. */
const LONGEST_NAME_LINE = 160;

/**
 * Reads the labelled bylines of a page's lines, given in page order. Pure; [] for text without any.
 * `language` is the page's ("und" where unknown): a lone "di" or "von" opens a byline in its own language only.
 */
export function readBylines(lines: readonly string[], language: string): Bylines {
  return runThrough(readBylineSteps(lines, language));
}

/** The same in slices: yields after each line with a label. */
export function* readBylineSteps(lines: readonly string[], language: string): Generator<void, Bylines> {
  const credits: Credit[] = [];
  const nameless: NamelessReview[] = [];
  /** The line whose "by" belongs to the badge above it. */
  let continued = -1;
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text.length > LONGEST_BYLINE || text.trim() === '') continue;
    const words = wordsOf(text);
    const labels = labelsIn(text, words);
    if (labels.length === 0) continue;
    yield;
    labels.forEach((label, index) => {
      const beside = namesOfBadge(lines, line, label);
      credits.push(...beside);
      if (beside[0] !== undefined) {
        if (beside[0].line !== line) continued = beside[0].line;
        return;
      }
      if (label.form === 'stop') {
        credits.push(...agentBefore(text, line, label));
        if (isNamelessBadge(text, label)) nameless.push({ line, start: label.start, end: label.end });
        return;
      }
      if (line === continued && index === 0 && label.form === 'bare') return;
      if (!opensByline(text, words, label, labels.slice(0, index), language)) return;
      const roles = rolesOf(text, label, labels[index - 1]);
      const next = labels
        .slice(index + 1)
        .find(other => other.form !== 'bare' && other.start >= label.end)?.start;
      const until = Math.min(next ?? text.length, label.end + dateAfter(text, label.end));
      const names = namesAfter(lines, line, label, until);
      if (names) {
        for (const name of names.people) {
          credits.push({
            name: name.name,
            credentials: name.credentials,
            isOrganisation: name.isOrganisation,
            roles,
            roleAsPrinted: text.slice(label.start, label.end).replace(/\s+/g, ' ').trim(),
            line: names.line,
            start: name.start,
            end: name.end,
            isBare: label.form === 'bare',
            labelLine: line,
            labelStart: label.start,
          });
        }
      } else if (isNamelessBadge(text, label)) {
        nameless.push({ line, start: label.start, end: label.end });
      } else if (label.roles.includes('reviewer') && label.roles.length === 1 && label.form === 'by') {
        nameless.push({ line, start: label.start, end: Math.min(until, text.length) });
      }
    });
  }
  return { credits, nameless };
}

/** "Reviewed 12/2020 by Ana Lima": the small "by" belongs to the participle before the date. */
function rolesOf(text: string, label: BylineLabel, before: BylineLabel | undefined): Role[] {
  if (label.form !== 'bare' || before === undefined || before.form === 'by' || before.form === 'bare')
    return label.roles;
  const between = text.slice(before.end, label.start);
  const isSame = /^\p{Ll}/u.test(text.slice(label.start)) && !/[|·•;–—]|[.!?]\s/u.test(between);
  return isSame && between.length <= MOST_BEFORE_BY ? before.roles : label.roles;
}

/** A label's date: ": September 12, 2020, ". */
const MOST_BEFORE_BY = 30;

/** German and Dutch put the agent first: "wurde von Dr. Anna Schmidt medizinisch geprüft". */
const AGENT_FIRST = /(?:^|\s)(?:von|durch|door)\s+([^;|]{4,90})$/u;

function agentBefore(text: string, line: number, label: BylineLabel): Credit[] {
  const match = AGENT_FIRST.exec(text.slice(Math.max(0, label.start - MOST_OF_AGENT), label.start).trimEnd());
  const names = match?.[1] ?? '';
  const people = readPeopleList(names);
  const last = people[people.length - 1];
  if (!match || !last || last.end < names.length - 1) return [];
  const from = text.slice(0, label.start).lastIndexOf(names);
  return people.map(({ name, credentials, isOrganisation, start, end }) => ({
    name,
    credentials,
    isOrganisation,
    roles: label.roles,
    roleAsPrinted: text.slice(label.start, label.end),
    line,
    start: from + start,
    end: from + end,
    isBare: false,
    labelLine: line,
    labelStart: from + start,
  }));
}

const MOST_OF_AGENT = 110;

/** Names end where a date begins, glued to them or not. */
function dateAfter(text: string, from: number): number {
  return findDates(text.slice(from), 'day first')[0]?.start ?? text.length - from;
}

interface Names {
  people: ListedName[];
  line: number;
}

function namesAfter(
  lines: readonly string[],
  line: number,
  label: BylineLabel,
  until: number,
): Names | undefined {
  const text = lines[line] ?? '';
  const after = text.slice(label.end, until);
  const colon = /^\s*(?:\(?s\)?\s*)?:/.exec(after)?.[0].length ?? 0;
  if (label.form === 'noun' && colon === 0 && after.trim() !== '') return undefined;
  const rest = after.slice(colon);
  const next = lines[line + 1] ?? '';
  if (rest.trim() === '') {
    if (until < text.length || next.length > LONGEST_NAME_LINE) return undefined;
    if (label.form === 'bare' && next.length > LONGEST_NAME_LINE / 2) return undefined;
    const labels = labelsIn(next, wordsOf(next));
    // "Medically Reviewed ⏎ By Jo Marsh": the next line is a byline of its own.
    if (labels[0]?.form === 'bare' && next.slice(0, labels[0].start).trim() === '') return undefined;
    const stop = labels.find(other => other.form !== 'bare' && other.start > 0)?.start ?? next.length;
    const people = readPeopleList(next.slice(0, stop));
    return people.length > 0
      ? { people: withNextCredentials(people, next.slice(0, stop), lines[line + 2]), line: line + 1 }
      : undefined;
  }
  const from = label.end + colon;
  const people = readPeopleList(rest).map(name => ({
    ...name,
    start: name.start + from,
    end: name.end + from,
  }));
  return people.length > 0 ? { people: withNextCredentials(people, text, next), line } : undefined;
}

/** A name that ends its line takes the credentials that the next line begins with. */
function withNextCredentials(people: ListedName[], text: string, next: string | undefined): ListedName[] {
  const last = people[people.length - 1];
  if (!last || next === undefined || last.credentials.length > 0 || last.isOrganisation) return people;
  if (text.slice(last.end).trim() !== '' || next.length > LONGEST_NAME_LINE) return people;
  last.credentials.push(...leadingCredentials(next));
  return people;
}
