import { lazily } from '../../tables/lazily.ts';
import { parentOf } from '../dom-access.ts';
import type { Person, Provenance } from '../model.ts';
import type { Line } from '../text/lines.ts';
import { textsForBylines } from '../text/needed-texts.ts';
import { isElsewhere, type Reading, seenIn, statedBy } from '../text/reading.ts';
import { addUnlabelled } from './alone.ts';
import { authorBoxes } from './author-boxes.ts';
import { byRole } from './by-role.ts';
import type { Bylines, Credit, NamelessReview } from './byline-model.ts';
import { readBylineSteps } from './bylines.ts';
import { Collector } from './collector.ts';
import { withoutGlue, withoutSite } from './glue.ts';
import { type NamedInMarkup, peopleOfMarkup } from './markup-people.ts';
import { prepareNameSteps } from './name-tables.ts';
import { sortCredits } from './signed.ts';

/** Everyone whom the page names, by what it names them as. */
export interface People {
  authors: Person[];
  reviewers: Person[];
  credited: Person[];
  anonymousReview?: Provenance;
}

/** The people, and the lines that sign something else than the article. */
export interface ReadPeople {
  people: People;
  entries: ReadonlySet<Line>;
}

/** A byline above the heading stands this close to it, in lines. */
const LINES_BEFORE_HEADING = 10;
/** A "By" alone belongs to the page this close after its heading. */
const LINES_OF_BYLINE = 40;
/** Labelled names that are looked at, the same person's again counted: each is compared with those before it. */
const MOST_CREDITS = 200;
/** People of one page; more is a list of contributors. */
const MOST_PEOPLE = 40;

/**
 * Reads who wrote, reviewed, edited, checked or updated the page: what it prints with a label, then what its markup
 * states, then, where neither names an author, a name that stands alone under the heading. Each person once.
 */
export function* readPeopleSteps(reading: Reading): Generator<void, ReadPeople> {
  const { own } = reading.belonging;
  const headingLine = reading.lines[reading.headingLine];
  const headingAt = headingLine === undefined ? 0 : Math.max(own.indexOf(headingLine), 0);
  const texts = textsForBylines(reading.lexicon, own);
  yield;
  yield* prepareNameSteps(reading.lexicon);
  const bylines = yield* readBylineSteps(reading.lexicon, texts);
  yield;
  const collector = new Collector(reading);
  const boxOf = lazily(() => authorBoxes(own));
  const farAway: [Credit, Line][] = [];
  const credits = isListing(bylines.credits)
    ? bylines.credits.filter(credit => isNear(credit.line, headingAt))
    : bylines.credits;
  const sorted = sortCredits(credits.slice(0, MOST_CREDITS), own, reading.belonging);
  for (const credit of sorted.credits) {
    const line = own[credit.line];
    if (!line || (credit.isBare && reading.isFrontPage)) continue;
    // "By Topic": after "By" alone one word is a name where the markup says so.
    if (credit.isBare && credit.isSignature && boxOf()(line) !== 'own') continue;
    const named = withoutSite(withoutGlue(credit, line), reading.markup.siteName);
    if (credit.isBare && !isNear(credit.line, headingAt)) farAway.push([named, line]);
    else collector.addCredit(named, line);
  }
  yield;
  addMarkup(reading, collector);
  yield;
  if (!collector.hasAuthor() && !reading.isFrontPage) addUnlabelled(reading, own, headingAt, collector);
  // "By …" far from the heading is a teaser's more often than not: it counts where nothing else names an author.
  const [first] = farAway;
  if (first && !collector.hasAuthor()) collector.addCredit(...first);
  const people = collector.people.slice(0, MOST_PEOPLE);
  const roles = byRole(people);
  const anonymous = roles.reviewers.length > 0 ? undefined : namelessReview(reading, own, bylines);
  return {
    people: { ...roles, ...(anonymous === undefined ? {} : { anonymousReview: anonymous }) },
    entries: sorted.entries,
  };
}

function isNear(line: number, heading: number): boolean {
  return line >= heading - LINES_BEFORE_HEADING && line <= heading + LINES_OF_BYLINE;
}

/** Author labels in more places than this are entries of a list, each with its own authors. */
const MOST_AUTHOR_LABELS = 4;

function isListing(credits: readonly Credit[]): boolean {
  const lines = credits.filter(credit => credit.roles.includes('author')).map(credit => credit.labelLine);
  return new Set(lines).size > MOST_AUTHOR_LABELS;
}

/**
 * What markup states: people first; a name that is no person's (the site's, a company's) only where nobody else is
 * named as author; `rel="author"` links, which every teaser has too, last.
 */
function addMarkup(reading: Reading, collector: Collector): void {
  const stated = reading.stated.people
    .filter(({ source }) => !isElsewhere(reading, source))
    .flatMap(item => peopleOfMarkup(reading.lexicon, item));
  const add = (person: NamedInMarkup) =>
    collector.add({
      name: person.name,
      credentials: person.credentials,
      role: person.role,
      roleAsPrinted: '',
      isOrganisation: person.isOrganisation,
      profileUrl: person.profileUrl,
      provenance: id => statedBy(reading, person.source, person.name, id),
    });
  for (const person of stated) if (person.source.from !== 'link' && person.isFullName) add(person);
  if (!collector.hasAuthor()) {
    const links = stated.filter(person => person.source.from === 'link');
    const block = links[0] && parentOf(links[0].source.element);
    for (const person of links) if (parentOf(person.source.element) === block) add(person);
  }
  const other = stated.find(
    person => person.role === 'author' && !person.isFullName && person.source.from !== 'link',
  );
  if (other && !collector.hasAuthor()) add(other);
}

/** A page may show the badge and, elsewhere, say more ("by our team"): the longest tells most. */
function namelessReview(reading: Reading, own: readonly Line[], bylines: Bylines): Provenance | undefined {
  const length = ({ start, end }: NamelessReview) => end - start;
  for (const found of bylines.nameless.toSorted((a, b) => length(b) - length(a))) {
    const line = own[found.line];
    if (!line || reading.belonging.isForeign(line)) continue;
    return seenIn(reading, line, found.start, found.end, 'anonymous-review');
  }
  return undefined;
}
