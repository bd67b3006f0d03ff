import type { Lexicon } from '../lexicon/index.ts';
import { isCredential, readCredentials } from './credentials.ts';
import { listEnd, pieceAt } from './list-pieces.ts';
import type { ListedName } from './listed-name.ts';
import { bare, HONORIFICS, isTitleWord, NAME_SUFFIXES } from './name-tables.ts';
import { readName } from './names.ts';
import { readReversed } from './reversed-names.ts';

/** Between two names: "," ";" "&" "+" and "and" in the seven languages; "," is also before credentials. */
const SEPARATOR = /^\s*(?:(,|;|&|\+|\/)|(?:and|und|et|y|e|ed|en)(?=\s))\s*/iu;
const SEMICOLON = /[;]/;
/** "Dr. Jo Marsh", "Jo Marsh, RN". */
const BEGINS_WITH_DEGREE =
  /^(?:Dr|Prof)\b|^[\p{L}.'’ -]{3,50},\s*(?:\p{Lu}[\p{L}]?\.){1,4}|^[\p{L}.'’ -]{3,50},\s*\p{Lu}{2}/u;
/** Articles before a name: "por el Dr …", "von der Redaktion". */
const ARTICLE = /^\s*(?:el|la|los|las|le|il|lo|a|o|de|der|dem|den|die|het|the)\s+(?=\p{Lu})/u;
const NO_CREDENTIALS = { credentials: [], end: 0 };
/** Names in one byline; a longer list is a membership roll. */
const MOST_NAMES = 12;

/** "overlæge Ana Lima", "врач-кардиолог …": titles in small letters before the first name. */
const SMALL_TITLE = /^(\p{Ll}[\p{Ll}-]{2,30})\.?\s+(?=[\p{L}])/u;
const MOST_TITLES = 3;

/** Where the first name may begin: after signs, and after titles in small letters. */
function afterTitles(lexicon: Lexicon, text: string): number {
  let at = /^[\s:：–—-]*/.exec(text)?.[0].length ?? 0;
  for (let count = 0; count < MOST_TITLES; count++) {
    const [printed = '', word = ''] = SMALL_TITLE.exec(text.slice(at)) ?? [];
    if (
      word === '' ||
      HONORIFICS.has(bare(word)) ||
      !word.split('-').some(part => isTitleWord(lexicon, bare(part)))
    )
      break;
    at += printed.length;
  }
  return at;
}

/**
 * Reads "Ana Lima, MD, PhD, and Jo Marsh, RN" from the beginning of a text, up to whatever is neither name,
 * credential nor job title. Linear in the text's length: each step consumes what it read.
 */
export function readPeopleList(lexicon: Lexicon, text: string): ListedName[] {
  const people: ListedName[] = [];
  const limit = listEnd(text);
  const reversed = readReversed(text.slice(0, limit));
  if (reversed.length > 0) return reversed.slice(0, MOST_NAMES);
  let at = afterTitles(lexicon, text);
  let person: ListedName | undefined;
  /** After a job title or a workplace, a comma brings more of it, not another name. */
  let aside = false;
  let comma = true;
  /** "Ana Lima / Hillside News": a workplace, as after a comma. */
  let slash = false;
  while (at < limit && people.length < MOST_NAMES) {
    const article = people.length === 0 ? (ARTICLE.exec(text.slice(at, at + 12))?.[0].length ?? 0) : 0;
    const piece = pieceAt(text, at, limit);
    const { credentials, end } = person && !aside && comma ? readCredentials(piece.text) : NO_CREDENTIALS;
    if (person && NAME_SUFFIXES.has(bare(piece.text)) && comma) {
      person.name += `, ${piece.text.trim()}`;
      person.end = piece.end;
    } else if (person && credentials.length > 0) {
      person.credentials.push(...credentials);
      person.end = at + end;
      if (
        text.slice(person.end, piece.end).trim() !== '' &&
        !isAnnotation(text.slice(person.end, piece.end).trim())
      )
        break;
    } else {
      const read = readName(lexicon, text.slice(at + article, piece.end));
      const nameEnd = at + article + read.end;
      const rest = text.slice(nameEnd, piece.end).trim();
      if (read.kind === 'title' || read.kind === 'none') {
        if (read.kind === 'none' && !person) break;
        aside = true;
      } else if (aside && person) {
        // More of the workplace.
      } else if (read.kind === 'organisation' && person && (comma || slash)) {
        aside = true;
      } else {
        person = {
          name: read.name,
          credentials: [...read.credentials],
          isOrganisation: read.kind === 'organisation',
          start: at + article + (/^\s*/.exec(text.slice(at + article))?.[0].length ?? 0),
          end: nameEnd,
        };
        people.push(person);
        aside = false;
        if (rest !== '' && !isAnnotation(rest)) break;
      }
    }
    at = piece.end;
    const separator = SEPARATOR.exec(text.slice(at, at + 12));
    if (!separator) break;
    comma = separator[1] === ',';
    slash = separator[0].trim() === '/';
    const isNewEntry = SEMICOLON.test(separator[0]);
    at += separator[0].length;
    // "Lima, MD, and Jo Marsh": the comma before "and" is one separator with it.
    const doubled = SEPARATOR.exec(text.slice(at, at + 12));
    if (doubled) {
      comma = doubled[1] === ',' && comma;
      at += doubled[0].length;
    }
    // After "Professor of Medicine", "and …" goes on about the workplace, unless what follows has a degree.
    if (isNewEntry || (!comma && BEGINS_WITH_DEGREE.test(text.slice(at, limit)))) aside = false;
  }
  return people;
}

/** Credentials that stand on the line after a name: "RN, BSN, Certified …", "BDS (DDC), FCPS …". */
export function leadingCredentials(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.split(/[,·|]/, 8)) {
    const { credentials, end } = readCredentials(piece);
    found.push(...credentials);
    if (credentials.length === 0 || piece.slice(end).trim() !== '') break;
  }
  return found;
}

function isAnnotation(rest: string): boolean {
  return /^\([^()]*\)\*?$|^\*+$|^[.,;:]$/.test(rest) || isCredential(rest);
}
