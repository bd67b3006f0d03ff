import { findDates } from '../dates/find-dates.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { runThrough } from '../run-through.ts';
import { agentBefore } from './agents.ts';
import { isNamelessBadge, namesOfBadge } from './badges.ts';
import { type BylineLabel, labelsIn } from './byline-labels.ts';
import type { Bylines, Credit, NamelessReview } from './byline-model.ts';
import { opensByline } from './byline-openings.ts';
import { labelWords } from './byline-table.ts';
import { rolesFor } from './label-roles.ts';
import { namesAfter } from './names-after.ts';

/** Bylines are short. Longer lines are prose, in which "reviewed by" speaks of other things. */
const LONGEST_BYLINE = 420;
/**
 * Reads the labelled bylines of a page's lines, given in page order. Pure; [] for text without any.
 */
export function readBylines(lexicon: Lexicon, lines: readonly string[]): Bylines {
  return runThrough(readBylineSteps(lexicon, lines));
}

/** The same in slices: yields after each line with a label. */
export function* readBylineSteps(lexicon: Lexicon, lines: readonly string[]): Generator<void, Bylines> {
  const credits: Credit[] = [];
  const nameless: NamelessReview[] = [];
  /** The line whose "by" belongs to the badge above it. */
  let continued = -1;
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text.length > LONGEST_BYLINE || text.trim() === '') continue;
    const words = labelWords(lexicon, text);
    const labels = labelsIn(lexicon, text, words);
    if (labels.length === 0) continue;
    yield;
    labels.forEach((label, index) => {
      const beside = namesOfBadge(lexicon, lines, line, label);
      credits.push(...beside);
      if (beside[0] !== undefined) {
        if (beside[0].line !== line) continued = beside[0].line;
        return;
      }
      if (label.form === 'stop') {
        credits.push(...agentBefore(lexicon, text, line, label));
        if (isNamelessBadge(lexicon, text, label))
          nameless.push({ line, start: label.start, end: label.end });
        return;
      }
      if (line === continued && index === 0 && label.form === 'bare') return;
      if (!opensByline(lexicon, text, words, label, labels.slice(0, index))) return;
      const before = labels[index - 1];
      const speaker = before !== undefined && isSmallBy(lexicon, text, label, before) ? before : label;
      const next = labels
        .slice(index + 1)
        .find(other => other.form !== 'bare' && other.start >= label.end)?.start;
      const until = Math.min(next ?? text.length, label.end + dateAfter(lexicon, text, label.end));
      const names = namesAfter(lexicon, lines, line, label, until);
      if (names.length > 0) {
        for (const [place, name] of names.entries()) {
          const roles = rolesFor(lexicon, speaker.roles, name.isOrganisation, name.name);
          if (roles.length === 0) continue;
          credits.push({
            name: name.name,
            credentials: name.credentials,
            isOrganisation: name.isOrganisation,
            roles,
            roleAsPrinted: text.slice(label.start, label.end).replace(/\s+/g, ' ').trim(),
            line: name.line,
            start: name.start,
            end: name.end,
            isSignature: name.isSignature === true,
            isBare: label.form === 'bare',
            labelLine: line,
            labelStart: place === 0 ? speaker.start : name.start,
          });
        }
      } else if (isNamelessBadge(lexicon, text, label)) {
        nameless.push({ line, start: label.start, end: label.end });
      } else if (label.roles.includes('reviewer') && label.roles.length === 1 && label.form === 'by') {
        nameless.push({ line, start: label.start, end: Math.min(until, text.length) });
      }
    });
  }
  return { credits, nameless };
}

/** "Reviewed 12/2020 by Ana Lima": the small "by" belongs to the participle before the date, which says the role. */
function isSmallBy(lexicon: Lexicon, text: string, label: BylineLabel, before: BylineLabel): boolean {
  if (label.form !== 'bare' || before.form === 'by' || before.form === 'agent' || before.form === 'bare')
    return false;
  const between = text.slice(before.end, label.start);
  return (
    /^\p{Ll}/u.test(text.slice(label.start)) &&
    between.length <= MOST_BEFORE_BY &&
    isDateAlone(lexicon, between)
  );
}

/** ": September 12, 2020, ", " on 3/4/2020 ", "/revision September 2008 ": nothing but a date, and what belongs to it. */
function isDateAlone(lexicon: Lexicon, between: string): boolean {
  const [date] = findDates(lexicon, between, 'day first');
  const beside = date === undefined ? between : `${between.slice(0, date.start)} ${between.slice(date.end)}`;
  return BESIDE_DATE.test(beside.replace(SIGNS, ' ').trim());
}

const SIGNS = /[\s:,.()[\]-]+/g;
/** Once every run of signs is a space. */
const BESIDE_DATE =
  /^(?:\/ ?\p{L}{1,20} ?)?(?:(?:on|in|at|am|the|le|el|il|em|op|\p{L}{2,12}day) ?){0,3}[\d ]{0,30}$/iu;

/** A label's date: ": September 12, 2020, ". */
const MOST_BEFORE_BY = 30;

/** Names end where a date begins, glued to them or not. */
function dateAfter(lexicon: Lexicon, text: string, from: number): number {
  return findDates(lexicon, text.slice(from), 'day first')[0]?.start ?? text.length - from;
}
