import type { DatedFact, DateKind, Person } from '../article/model.ts';
import { type Line, line, listValue } from '../wording/index.ts';
import type { Notice } from '../works/model.ts';
import { isoDay, spanFrom } from './age.ts';
import { sayers } from './card-notices.ts';
import { openDoubtsOf } from './doubts.ts';
import { countedKinds } from './kinds.ts';
import type { Known } from './known.ts';
import { noticesOf } from './known-notices.ts';
import type { Appraisal } from './model.ts';
import { inOrder, type OrderedNotice } from './notice-order.ts';
import {
  canLead,
  isForScreenReaders,
  isHidden,
  isPrinted,
  nameOf,
  printedDate,
  printedPerson,
} from './printed.ts';
import { IN_CODE } from './when.ts';
import { partition, people } from './who.ts';

/** Two lines taken in at a glance: more names or kinds do not fit (320 CSS px wide, WCAG 2.2, 1.4.10). */
const MOST_PEOPLE = 2;
const MOST_KINDS = 4;
const MOST_KINDS_SHORT = 2;

/** The closed badge, long and for phones. */
export function badge(input: Known): Appraisal['badge'] {
  const { article } = input;
  const date = badgeDate(input);
  const notice = noticeLine(input);
  const byNumber = namedLine(input);
  const doubt = doubtLine(input);
  const [named, unseen] = partition(people(article));
  const lines = peopleLines(named, unseen);
  return {
    people: lines,
    ...(date && { date: dateLine(date, input.now, lines.at(-1)) }),
    unseen: unseenLines(unseen, input),
    sources: sourcesLine(input),
    ...(notice && { notice }),
    ...(doubt && { doubt }),
    ...(byNumber && { named: byNumber }),
    short: shortForm(input, date),
  };
}

/** What a screen reader hears in place of the badge; whether it is open is told by the button itself. */
export function badgeLabel(input: Known): Line[] {
  const [named, unseen] = partition(people(input.article));
  const names = listValue(named.map(nameOf));
  const date = badgeDate(input);
  const news = [noticeLine(input), namedLine(input), doubtLine(input)].filter(part => part !== undefined);
  const n = input.article.references.length;
  return [
    line('label.about-page'),
    ...news,
    named.length === 0
      ? nobodyLine(unseen)
      : named.every(({ role }) => role === 'unstated')
        ? line('badge.name.people-no-role', { names })
        : line('badge.name.people', { names }),
    ...unseenLines(unseen, input),
    ...(date
      ? [line(DATE_NAMES[date.kind], { date: date.iso })]
      : datesOf(input).length > 0
        ? []
        : [line('badge.no-date')]),
    n === 0 ? line('badge.no-sources') : line('badge.name.sources', { n }),
  ];
}

const DATE_NAMES = {
  modified: 'badge.name.modified',
  published: 'badge.name.published',
  reviewed: 'badge.name.reviewed',
  nextReview: 'badge.name.next-review',
} as const;

/** The last change before the first date: a reader asks how fresh the page is. */
function badgeDate(input: Known): DatedFact | undefined {
  return datesOf(input).find(({ provenance }) => canLead(provenance));
}

const LEADING: readonly DateKind[] = ['modified', 'reviewed', 'published', 'nextReview'];

function datesOf({ article: { dates } }: Known): DatedFact[] {
  return LEADING.map(kind => dates[kind]).filter(date => date !== undefined);
}

/** Dates that would stand here, were they not kept from sight: of the kind that does, and of those before it. */
function unseenDates(input: Known): DatedFact[] {
  const lead = badgeDate(input);
  const kinds = lead === undefined ? LEADING : LEADING.slice(0, LEADING.indexOf(lead.kind) + 1);
  return [...datesOf(input), ...input.article.allDates].filter(
    ({ kind, provenance }) => kinds.includes(kind) && !canLead(provenance),
  );
}

function peopleLines(named: readonly Person[], unseen: readonly Person[]): Line[] {
  if (named.length === 0) return [nobodyLine(unseen)];
  const shown: Line[] = [];
  for (const person of named.slice(0, MOST_PEOPLE)) {
    if (isPrinted(person.provenance) || person.roleAsPrinted !== '') {
      const words = printedPerson(person, named);
      shown.push(quotesPage(shown.at(-1)) ? line('text.quote', { words }) : line('badge.people', { words }));
    } else {
      shown.push(line('badge.people-in-code', { name: nameOf(person), role: `role.${person.role}` }));
    }
  }
  const rest = named.length - shown.length;
  if (rest > 0) shown.push(line('badge.more-people', { n: rest }));
  return shown;
}

