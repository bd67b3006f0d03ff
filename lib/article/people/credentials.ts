import { bare, CREDENTIALS, HONORIFICS, NAME_SUFFIXES, OPENING_CREDENTIALS } from './name-tables.ts';

/** Two to eight letters, at least two of them capitals, dots allowed: "FAAFP", "Ph.D.", "MRCPsych". */
const CREDENTIAL_SHAPE = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})\p{Lu}[\p{L}.\-/]{1,11}$/u;

/** Longer than any abbreviation of a degree that we know of ("MRCPsych", "DipIBLM"). */
const LONGEST_CREDENTIAL = 9;

/** Whether one word, standing after a name, is a degree or a membership. */
export function isCredential(word: string): boolean {
  const plain = bare(word);
  if (NAME_SUFFIXES.has(plain)) return false;
  if (CREDENTIALS.has(plain) && /^\p{Lu}/u.test(word)) return true;
  return plain.length <= LONGEST_CREDENTIAL && !HONORIFICS.has(plain) && CREDENTIAL_SHAPE.test(word);
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
