import { bare, CREDENTIALS, HONORIFICS, NAME_SUFFIXES, OPENING_CREDENTIALS } from './name-tables.ts';

/** Two to eight letters, at least two of them capitals, dots allowed: "FAAFP", "Ph.D.", "MRCPsych". */
const CREDENTIAL_SHAPE = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})\p{Lu}[\p{L}.\-/]{1,11}$/u;

/** Longer than any abbreviation of a degree that we know of ("MRCPsych", "DipIBLM"). */
const LONGEST_CREDENTIAL = 9;

/**
 * "DeNoon", "McDonald", "DeLaRosa": capitals within, and small letters up to the end. Degrees end in a capital
 * ("PharmD") or a syllable cut short ("LicAc"), or begin with several capitals ("MRCPsych"); those that don't are in
 * the table.
 */
const SURNAME_SHAPE = /^\p{Lu}(?:\p{Ll}{1,5}\p{Lu}){1,3}\p{Ll}{2,}(?:-\p{Lu}\p{L}+)?$/u;
/** "Smith-Jones", "O'Brien", "D’Angelo": parts of a name that a hyphen or an apostrophe joins. */
const JOINED_NAME = /^\p{Lu}(?:\p{Ll}*['’]\p{Lu}\p{L}{2,}|\p{Ll}+-\p{Lu}\p{Ll}{2,})$/u;

/** Whether one word, standing after a name, is a degree or a membership. */
export function isCredential(word: string): boolean {
  const plain = bare(word);
  if (NAME_SUFFIXES.has(plain)) return false;
  if (CREDENTIALS.has(plain) && /^\p{Lu}/u.test(word)) return true;
  if (plain.length > LONGEST_CREDENTIAL || HONORIFICS.has(plain) || !CREDENTIAL_SHAPE.test(word))
    return false;
  return !SURNAME_SHAPE.test(word) && !JOINED_NAME.test(word);
}

/** Credentials at the beginning of a text, and where they end. */
export interface CredentialsRead {
  credentials: string[];
  end: number;
}

const MOST_CREDENTIALS = 8;
const TOKEN = /\s*(?:\([^()]{0,60}\)\s*)?([\p{L}][\p{L}.\-/’']*)\*?/uy;

/**
 * Reads the credentials that a text begins with ("MD FAAFP", "BDS (DDC)", "M.D. This article …" up to "This");
 * none where its first word is something else.
 */
export function readCredentials(text: string): CredentialsRead {
  const credentials: string[] = [];
  let end = 0;
  TOKEN.lastIndex = 0;
  let opened = '';
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const word = match[1] ?? '';
    const opens = opened === '' && OPENING_CREDENTIALS.has(bare(word));
    if (!(opens || opened !== '' || isCredential(word)) || credentials.length >= MOST_CREDENTIALS) break;
    end = TOKEN.lastIndex;
    if (opens) opened = `${word} `;
    else {
      credentials.push(opened + withoutFullStop(word));
      opened = '';
    }
  }
  const parenthesis = /^\s*\([^()]{0,60}\)/.exec(text.slice(end));
  if (credentials.length > 0 && parenthesis) end += parenthesis[0].length;
  return { credentials, end };
}

/** The stop of "MD." ends the sentence, that of "M.D." is the credential's own. */
function withoutFullStop(word: string): string {
  return /^[^.]+\.$/.test(word) ? word.slice(0, -1) : word;
}
