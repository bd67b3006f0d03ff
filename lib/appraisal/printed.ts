import type { DatedFact, Person, Provenance } from '../article/model.ts';
import { type Line, line } from '../wording/index.ts';

/** Longer quotes hold more than the byline: the label and the name are quoted instead. */
const LONGEST_BYLINE = 160;

const IN_CODE: ReadonlySet<Provenance['from']> = new Set(['JSON-LD', 'microdata', 'RDFa', 'meta']);

/** Whether the words stand in the page's text, shown or not; else they stand in its code alone. */
export function isPrinted({ from }: Provenance): boolean {
  return !IN_CODE.has(from);
}

/** Nobody sees the words as the page is now. */
export function isHidden({ from }: Provenance): boolean {
  return from === 'hidden text';
}

export function isForScreenReaders({ from }: Provenance): boolean {
  return from === 'text for screen readers';
}

/** Whether the page shows the words, or would on opening a part of it; what stands in its code is said to stand there. */
export function canLead(provenance: Provenance): boolean {
  return !isHidden(provenance) && !isForScreenReaders(provenance);
}

const HIDDEN_BY = {
  'not-displayed': 'says.not-displayed',
  'see-through': 'says.see-through',
  'same-colour': 'says.same-colour',
  'too-small': 'says.too-small',
  'off-page': 'says.off-page',
  clipped: 'says.clipped',
  covered: 'says.covered',
} as const satisfies Record<NonNullable<Provenance['hiddenBy']>, string>;

/** The page's words, and whether and how they are kept from sight; undefined where everybody sees them. */
export function saysUnseen(words: string, { from, hiddenBy }: Provenance): Line | undefined {
  if (from === 'folded text') return line('says.folded', { words });
  if (from === 'text for screen readers') return line('says.to-screen-readers', { words });
  return from === 'hidden text' ? line(HIDDEN_BY[hiddenBy ?? 'not-displayed'], { words }) : undefined;
}

/** The name with the degrees that the page prints with it, nothing before it. */
export function nameOf({ name, credentials }: Person): string {
  const missing = credentials.filter(credential => !name.includes(credential));
  return [name, ...missing].join(', ');
}

/** The page's own words around the label and what it labels; the two joined where the page's are long or apart. */
function labelled(label: string, value: string, quote: string): string {
  const isWhole = quote.includes(label) && quote.includes(value) && quote.length <= LONGEST_BYLINE;
  // Where label and value stand in boxes of their own, no space is printed between them.
  if (isWhole) return quote.replace(/:(?=[\p{L}\d])/u, ': ');
  return label === '' ? value : `${label.replace(/(?<!\s)\s*:$/, '')}: ${value}`;
}

/**
 * The byline as printed, e.g. "Medically reviewed by Jane Roe, MD". Where it says what is quoted for another of the
 * `named` again, and more ("By Jane Roe", "By Jane Roe, John Doe"), the label and the name stand for it.
 */
export function printedPerson(person: Person, named: readonly Person[]): string {
  const { quote } = person.provenance;
  const isGrown = named.some(({ provenance: { quote: other } }) => {
    return other !== '' && other.length < quote.length && quote.startsWith(other);
  });
  return labelled(person.roleAsPrinted, nameOf(person), isGrown ? '' : quote);
}

/** The date as printed, with its label. */
export function printedDate({ label, text, provenance }: DatedFact): string {
  return labelled(label, text, provenance.quote);
}
