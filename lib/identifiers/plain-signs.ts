/** Nothing is printed for these: breaks that a page allows inside long words, joiners, marks of direction. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

/** Hyphens and dashes that word processors set for the "-" of the keyboard, the bullet and the minus sign among them. */
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/g;

/** Slashes of typography and mathematics. */
const SLASHES = /[\u2044\u2215]/g;

/** Ligatures ("ﬁ"), and the full-width forms of ASCII, whose plain letters Unicode names. */
const VARIANTS = /[\ufb00-\ufb06\uff01-\uff5e]/g;

const ASCII_ONLY = /^\p{ASCII}*$/u;

/**
 * A text with the signs that registries know: identifiers are ASCII, and typesetting changes their signs. Letters of
 * other scripts that look like ours stay what they are.
 */
export function plainSigns(text: string): string {
  if (ASCII_ONLY.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(SLASHES, '/')
    .replace(VARIANTS, sign => sign.normalize('NFKC'));
}
