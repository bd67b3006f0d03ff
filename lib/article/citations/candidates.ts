import { linkSpans, type PageBlock, runAt, type TextRun } from '../page-text.ts';
import type { Candidate, Form } from './model.ts';
import { GLUED, NAMED, RAISED } from './number-hints.ts';
import { type NumberList, parseNumberList, plainDigits } from './number-list.ts';
import { type Level, LONGEST_RAISED } from './superscript.ts';

/** All places in a block that could be citations, in order, none overlapping another. */
export function candidatesIn(
  block: PageBlock,
  hints: number,
  levelOf: (run: TextRun) => Level,
): readonly Candidate[] {
  if (hints === 0) return NONE;
  const found: Candidate[] = [];
  const isSuper = (run: TextRun) => levelOf(run) === 'raised';
  const add = (markers: Candidate[]) => {
    if (markers.length === 0) return;
    const free = occupied(found);
    for (const marker of markers) {
      const run = runAt(block, marker.from);
      if (!free(marker) || run?.code === true) continue;
      // "log₂", "CO₂": only a link to an entry makes a citation of a lowered number.
      if (run !== undefined && levelOf(run) === 'lowered') marker.refusal = 'hard';
      found.push(marker);
    }
    found.sort((a, b) => a.from - b.from);
  };
  /** "<sup>[1]</sup>" is a superscript. */
  const raise = (marker: Candidate): Candidate => {
    const run = runAt(block, marker.from);
    return run !== undefined && isSuper(run) ? { ...marker, form: 'super' } : marker;
  };
  add(joinRanges(enclosedIn(block, '(', ')', 'paren').map(raise)));
  add(joinRanges(enclosedIn(block, '[', ']', 'bracket').map(raise)));
  const mayBeRun = block.runs.some(mayBeMarker);
  if (mayBeRun) add(runMarkers(block, 'super', isSuper));
  if (hints & RAISED) add(unicodeIn(block));
  if (mayBeRun) add(runMarkers(block, 'link', run => run.link !== null && !isSuper(run)));
  if (hints & NAMED) add(namedIn(block));
  if (hints & GLUED) add(gluedIn(block));
  return found;
}

/** Long plain text is neither raised nor a linked number. */
function mayBeMarker({ start, end, sup, link }: TextRun): boolean {
  return sup || link !== null || end - start <= LONGEST_RAISED;
}

const NONE: readonly Candidate[] = [];

/** Tests in turn whether markers (given in rising order) keep clear of those found before. */
function occupied(found: readonly Candidate[]): (marker: Candidate) => boolean {
  const others = [...found];
  let next = 0;
  return marker => {
    while ((others[next]?.to ?? Number.POSITIVE_INFINITY) <= marker.from) next++;
    return (others[next]?.from ?? Number.POSITIVE_INFINITY) >= marker.to;
  };
}

// ---- (1, 2) and [1, 2] ----

/** The longest marker seen in print is some 20 numbers; "Trusted Source" after each doubles it. */
const LONGEST_ENCLOSED = 160;

function enclosedIn(block: PageBlock, open: string, close: string, form: Form): Candidate[] {
  const { text } = block;
  const found: Candidate[] = [];
  let from = text.indexOf(open);
  // Kept from one opening to the next: a far closing one after many openings would be looked for from each.
  let to = -1;
  while (from >= 0) {
    const next = text.indexOf(open, from + 1);
    if (to < from) to = text.indexOf(close, from + 1);
    if (to < 0) break;
    if (next >= 0 && next < to) {
      from = next;
      continue;
    }
    if (to - from <= LONGEST_ENCLOSED) {
      const list = parseNumberList(plainDigits(text.slice(from + 1, to)));
      if (list !== null) found.push(candidate(block, form, from, to + 1, list));
    }
    from = next;
  }
  return found;
}

const JOINING_DASH = /^\s?[-‐‑‒–—−]\s?$/;

