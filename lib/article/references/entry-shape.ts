/**
 * How much a text looks like an entry of a reference list, from 0 to 1. The signs are those of the common
 * styles (ICMJE/Vancouver, AMA, APA, MLA): a year, volume and pages, authors with initials, an identifier,
 * a day of access.
 */
export function entryShape(text: string, hasOutsideLink: boolean): number {
  let shape = 0;
  if (hasOutsideLink) shape += WEIGHT.link;
  else if (ADDRESS.test(text)) shape += WEIGHT.link;
  if (YEAR.test(text)) shape += WEIGHT.year;
  if (VOLUME.test(text)) shape += WEIGHT.volume;
  if (AUTHOR.test(text)) shape += WEIGHT.author;
  if (WORDS.test(text)) shape += WEIGHT.words;
  return Math.min(1, shape);
}

/** Two signs make an entry likely (0.5 and more); a link alone does not. */
const WEIGHT = { link: 0.4, year: 0.3, volume: 0.35, author: 0.3, words: 0.3 } as const;

const ADDRESS = /https?:\/\/|\bwww\.|\b10\.\d{4,9}\//i;
const YEAR = /(?:^|[^\d])(?:1[89]|20)\d\d(?:[^\d]|$)/;
/** "39(4):544", "12:45–6", "14(1), 3-9", "vol. 3", "pp. 4". */
const VOLUME =
  /\d\s?\(\d{1,4}(?:[-–]\d{1,4})?\)\s?[:,]|\d\s?:\s?[a-z]?\d|\bvol\.?\s?\d|\bpp?\.\s?\d|;\s?\d{1,4}[:(]/i;
/** "Akbaraly TN", "Salas, M.", "J. Smith". */
const AUTHOR =
  /\p{Lu}[\p{Ll}\p{M}'’-]{1,24},? (?:\p{Lu}\.? ?-?){1,3}(?:[,.;&]| and | et )|\b\p{Lu}\. ?\p{Lu}\p{Ll}+/u;
const WORDS =
  /\bet al\b|\bdoi\b|\bPMI?C?ID?\b|\bPubMed\b|\bISBN\b|\baccessed\b|\bretrieved\b|\bavailable (?:from|at)\b|\bjournal\b|\bJ\. |\bpress\b|\beds?\.|\bEpub\b|\bAbruf|\babgerufen\b|\bconsult[ée]|\bAufl\.|\bZugriff\b|\bHrsg\.|\bgeraadpleegd\b|\bacesso em\b|\bZeitschrift\b|\brevue\b|\brevista\b/i;
