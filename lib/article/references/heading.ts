import headingTable from '../../../data/reference-headings.tsv?raw';
import { parseTsv } from '../../tables/parse-tsv.ts';

/** What a line says about the list under it. */
export type HeadingKind = 'references' | 'refused' | 'unknown';

const ROWS = parseTsv(headingTable, ['phrase', 'kind']);
const PHRASES = new Set(ROWS.filter(row => row.kind === 'heading').map(row => row.phrase));
const REFUSED = ROWS.filter(row => row.kind === 'refused').map(row => row.phrase);
/** Longest first, so that "list of" goes before "list". */
const MODIFIERS = ROWS.filter(row => row.kind === 'modifier')
  .map(row => row.phrase)
  .sort((a, b) => b.length - a.length);

/** "References" with what may stand around it is at most this long; a longer line is a sentence. */
export const LONGEST_HEADING = 60;

/** A heading carries at most a few of "Show", "all", "our" … */
const MOST_MODIFIERS = 4;

/** Tells whether a line is the heading of a reference list ("5. References:", "Show all sources (12)"). */
export function headingKind(line: string): HeadingKind {
  const phrase = bare(line);
  if (phrase === '' || line.length > LONGEST_HEADING) return 'unknown';
  if (isReferencePhrase(phrase)) return 'references';
  if (REFUSED.some(start => phrase === start || phrase.startsWith(`${start} `))) return 'refused';
  return 'unknown';
}

/** The text after "Sources:" on the same line, or null where the line does not begin with such a heading. */
export function afterInlineHeading(line: string): string | null {
  const colon = line.indexOf(':');
  if (colon <= 0 || colon > LONGEST_HEADING || !isReferencePhrase(bare(line.slice(0, colon)))) return null;
  return line.slice(colon + 1).trim();
}

function isReferencePhrase(phrase: string): boolean {
  let rest = phrase;
  for (let round = 0; round <= MOST_MODIFIERS; round++) {
    if (PHRASES.has(rest)) return true;
    const modifier = MODIFIERS.find(word => rest.startsWith(`${word} `) || rest.endsWith(` ${word}`));
    if (modifier === undefined) return false;
    rest = rest.startsWith(`${modifier} `)
      ? rest.slice(modifier.length + 1)
      : rest.slice(0, -modifier.length - 1);
  }
  return false;
}

/** Lower case, without section number, count in parentheses, signs at the ends. */
function bare(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/[([]\d{0,4}[)\]]/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{M}]+$/u, '')
    .replace(/\s+/g, ' ');
}