/** "[7]–[9]" is one range. */
function joinRanges(markers: Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const marker of markers) {
    const last = joined[joined.length - 1];
    const gap = last?.form === marker.form ? marker.block.text.slice(last.to, marker.from) : '';
    if (last !== undefined && JOINING_DASH.test(gap)) {
      const list = parseNumberList(`${last.list.numbers.join(',')}-${marker.list.numbers.join(',')}`);
      if (list !== null) {
        joined[joined.length - 1] = {
          ...last,
          to: marker.to,
          list: { ...list, separators: true, ranges: true },
          linked: last.linked || marker.linked,
        };
        continue;
      }
    }
    joined.push(marker);
  }
  return joined;
}

// ---- superscripts and linked numbers ----

/** Between two runs of one marker stand at most a comma or a dash with spaces. */
const GAP = /^[\s,;–—‐‑‒−-]{0,4}$/;
const ENDS_OPEN = /[,;–—‐‑‒−\-\s[(]$/;
const STARTS_OPEN = /^[,;–—‐‑‒−\-\s\])]/;
const NUMERIC_RUN = /^[\s\d,;–—‐‑‒−&[\]()⁰¹²³⁴-⁹⁻.-]*$/;
const HAS_DIGIT = /[\d⁰¹²³⁴-⁹]/;
const SIGNS = /^[\s,;–-]+$/;
/** "mL⁻¹ ⁴": what is raised next to it begins anew. */
const EXPONENT = /^[–−-]/;

function runMarkers(block: PageBlock, form: Form, belongs: (run: TextRun) => boolean): Candidate[] {
  const found: Candidate[] = [];
  let from = -1;
  let to = -1;
  let joined = '';
  const close = () => {
    if (from >= 0) pushMarker(block, form, from, to, joined, found);
    from = -1;
    joined = '';
  };
  for (const run of block.runs) {
    if (!belongs(run) || run.code) continue;
    const piece = block.text.slice(run.start, run.end);
    const gap = from >= 0 ? block.text.slice(to, run.start) : '';
    if (!NUMERIC_RUN.test(piece) || !HAS_DIGIT.test(piece)) {
      if (from >= 0 && gap.trim() === '' && form === 'super' && SIGNS.test(piece)) {
        joined += gap + piece;
        to = run.end;
        continue;
      }
      close();
      continue;
    }
    if (from >= 0 && GAP.test(gap) && !EXPONENT.test(joined)) {
      const separated = gap !== '' || ENDS_OPEN.test(joined) || STARTS_OPEN.test(piece);
      joined += separated ? gap + piece : `,${piece}`;
    } else {
      close();
      from = run.start;
      joined = piece;
    }
    to = run.end;
  }
  close();
  return found;
}

const TRIM_START = /^[\s,;[(]+/;
const TRIM_END = /(?<![\s,;.\])])[\s,;.\])]+$/;

function pushMarker(
  block: PageBlock,
  form: Form,
  from: number,
  to: number,
  joined: string,
  found: Candidate[],
): void {
  const head = TRIM_START.exec(joined)?.[0].length ?? 0;
  const text = block.text.slice(from, to);
  const tail = TRIM_END.exec(text)?.[0].length ?? 0;
  const list = parseNumberList(plainDigits(joined.slice(head).replace(TRIM_END, '')));
  if (list !== null) found.push(candidate(block, form, from + head, to - tail, list));
}

// ---- ¹,² ----

const UNICODE = /[⁰¹²³⁴-⁹]{1,4}(?:[⁻,–‐-]\s?[⁰¹²³⁴-⁹]{1,4})*/gu;

function unicodeIn(block: PageBlock): Candidate[] {
  const found: Candidate[] = [];
  for (const match of block.text.matchAll(UNICODE)) {
    const list = parseNumberList(plainDigits(match[0]));
    if (list !== null)
      found.push(candidate(block, 'super', match.index, match.index + match[0].length, list));
  }
  return found;
}

// ---- "ref. 3" ----

