import type { Work } from '../model.ts';
import { readReference } from './read-reference.ts';
import { compare, entryText, type Witnesses } from './witnesses.ts';

/** What of a record contradicts the entry's own text. */
export type Contradiction = (keyof Witnesses)[];

/** Two fields that differ, with none that agrees: a misprint touches one. */
const ENOUGH_ALONE = 2;

/** With one field that agrees (papers of one author, of one year), three must differ. */
const ENOUGH_AGAINST_ONE = 3;

/**
 * Whether a record is of another paper than the one that the entry's text names, and by which fields. Precision
 * first: a title alone may be translated or abbreviated, an author may be an editor or a group, a year that of
 * another edition, so that no field decides alone. Another title at another place (volume and page both) does:
 * translated titles keep their place.
 * @returns the fields that differ, or undefined where the text says too little or agrees. Never throws
 */
export function contradiction(text: string, work: Work): Contradiction | undefined {
  const witnesses = compare(entryText(text, readReference(text)), work);
  const differing = FIELDS.filter(field => witnesses[field] === 'differs');
  const agreeing = FIELDS.filter(field => witnesses[field] === 'same');
  const isElsewhere = witnesses.title === 'differs' && witnesses.place === 'differs';
  const isAnother =
    isElsewhere ||
    (differing.length >= ENOUGH_ALONE && agreeing.length === 0) ||
    (differing.length >= ENOUGH_AGAINST_ONE && agreeing.length === 1);
  return isAnother ? differing : undefined;
}

const FIELDS = ['title', 'author', 'year', 'place'] as const;
