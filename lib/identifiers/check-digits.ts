/** Value of a digit in ISBN-10 and PII, where "X" stands for ten. */
const digit = (character: string): number => (character === 'X' ? 10 : Number(character));

/**
 * An ISBN without punctuation where its check digit is right (ISO 2108: weights 10…1 modulo 11 for ten
 * digits, 1 and 3 in turn modulo 10 for thirteen), else undefined.
 */
export function readIsbn(printed: string): string | undefined {
  const isbn = printed.replace(/[\s‐-―-]/g, '').toUpperCase();
  if (/^\d{9}[\dX]$/.test(isbn)) {
    const sum = [...isbn].reduce((total, character, i) => total + (10 - i) * digit(character), 0);
    return sum % 11 === 0 ? isbn : undefined;
  }
  if (/^97[89]\d{10}$/.test(isbn)) {
    const sum = [...isbn].reduce(
      (total, character, i) => total + (i % 2 === 0 ? 1 : 3) * digit(character),
      0,
    );
    return sum % 10 === 0 ? isbn : undefined;
  }
  return undefined;
}

const PII_PARTS = /^(S?)(\d{4})(\d{3}[\dX])(\d\d)(\d{5})([\dX])$/;

/** A publisher item identifier without punctuation, e.g. "S0140673616326216", or undefined where it has another form. */
export function readPii(printed: string): string | undefined {
  const pii = printed.replace(/[^\dA-Za-z]/g, '').toUpperCase();
  return PII_PARTS.test(pii) ? pii : undefined;
}

/**
 * A PII as Elsevier prints it inside DOIs, e.g. "S0140-6736(16)32621-6": ISSN, year, number, check
 * character ("Publisher Item Identifier", American Chemical Society and others, 1995). Undefined for another form.
 */
export function punctuatePii(printed: string): string | undefined {
  const parts = PII_PARTS.exec(readPii(printed) ?? '');
  if (!parts) return undefined;
  const [, mark, issnStart, issnEnd, year, number, check] = parts;
  return `${mark}${issnStart}-${issnEnd}(${year})${number}-${check}`;
}
