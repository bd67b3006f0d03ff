import { findDates } from '../dates/find-dates.ts';
import { attributeOf, isElement, parentOf } from '../dom-access.ts';
import type { Person, Provenance, Role } from '../model.ts';
import { runAt } from '../page-text.ts';
import type { Line } from '../text/lines.ts';
import { type Reading, seenIn, statedBy } from '../text/reading.ts';
import { type Bylines, type Credit, readBylines } from './bylines.ts';
import { type NamedInMarkup, peopleOfMarkup } from './markup-people.ts';
import { nameKey } from './names.ts';
import { unlabelledNames } from './unlabelled.ts';

/** Everyone whom the page names, by what it names them as. */
export interface People {
  authors: Person[];
  reviewers: Person[];
  credited: Person[];
  anonymousReview?: Provenance;
}

/** Bylines without a label are looked for this close to the heading, in lines. */
const LINES_AFTER_HEADING = 14;
const LINES_BEFORE_HEADING = 10;
/** A "By" alone belongs to the page this close after its heading. */
const LINES_OF_BYLINE = 40;
/** Credits on one page; more is a list of contributors. */
const MOST_PEOPLE = 40;

/**
 * Reads who wrote, reviewed, edited, checked or updated the page: what it prints with a label, then what its markup
 * states, then, where neither names an author, a name that stands alone under the heading. Each person once.
 */
export function readPeople(reading: Reading): People {
  const own = reading.lines.filter(line => line.zone === 'page');
  const headingLine = reading.lines[reading.headingLine];
  const headingAt = headingLine === undefined ? 0 : Math.max(own.indexOf(headingLine), 0);
  const bylines = readBylines(
    own.map(line => line.text),
    reading.language,
  );
  const collector = new Collector(reading);
  const farAway: [Credit, Line][] = [];
  const credits = isListing(bylines.credits)
    ? bylines.credits.filter(credit => isNear(credit.line, headingAt))
    : bylines.credits;
  for (const credit of credits) {
    const line = own[credit.line];
    if (!line || reading.isInTeaser(line.block.element)) continue;
    if (credit.isBare && !isNear(credit.line, headingAt)) farAway.push([credit, line]);
    else collector.addCredit(credit, line);
  }
  addMarkup(reading, collector);
  if (!collector.hasAuthor()) addUnlabelled(reading, own, headingAt, collector);
  // "By …" far from the heading is a teaser's more often than not: it counts where nothing else names an author.
  const [first] = farAway;
  if (first && !collector.hasAuthor()) collector.addCredit(...first);
  const people = collector.people.slice(0, MOST_PEOPLE);
  const reviewers = people.filter(person => person.role === 'reviewer' && !person.isOrganisation);
  const anonymous = reviewers.length > 0 ? undefined : namelessReview(reading, own, bylines);
  return {
    authors: people.filter(person => person.role === 'author'),
    reviewers,
    credited: people.filter(person => person.role !== 'author' && !reviewers.includes(person)),
    ...(anonymous === undefined ? {} : { anonymousReview: anonymous }),
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
  const stated = reading.metadata.people.flatMap(peopleOfMarkup);
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
    const links = stated.filter(
      person => person.source.from === 'link' && !reading.isInTeaser(person.source.element),
    );
    const block = links[0] && parentOf(links[0].source.element);
    for (const person of links) if (parentOf(person.source.element) === block) add(person);
  }
  const other = stated.find(
    person => person.role === 'author' && !person.isFullName && person.source.from !== 'link',
  );
  if (other && !collector.hasAuthor()) add(other);
}

interface Found {
  name: string;
  credentials: string[];
  role: Role;
  roleAsPrinted: string;
  isOrganisation: boolean;
  profileUrl: string | undefined;
  provenance: (id: string) => Provenance;
}

