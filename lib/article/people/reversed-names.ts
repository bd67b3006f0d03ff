import { isCredential } from './credentials.ts';
import type { ListedName } from './listed-name.ts';

/** "Lima, A.", "van den Berg, Piet J.": the surname first, then a comma and what may be initials. */
const REVERSED =
  /^((?:\p{Ll}{2,4}\s){0,2}\p{Lu}[\p{L}'’-]{1,40}),\s((?:\p{Lu}(?:\.|[\p{L}'’-]{1,30})[\s-]?){1,3})$/u;
const INITIAL = /(?<!\p{L})\p{Lu}\./u;

/**
 * Names of which each begins with the surname, parted by semicolons ("Lima, A.; Marsh, Jo B."), as printed; [] for any
 * other list. A comma alone parts names as well as the halves of one.
 */
export function readReversed(text: string): ListedName[] {
  if (!text.includes(';') || !INITIAL.test(text)) return [];
  const people: ListedName[] = [];
  let start = 0;
  for (const piece of text.split(';')) {
    const match = REVERSED.exec(piece.trim());
    const [, surname = '', given = ''] = match ?? [];
    if (match === null || given.trim().split(/\s+/).every(isDegree)) return [];
    const from = start + piece.indexOf(surname);
    people.push({
      name: `${surname}, ${given.trim()}`,
      credentials: [],
      isOrganisation: false,
      start: from,
      end: start + piece.trimEnd().length,
    });
    start += piece.length + 1;
  }
  return people;
}

function isDegree(word: string): boolean {
  return !/^(?:\p{Lu}\.)+$/u.test(word) && isCredential(word);
}
