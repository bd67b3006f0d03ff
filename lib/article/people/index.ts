import { findDates } from '../dates/find-dates.ts';
import { attributeOf, isElement, parentOf } from '../dom-access.ts';
import type { Person, Provenance, Role } from '../model.ts';
import { runAt } from '../page-text.ts';
import type { Line } from '../text/lines.ts';
import { type Reading, seenIn, statedBy } from '../text/reading.ts';
import { type Bylines, type Credit, readBylines } from './bylines.ts';
import { peopleOfMarkup } from './markup-people.ts';
import { nameKey } from './names.ts';
import { isInTeaser } from './teasers.ts';
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
const LINES_BEFORE_HEADING = 6;
/** Credits on one page; more is a list of contributors. */
const MOST_PEOPLE = 40;

/**
 * Reads who wrote, reviewed, edited, checked or updated the page: what it prints with a label, then what its markup
 * states, then, where neither names an author, a name that stands alone under the heading. Each person once.
 */
export function readPeople(reading: Reading): People {
  const own = reading.lines.filter(line => line.zone === 'page');
  const bylines = readBylines(
    own.map(line => line.text),
    reading.metadata.language,
  );
  const collector = new Collector(reading);
  for (const credit of bylines.credits) {
    const line = own[credit.line];
    if (line && !isInTeaser(line.block.element, reading.heading)) collector.addCredit(credit, line);
  }
  for (const stated of reading.metadata.people.flatMap(peopleOfMarkup)) {
    collector.add({
      name: stated.name,
      credentials: stated.credentials,
      role: stated.role,
      roleAsPrinted: '',
      isOrganisation: stated.isOrganisation,
      profileUrl: stated.profileUrl,
      provenance: id => statedBy(reading, stated.source, stated.name, id),
    });
  }
  if (!collector.hasAuthor()) addUnlabelled(reading, collector);
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

function addUnlabelled(reading: Reading, collector: Collector): void {
  const { lines, headingLine } = reading;
  const from = Math.max(0, headingLine - LINES_BEFORE_HEADING);
  const to = Math.min(lines.length, Math.max(headingLine, 0) + LINES_AFTER_HEADING);
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line?.zone !== 'page' || line.block.headingLevel > 0) continue;
    const names = unlabelledNames({
      text: line.text,
      hasAuthorMarkup: hasAuthorMarkup(line),
      isBesideDate: [index - 1, index, index + 1].some(near => hasDate(lines[near])),
    });
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
    if (names.length > 0) return;
  }
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
    if (!line || isInTeaser(line.block.element, reading.heading)) continue;
    return seenIn(reading, line, found.start, found.end, 'anonymous-review');
  }
  return undefined;
}