const NAMED_MARKER =
  /\b(?:refs?\.|references?|refs?)\s?\(?(\d{1,3}(?:\s?(?:,|–|-|and|&)\s?\d{1,3}){0,12})(?![\d.]*\d|\s?%)/giu;

function namedIn(block: PageBlock): Candidate[] {
  const found: Candidate[] = [];
  for (const match of block.text.matchAll(NAMED_MARKER)) {
    const list = parseNumberList(match[1] ?? '');
    if (list !== null) {
      found.push(
        candidate(block, 'named', match.index, match.index + match[0].length, { ...list, named: true }),
      );
    }
  }
  return found;
}

// ---- bare numbers at the end of a word or a sentence ----

/**
 * A digit right after a word, after the sign that ends a sentence, or after that sign and a space where a
 * capital follows; then more numbers with commas, dashes or spaces. Never a decimal or a percentage.
 */
const AFTER_WORD = '(?<=[\\p{L})\\]”"’\'%][.,;:?!]?|[.,;:?!][”"’\')\\]])';
/** "in 2019,4 and", "from GSE39004,14 and": what stands before the comma is no thousands. */
const AFTER_YEAR = '(?<=(?:(?:19|20)\\d\\d|\\p{Lu}\\d{4,12}),)(?=\\d{1,3}(?:,|\\s))';
/** "in 19984 the": four digits that are a year, and the count. */
const ON_YEAR = '(?<=(?:^|[\\s(–-])(?:19|20)\\d\\d)(?=\\d{1,2}(?!\\d))';
/** "in sleep 23 38 ." where the page has lost its superscripts and kept the spaces around them. */
const SPACED = '(?<=[\\p{L})\\]%”"’] )(?=\\d{1,3}(?:\\s?[\\s,–-]\\s?\\d{1,3}){0,12}\\s[.,])';
const AFTER_FIGURE =
  '(?<=(?:(?:19|20)\\d\\d|\\p{L}-?\\d{1,5}|\\d\\.\\d{1,4})\\.)(?=\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3})*(?:\\s\\p{Lu}|\\s*$))';
const AFTER_SPACE = '(?<=[\\p{L})%”"][.!?] )(?=\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3})*(?:\\s+\\p{Lu}|\\s*$))';
const MORE = '(?:\\s?[,–‐−-]\\s?\\d{1,3}(?!\\d|\\.\\d|%)|\\s\\d{1,3}(?!\\d|\\.\\d|%|,\\d|\\s?\\p{Ll}))*';
const END = '(?=[\\s.,;:)\\]?!”"]|$|(?<=\\p{L}[.,;]\\d{1,3})\\p{Lu})(?!\\.\\d|,\\d|\\s?%)';
const GLUED_MARKER = new RegExp(
  `(?:${AFTER_WORD}|${AFTER_YEAR}|${ON_YEAR}|${AFTER_FIGURE}|${AFTER_SPACE}|${SPACED})(?:\\d{5,12}|\\d{1,4}(?!\\d)${MORE})${END}`,
  'gu',
);

function gluedIn(block: PageBlock): Candidate[] {
  const found: Candidate[] = [];
  for (const match of block.text.matchAll(GLUED_MARKER)) {
    const list = parseGlued(match[0]);
    if (list !== null)
      found.push(candidate(block, 'glued', match.index, match.index + match[0].length, list));
  }
  return found;
}

/** More than four digits can only be several numbers without separators; which ones, the document decides. */
function parseGlued(text: string): NumberList | null {
  const long = /^\d{5,}$/.test(text);
  return long
    ? { numbers: [Number(text)], named: false, separators: false, ranges: false }
    : parseNumberList(text);
}

function candidate(block: PageBlock, form: Form, from: number, to: number, list: NumberList): Candidate {
  return { form, block, from, to, list, linked: isLinked(block, from, to) };
}

function isLinked(block: PageBlock, from: number, to: number): boolean {
  return linkSpans(block, from, to).length > 0;
}
