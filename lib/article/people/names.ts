import type { Lexicon } from '../lexicon/index.ts';
import { isCredential } from './credentials.ts';
import { bare, CREDENTIALS, HONORIFICS, isTitleWord, NAME_SUFFIXES, PARTICLES } from './name-tables.ts';

/** What a run of capitalised words is. */
export type NameKind = 'person' | 'organisation' | 'title' | 'none';

/** A name read from the beginning of a text. */
export interface NameRead {
  kind: NameKind;
  /** As printed, honorifics included, white space collapsed. */
  name: string;
  /** Credentials that followed without a comma: "Anila Chadha MD". */
  credentials: string[];
  /** Where the name ends in the text. */
  end: number;
}

/** More words than this are a sentence or a heading ("Prof. Dr. med. Karl-Heinz von der Aa Müller" has eight). */
const MOST_WORDS = 8;
/** Without honorifics: "Jean Baptiste Marie de la Tour" has six. */
const MOST_NAME_WORDS = 6;

const TOKEN = /\s*([\p{L}\p{M}'’ʼ`.\-‐‑]+)/uy;
const CAPITAL = /^['’]?\p{Lu}/u;
const PARTICLE_WITH_NAME = /^(?:d|l|dell|dall|t)['’]\p{Lu}/u;

/**
 * Reads a name from the beginning of `text`: capitalised words, initials, particles and honorifics, up to the
 * first word that is none of these. `kind` tells what it turned out to be; 'none' for anything else.
 */
export function readName(lexicon: Lexicon, text: string): NameRead {
  const words: string[] = [];
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const word = match[1] ?? '';
    const startsName = CAPITAL.test(word) || PARTICLE_WITH_NAME.test(word);
    if (!startsName && !isInnerWord(word, words)) break;
    words.push(word);
    end = TOKEN.lastIndex;
    if (words.length > MOST_WORDS) break;
  }
  while (
    words.length > 0 &&
    PARTICLES.has(bare(words[words.length - 1] ?? '')) &&
    !CAPITAL.test(words[words.length - 1] ?? '')
  ) {
    const last = words.pop() ?? '';
    end = text.lastIndexOf(last, end - 1);
  }
  const read = classify(lexicon, words, text, end);
  return read.kind === 'person' ? read : (readOrganisation(lexicon, text) ?? read);
}

/** "Department of Health", "Ask the Doctors": capitalised words with small ones between, one of them an organisation's. */
const ORGANISATION =
  /^\s*\p{Lu}[\p{L}\p{N}'’.-]*(?:\s+(?:(?:of|the|for|and|on|&|de|des|du|del|di|für|der|und|et|y|e|van|voor|en)\s+){0,2}[\p{Lu}\p{N}][\p{L}\p{N}'’.-]*){1,7}/u;

function readOrganisation(lexicon: Lexicon, text: string): NameRead | undefined {
  const match = ORGANISATION.exec(text);
  if (!match) return undefined;
  const words = match[0].trim().split(/\s+/);
  while (words.length > 1 && isTitleWord(lexicon, bare(words[words.length - 1] ?? ''))) return undefined;
  if (!words.some(word => lexicon.names().organisation.has(bare(word)))) return undefined;
  return { kind: 'organisation', name: tidyEnd(words.join(' ')), credentials: [], end: match[0].length };
}

/** "van", "med." or "y" in the middle: written small, and part of the name. */
function isInnerWord(word: string, before: readonly string[]): boolean {
  const plain = bare(word);
  if (PARTICLES.has(plain)) return true;
  // "dr. Piet de Vries", "el doctor José Pérez"
  if (before.length === 0) return plain.length > 1 && HONORIFICS.has(plain);
  return HONORIFICS.has(plain) && HONORIFICS.has(bare(before[before.length - 1] ?? ''));
}

function classify(lexicon: Lexicon, words: string[], text: string, end: number): NameRead {
  const none: NameRead = { kind: 'none', name: '', credentials: [], end };
  if (words.length === 0 || words.length > MOST_WORDS) return none;
  const credentials: string[] = [];
  const allCapitals = words.every(word => word === word.toUpperCase());
  const body = [...words];
  while (body.length > 2 && isTrailingCredential(body[body.length - 1] ?? '', allCapitals)) {
    credentials.unshift(
      (body.pop() ?? '').replace(/[.]$/, match => (/\..*\./.test(words.at(-1) ?? '') ? match : '')),
    );
  }
  const name = tidyEnd(body.join(' '));
  let first = 0;
  while (first < body.length - 1 && HONORIFICS.has(bare(body[first] ?? ''))) first++;
  const core = body.slice(first);
  const plain = core.map(bare);
  const kind = kindOf(lexicon, core, plain, first > 0);
  return {
    kind,
    name: kind === 'none' ? '' : name,
    credentials: kind === 'person' ? credentials : [],
    end: text === '' ? 0 : end,
  };
}

function kindOf(
  lexicon: Lexicon,
  core: readonly string[],
  plain: readonly string[],
  hasHonorific: boolean,
): NameKind {
  if (isTitleWord(lexicon, plain[plain.length - 1] ?? '')) return 'title';
  if (plain.some(word => lexicon.names().organisation.has(word)) && !hasHonorific)
    return core.length > 1 ? 'organisation' : 'none';
  if (plain.some(item => isTitleWord(lexicon, item))) return 'title';
  if (core.some((word, index) => isOrdinary(lexicon, word, plain[index] ?? ''))) return 'none';
  if (core.length > MOST_NAME_WORDS) return 'none';
  const full = core.filter(word => bare(word).length > 1 && CAPITAL.test(word));
  if (full.length === 0) return 'none';
  // One word is no full name, unless an honorific or an initial stands beside it: "Dr. Oz", "G Eysenbach".
  return core.length >= 2 || hasHonorific ? 'person' : 'none';
}

/** "Der" and "Unsere" are ordinary words; "der" between two names is a particle. */
function isOrdinary(lexicon: Lexicon, word: string, plain: string): boolean {
  return (
    plain.length > 1 && lexicon.names().noName.has(plain) && !(PARTICLES.has(plain) && !CAPITAL.test(word))
  );
}

/** Without a comma before it, a longer word in capitals is a surname ("Jean Marie LEFEBVRE") unless the table has it. */
const LONGEST_UNKNOWN_DEGREE = 5;

function isTrailingCredential(word: string, allCapitals: boolean): boolean {
  const plain = bare(word);
  if (plain.length < 2 || NAME_SUFFIXES.has(plain) || !isCredential(word)) return false;
  if (plain.length > LONGEST_UNKNOWN_DEGREE && /^\p{Lu}+$/u.test(word) && !CREDENTIALS.has(plain))
    return false;
  return !allCapitals || /\.\p{L}/u.test(word);
}

/** A full stop at the end belongs to the sentence, except after an initial or "Jr.". */
function tidyEnd(name: string): string {
  if (!name.endsWith('.')) return name.replace(/(?<![-'’])[-'’]+$/, '');
  const last = bare(name.split(' ').at(-1) ?? '');
  return last.length === 1 || NAME_SUFFIXES.has(last) ? name : name.slice(0, -1);
}

/** The same person under two spellings gives one key: honorifics, dots, case and diacritics don't count, nor which stands first. */
export function nameKey(printed: string): string {
  const [surname = '', given, ...rest] = printed.split(', ');
  const isReversed = given !== undefined && rest.length === 0 && !NAME_SUFFIXES.has(bare(given));
  const name = isReversed ? `${given} ${surname}` : printed;
  const words = name.split(/\s+/).filter(word => bare(word) !== '');
  const kept = words.filter((word, index) => index === words.length - 1 || !HONORIFICS.has(bare(word)));
  return kept.map(bare).join(' ');
}
