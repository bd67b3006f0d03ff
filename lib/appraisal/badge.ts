import type { DatedFact, Person } from '../article/model.ts';
import { type Line, line, listValue } from '../wording/index.ts';
import { isoDay, spanFrom } from './age.ts';
import { countedKinds } from './kinds.ts';
import type { Known } from './known.ts';
import { noticesOf } from './known-notices.ts';
import type { Appraisal } from './model.ts';
import { isPrinted, nameOf, printedDate, printedPerson } from './printed.ts';
import { people } from './who.ts';

/** Two lines taken in at a glance: more names or kinds do not fit (320 CSS px wide, WCAG 2.2, 1.4.10). */
const MOST_PEOPLE = 2;
const MOST_KINDS = 4;
const MOST_KINDS_SHORT = 2;

/** The closed badge, long and for phones. */
export function badge(input: Known): Appraisal['badge'] {
  const { article } = input;
  const date = badgeDate(input);
  const notice = noticeLine(input);
  const lines = peopleLines(people(article));
  return {
    people: lines,
    ...(date && { date: dateLine(date, input.now, lines.at(-1)) }),
    sources: sourcesLine(input),
    ...(notice && { notice }),
    short: shortForm(input, date),
  };
}

/** What a screen reader hears in place of the badge; whether it is open is told by the button itself. */
export function badgeLabel(input: Known): Line[] {
  const named = people(input.article);
  const names = listValue(named.map(nameOf));
  const date = badgeDate(input);
  const notice = noticeLine(input);
  const n = input.article.references.length;
  return [
    line('label.about-page'),
    ...(notice ? [notice] : []),
    named.length === 0
      ? line('badge.no-people')
      : named.every(({ role }) => role === 'unstated')
        ? line('badge.name.people-no-role', { names })
        : line('badge.name.people', { names }),
    date ? line(DATE_NAMES[date.kind], { date: date.iso }) : line('badge.no-date'),
    n === 0 ? line('badge.no-sources') : line('badge.name.sources', { n }),
  ];
}

const DATE_NAMES = {
  modified: 'badge.name.modified',
  published: 'badge.name.published',
  reviewed: 'badge.name.reviewed',
  nextReview: 'badge.name.reviewed',
} as const;

/** The last change before the first date: a reader asks how fresh the page is. */
function badgeDate({ article: { dates } }: Known): DatedFact | undefined {
  return dates.modified ?? dates.reviewed ?? dates.published;
}

function peopleLines(named: Person[]): Line[] {
  if (named.length === 0) return [line('badge.no-people')];
  const shown: Line[] = [];
  for (const person of named.slice(0, MOST_PEOPLE)) {
    if (isPrinted(person.provenance) || person.roleAsPrinted !== '') {
      const words = printedPerson(person);
      shown.push(quotesPage(shown.at(-1)) ? line('text.quote', { words }) : line('badge.people', { words }));
    } else {
      shown.push(line('badge.people-in-code', { name: nameOf(person), role: `role.${person.role}` }));
    }
  }
  const rest = named.length - shown.length;
  return rest > 0 ? [...shown, line('badge.more-people', { n: rest })] : shown;
}

function dateLine(date: DatedFact, now: Date, before: Line | undefined): Line {
  const age = spanFrom(date.iso, isoDay(now)) ?? '';
  if (!isPrinted(date.provenance)) return line('badge.date-in-code', { date: date.iso, age });
  const words = printedDate(date);
  return quotesPage(before) ? line('text.quote-dated', { words, age }) : line('badge.date', { words, age });
}

/** Whether the part before already says that the page speaks; it is said once in a row of quotations. */
function quotesPage(before: Line | undefined): boolean {
  return before?.key === 'badge.people' || before?.key === 'text.quote';
}

function sourcesLine(input: Known): Line {
  const n = input.article.references.length;
  if (n === 0) return line('badge.no-sources');
  return line('badge.sources', { n, kinds: countedKinds(input.kinds, MOST_KINDS) });
}

/** How many sources have a notice; nothing where none is known, which is not the same as "none". */
function noticeLine(input: Known): Line | undefined {
  const noticed = input.article.references
    .map(({ id }) => noticesOf(input, id))
    .filter(notices => notices.length > 0);
  if (noticed.length === 0) return undefined;
  const by = [...new Set(noticed.flat().flatMap(({ saidBy }) => saidBy.map(said => said.by)))];
  return line('badge.notices', { by: listValue(by), k: by.length, n: noticed.length });
}

function shortForm(input: Known, date: DatedFact | undefined): Line[] {
  const [first] = people(input.article);
  const kinds = countedKinds(input.kinds, MOST_KINDS_SHORT);
  return [
    first
      ? line('text.person-as', { name: nameOf(first), role: `role.${first.role}` })
      : line('text.no-names'),
    date ? line('text.month', { date: date.iso.slice(0, 'YYYY-MM'.length) }) : line('text.no-dates'),
    kinds === '' ? line('text.no-sources') : line('text.kinds', { kinds }),
  ];
}