/** Keeps each person once a role; a label that leaves the role open keeps them out of every other role. */
class Collector {
  readonly people: Person[] = [];
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  addCredit(credit: Credit, line: Line): void {
    for (const role of credit.roles) {
      this.add({
        name: credit.name,
        credentials: credit.credentials,
        role,
        roleAsPrinted: credit.roleAsPrinted,
        isOrganisation: credit.isOrganisation,
        profileUrl: profileAt(line, credit.start),
        provenance: id => {
          const start = credit.labelLine === credit.line ? credit.labelStart : credit.start;
          return seenIn(this.#reading, line, Math.min(start, credit.start), credit.end, id);
        },
      });
    }
  }

  add(found: Found): void {
    const key = nameKey(found.name);
    if (key === '') return;
    const same = this.people.filter(person => isSameName(nameKey(person.name), key));
    const known = same.find(person => person.role === found.role || person.role === 'unstated');
    if (known) {
      if (known.credentials.length === 0) known.credentials.push(...found.credentials);
      if (found.profileUrl !== undefined) known.profileUrl ??= found.profileUrl;
      return;
    }
    const id = `person-${this.people.length + 1}`;
    this.people.push({
      id,
      name: found.name,
      credentials: found.credentials,
      role: found.role,
      roleAsPrinted: found.roleAsPrinted,
      ...(found.profileUrl === undefined ? {} : { profileUrl: found.profileUrl }),
      isOrganisation: found.isOrganisation,
      provenance: found.provenance(id),
    });
  }

  /** Whether the page names this person already, in whatever role. */
  knows(name: string): boolean {
    return this.people.some(person => isSameName(nameKey(person.name), nameKey(name)));
  }

  hasAuthor(): boolean {
    return this.people.some(person => person.role === 'author' || person.role === 'unstated');
  }
}

/** "Lizzie Streit" and "Lizzie A. Streit" are one; so are "Streit, Lizzie" forms that markup spells out. */
function isSameName(left: string, right: string): boolean {
  if (left === right) return true;
  const a = left.split(' ');
  const b = right.split(' ');
  return a.length > 1 && b.length > 1 && a[0] === b[0] && a[a.length - 1] === b[b.length - 1];
}

function profileAt(line: Line, offset: number): string | undefined {
  const link = runAt(line.block, line.offset + offset)?.link ?? null;
  const href = link === null ? null : attributeOf(link, 'href');
  if (href === null || href.startsWith('#') || /^(?:mailto|javascript):/i.test(href)) return undefined;
  return absolute(href, line.block.element);
}

function absolute(href: string, element: Element): string {
  try {
    return new URL(href, element.baseURI).href;
  } catch {
    return href;
  }
}

const AUTHOR_CLASS = /(?:^|[\s_-])(?:authors?|byline|writer)(?:$|[\s_-])/i;
const PROFILE_PATH =
  /\/(?:authors?|profiles?|people|team|staff|contributors?|by|autor(?:en|es)?|auteurs?|autori)\//i;

/** A name that stands alone: near the heading, or further down in a box whose markup says "author". */
function addUnlabelled(
  reading: Reading,
  own: readonly Line[],
  headingAt: number,
  collector: Collector,
): void {
  const near = own.slice(Math.max(0, headingAt - LINES_BEFORE_HEADING), headingAt + LINES_AFTER_HEADING);
  if (
    near.some((line, index) => addAlone(reading, line, [near[index - 1], line, near[index + 1]], collector))
  )
    return;
  own.some(
    line =>
      line.text.length < LONGEST_BOX_LINE && hasAuthorMarkup(line) && addAlone(reading, line, [], collector),
  );
}

const LONGEST_BOX_LINE = 110;

function addAlone(
  reading: Reading,
  line: Line,
  around: readonly (Line | undefined)[],
  collector: Collector,
): boolean {
  if (line.block.headingLevel > 0 && line.block.element === reading.heading) return false;
  const names = unlabelledNames({
    text: line.text,
    language: reading.language,
    hasAuthorMarkup: hasAuthorMarkup(line),
    isBesideDate: line.block.headingLevel === 0 && around.some(hasDate),
  });
  if (names.length === 0 || reading.isInTeaser(line.block.element)) return false;
  for (const name of names) {
    if (collector.knows(name.name)) continue;
    collector.add({
      name: name.name,
      credentials: name.credentials,
      role: 'author',
      roleAsPrinted: '',
      isOrganisation: name.isOrganisation,
      profileUrl: profileAt(line, name.start),
      provenance: id => seenIn(reading, line, name.start, name.end, id),
    });
  }
  return true;
}

function hasDate(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 120 && findDates(line.text, 'day first').length > 0;
}

function hasAuthorMarkup(line: Line): boolean {
  const link = runAt(line.block, line.offset)?.link ?? null;
  if (link !== null && PROFILE_PATH.test(attributeOf(link, 'href') ?? '')) return true;
  let node: Node | null = link ?? line.block.element;
  for (let climb = 0; climb < 3 && node !== null && isElement(node); climb++) {
    if (AUTHOR_CLASS.test(attributeOf(node, 'class') ?? '') || attributeOf(node, 'itemprop') === 'author')
      return true;
    node = parentOf(node);
  }
  return false;
}

function namelessReview(reading: Reading, own: readonly Line[], bylines: Bylines): Provenance | undefined {
  for (const found of bylines.nameless) {
    const line = own[found.line];
    if (!line || reading.isInTeaser(line.block.element)) continue;
    return seenIn(reading, line, found.start, found.end, 'anonymous-review');
  }
  return undefined;
}