const nobodyLine = (unseen: readonly Person[]): Line =>
  unseen.length > 0 ? line('badge.no-people-shown') : line('badge.no-people');

function byReaders(unseen: readonly Person[]): { read: Person[]; hidden: Person[] } {
  const isRead = ({ provenance }: Person) => isForScreenReaders(provenance);
  return { read: unseen.filter(isRead), hidden: unseen.filter(person => !isRead(person)) };
}

/**
 * That the page names somebody where nobody sees it, without the name, and so of the day that would stand here; what
 * screen readers read is said to be theirs.
 */
function unseenLines(unseen: readonly Person[], input: Known): Line[] {
  const { read, hidden } = byReaders(unseen);
  const dates = unseenDates(input);
  const date = dates.find(({ provenance }) => isForScreenReaders(provenance));
  const words = [
    ...read.slice(0, 1).map(person => printedPerson(person, read)),
    ...(date ? [printedDate(date)] : []),
  ];
  const n = hidden.length;
  const areReviewers = hidden.every(({ role }) => role === 'reviewer');
  return [
    ...words.map(each => line('badge.says-to-screen-readers', { words: each })),
    ...(n === 0
      ? []
      : [areReviewers ? line('badge.hidden-reviewers', { n }) : line('badge.hidden-people', { n })]),
    ...(dates.some(({ provenance }) => isHidden(provenance)) ? [line('badge.hidden-date')] : []),
  ];
}

function dateLine(date: DatedFact, now: Date, before: Line | undefined): Line {
  const age = spanFrom(date.iso, isoDay(now));
  const words = printedDate(date);
  if (age === undefined) {
    // A clock that is no date, or a date that is none: there is no age to say.
    if (!isPrinted(date.provenance)) return line(IN_CODE[date.kind], { date: date.iso });
    return quotesPage(before) ? line('text.quote', { words }) : line('when.says', { words });
  }
  if (!isPrinted(date.provenance)) return line('badge.date-in-code', { date: date.iso, age });
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
    .filter(({ id }) => !input.parts.has(id))
    .map(({ id }) => noticesOf(input, id))
    .filter(notices => notices.length > 0);
  return noticed.length === 0
    ? undefined
    : line('badge.notices', { ...sayersOf(noticed.flat()), n: noticed.length });
}

/** How many entries name the number of a paper that has a notice: of a retracted one first. */
function namedLine(input: Known): Line | undefined {
  const named = [...input.parts.values()]
    .map(works => works.flatMap(({ id }) => inOrder(noticesOf(input, id))))
    .filter(notices => notices.length > 0);
  const retracted = named.filter(notices => notices.some(isRetraction));
  const counted = retracted.length > 0 ? retracted : named;
  if (counted.length === 0) return undefined;
  const said = { ...sayersOf(counted.flat().map(({ notice }) => notice)), n: counted.length };
  return retracted.length > 0 ? line('badge.names-retracted', said) : line('badge.names-noticed', said);
}

function isRetraction({ notice, undoneBy }: OrderedNotice): boolean {
  return notice.kind === 'retraction' && undoneBy === undefined;
}

const sayersOf = (notices: readonly Notice[]) => sayers(notices.flatMap(({ saidBy }) => saidBy));

/** How many sources have what may be a notice, where no notice says so. */
function doubtLine(input: Known): Line | undefined {
  const { length: n } = input.article.references.filter(
    reference => openDoubtsOf(input, reference, input.parts.get(reference.id)).length > 0,
  );
  return n === 0 ? undefined : line('badge.doubts', { n });
}

function shortForm(input: Known, date: DatedFact | undefined): Line[] {
  const [[first], unseen] = partition(people(input.article));
  const { read, hidden } = byReaders(unseen);
  const kinds = countedKinds(input.kinds, MOST_KINDS_SHORT);
  return [
    first
      ? line('text.person-as', { name: nameOf(first), role: `role.${first.role}` })
      : unseen.length > 0
        ? line('text.no-names-shown')
        : line('text.no-names'),
    ...(hidden.length > 0 ? [line('text.names-hidden', { n: hidden.length })] : []),
    ...(read.length > 0 ? [line('text.names-for-screen-readers', { n: read.length })] : []),
    date
      ? line('text.month', { date: date.iso.slice(0, 'YYYY-MM'.length) })
      : datesOf(input).length > 0
        ? line('text.no-date-shown')
        : line('text.no-dates'),
    kinds === '' ? line('text.no-sources') : line('text.kinds', { kinds }),
  ];
}
