import { attributeOf } from '../dom-access.ts';
import type { Person, Provenance, Role } from '../model.ts';
import { runAt } from '../page-text.ts';
import type { Line } from '../text/lines.ts';
import { isText, type Reading, seenIn } from '../text/reading.ts';
import type { Credit } from './byline-model.ts';
import { nameKey } from './names.ts';

/** Somebody whom the page names, before it is known whether the page named them already. */
interface Found {
  name: string;
  credentials: string[];
  role: Role;
  roleAsPrinted: string;
  isOrganisation: boolean;
  profileUrl: string | undefined;
  provenance: (id: string) => Provenance;
}

/** Further places of one name that are kept; a page prints a byline above and below, wide and narrow. */
const MOST_PLACES = 3;

/** Keeps each person once a role; a label that leaves the role open keeps them out of every other role. */
export class Collector {
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
      this.#addPlace(known, found);
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

  #addPlace(known: Person, { role, roleAsPrinted, provenance }: Found): void {
    const again = known.again ?? [];
    if (again.length >= MOST_PLACES) return;
    const place = provenance(`${known.id}/${again.length + 2}`);
    if (isText(place)) known.again = [...again, { role, roleAsPrinted, provenance: place }];
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

/** The address that the name at `offset` links to, absolute; undefined where it links to nothing else. */
export function profileAt(line: Line, offset: number): string | undefined {
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
