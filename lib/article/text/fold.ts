/** Most words have no diacritics to take off, and normalising costs ten times the rest. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Lower case without diacritics, so that "Revisión" and "REVISION" meet in one table row. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
