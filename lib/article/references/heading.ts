import headingTable from '../../../data/reference-headings.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { parseTsv } from '../../tables/parse-tsv.ts';
import { collapse, type PageBlock } from '../page-text.ts';
import { TextWords } from '../text/text-words.ts';
import { fold } from '../text/words.ts';

/** What a line says about the list under it; "weak" words ("Notes", "Source") also head other things. */
export type HeadingKind = 'references' | 'weak' | 'refused' | 'unknown';

export function isReferences(kind: HeadingKind): boolean {
  return kind === 'references' || kind === 'weak';
}

/** What parts words. */
const NO_LETTERS = /[^\p{L}\p{M}]+/u;

const table = lazily(() => {
  const rows = parseTsv(headingTable, ['phrase', 'kind']);
  const phrases = new Map<string, HeadingKind>();
  /** The first words of all phrases, folded: most headings have none of them, wherever it may stand. */
  const firstWords = new Set<string>();
  for (const { phrase, kind } of rows) {
    if (kind === 'heading') phrases.set(phrase, 'references');
    else if (kind === 'weak') phrases.set(phrase, 'weak');
    if (kind !== 'modifier') firstWords.add(fold(phrase.split(NO_LETTERS)[0] ?? ''));
  }
  const refused = rows.filter(row => row.kind === 'refused').map(({ phrase }) => phrase);
  /** Longest first, so that "list of" goes before "list". */
  const modifiers = rows
    .filter(row => row.kind === 'modifier')
    .map(({ phrase }) => ({ start: `${phrase} `, end: ` ${phrase}` }))
    .sort((a, b) => b.start.length - a.start.length);
  return { phrases, firstWords, refused, modifiers };
});

/** "References" with what may stand around it is at most this long; a longer line is a sentence. */
export const LONGEST_HEADING = 60;

/** A heading carries at most a few of "Show", "all", "our" … */
const MOST_MODIFIERS = 4;

/** Tells whether a line is the heading of a reference list ("5. References:", "Show all sources (12)"). */
export function headingKind(line: string): HeadingKind {
  if (line.length > LONGEST_HEADING || !mayBeHeading(line)) return 'unknown';
  const phrase = bare(line);
  const kind = phraseKind(phrase);
  if (kind !== undefined) return kind;
  return table().refused.some(start => beginsWith(phrase, start)) ? 'refused' : 'unknown';
}

function beginsWith(phrase: string, start: string): boolean {
  return phrase.startsWith(start) && !LETTER.test(phrase.charAt(start.length));
}

const LETTER = /[\p{L}\p{M}]/u;

function mayBeHeading(line: string): boolean {
  const { firstWords } = table();
  const words = new TextWords(line.toLowerCase());
  for (let index = 0; index < words.count; index++) if (firstWords.has(words.keyAt(index))) return true;
  return false;
}

/** The same for a block's own text, whose white space is not collapsed; long blocks are not looked at. */
export function blockHeadingKind({ text, notes }: PageBlock): HeadingKind {
  if (text.length > LONGEST_HEADING * MOST_SPREAD) return 'unknown';
  notes.headingKind ??= headingKind(collapse(text));
  return notes.headingKind;
}

/** The source may spread a heading over lines with indents. */
const MOST_SPREAD = 2;

/** The text after "Sources:" on the same line, or null where the line does not begin with such a heading. */
export function afterInlineHeading(line: string): { kind: HeadingKind; rest: string } | null {
  const colon = line.indexOf(':');
  if (colon <= 0 || colon > LONGEST_HEADING) return null;
  const kind = phraseKind(bare(line.slice(0, colon)));
  const rest = line.slice(colon + 1);
  return kind === undefined || rest.trim() === '' ? null : { kind, rest };
}

function phraseKind(phrase: string): HeadingKind | undefined {
  const { phrases, modifiers } = table();
  let rest = phrase;
  for (let round = 0; round <= MOST_MODIFIERS; round++) {
    const kind = phrases.get(rest);
    if (kind !== undefined) return kind;
    const modifier = modifiers.find(({ start, end }) => rest.startsWith(start) || rest.endsWith(end));
    if (modifier === undefined) return undefined;
    const { start, end } = modifier;
    rest = rest.startsWith(start) ? rest.slice(start.length) : rest.slice(0, -end.length);
  }
  return undefined;
}

/** Lower case, without section number, words in brackets ("[edit]", a count), signs at the ends. */
function bare(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/[([][^()[\]]{0,12}[)\]]/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/(?<![^\p{L}\p{M}])[^\p{L}\p{M}]+$/u, '')
    .replace(/\s+/g, ' ');
}
