import type { Lexicon } from '../lexicon/index.ts';
import type { BylineLabel } from './byline-labels.ts';
import type { ListedName } from './listed-name.ts';
import { bare, isTitleWord } from './name-tables.ts';
import { readPeopleList } from './people-list.ts';
import { readPlainNames } from './plain-names.ts';

/** What stands between a label and its names. */
const OPENING = /^[\s:：／/｜|＝–—-]*/u;
/** Where a signature ends: a sign that joins none, a comma, two spaces, a digit that no letter stands before. */
const SIGNATURE_ENDS =
  /[.!?](?=\s)|[|·•…\n\t{}<>"“”„«»[\]()（），;]|,|\s[–—-]|[–—]\s|\/\s|(?<![\p{L}\p{N}_-])\d|\s{2,}/u;
const LONGEST_SIGNATURE = 50;
const MOST_WORDS = 6;
/** A handle: letters and digits, with the signs that accounts may hold. */
const HANDLE = /^@?\p{L}[\p{L}\p{N}_.!*/-]{2,29}$/u;
const SITE = /\p{L}\.\p{L}{2,}$/u;
const SMALL_WORDS =
  /^(?:of|the|for|and|de|des|du|del|di|für|der|und|et|y|e|van|voor|en|da|do|dos|la|le|el|&|i|och|og|a)$/u;

/**
 * The names that a label leads to: people and groups as everywhere; names in scripts without capitals; else whoever signs
 * with one word, an account or a site, which nothing but the label says to be a name.
 */
export function namesOfLabel(
  lexicon: Lexicon,
  text: string,
  label: Pick<BylineLabel, 'form' | 'roles'>,
): ListedName[] {
  const people = readPeopleList(lexicon, text);
  if (people.length > 0) return people;
  const plain = readPlainNames(lexicon, text);
  return plain.length > 0 ? plain : readSignature(lexicon, text, label);
}

function readSignature(
  lexicon: Lexicon,
  text: string,
  label: Pick<BylineLabel, 'form' | 'roles'>,
): ListedName[] {
  const from = OPENING.exec(text)?.[0].length ?? 0;
  const stop = text.slice(from).search(SIGNATURE_ENDS);
  const printed = (stop < 0 ? text.slice(from) : text.slice(from, from + stop))
    .trimEnd()
    .replace(BEFORE_DATE, '')
    .replace(/[.,:]$/, '');
  const words = printed.split(/\s+/);
  if (printed === '' || printed.length > LONGEST_SIGNATURE || words.length > MOST_WORDS) return [];
  const isOrganisation = signsAsGroup(lexicon, words) || (isAuthors(label) && signsAsTitle(lexicon, words));
  const isAccount = words.length === 1 && isAuthors(label) && signsAsAccount(lexicon, printed);
  if (!isOrganisation && !isAccount) return [];
  return [
    {
      name: printed,
      credentials: [],
      isOrganisation: isOrganisation || SITE.test(printed),
      start: from,
      end: from + printed.length,
      isSignature: true,
    },
  ];
}

/** Words that lead to a date after the name. */
const BEFORE_DATE = /\s(?:am|on|at|le|el|il|em|op|den|d|la|dnia|dne|pada|um|à|às)$/iu;

/** "METRO NEWS REPORTER", "hillside.org editorial staff", "AFP": capitals or a site, and a word that groups have. */
function signsAsGroup(lexicon: Lexicon, words: readonly string[]): boolean {
  const [first = ''] = words;
  const isNamed = /^\p{Lu}/u.test(first) || SITE.test(first);
  if (!isNamed || lexicon.names().noName.has(bare(first))) return false;
  if (!words.some(word => lexicon.names().organisation.has(bare(word)))) return false;
  if (words.some(word => lexicon.names().noName.has(bare(word)) && !SMALL_WORDS.test(word))) return false;
  // "Staff Writer", "Hillside Staff Reporter": who that is, nobody says.
  const last = words.map(bare).slice(-2);
  if (last[0] === 'staff' && isTitleWord(lexicon, last[1] ?? '')) return false;
  return SITE.test(first) || words.every(word => /^\p{Lu}/u.test(word) || SMALL_WORDS.test(word));
}

/** Who wrote or edited may sign with anything; whoever reviewed is a person or a group. */
function isAuthors({ roles }: Pick<BylineLabel, 'roles'>): boolean {
  return roles.every(role => role === 'author' || role === 'issuer' || role === 'editor');
}

/** "Kitchen and Garden of Hillside": a name with capitals, of which no word says what it is. */
function signsAsTitle(lexicon: Lexicon, words: readonly string[]): boolean {
  const capital = words.filter(word => /^\p{Lu}\p{L}{2}/u.test(word));
  const others = words.filter(word => !capital.includes(word));
  if (capital.length < 2 || others.length === 0 || !others.every(word => SMALL_WORDS.test(word)))
    return false;
  return capital.every(word => !lexicon.names().noName.has(bare(word)) && !isTitleWord(lexicon, bare(word)));
}

/** One word that is no ordinary one: "sharib", "FEL!X". */
function signsAsAccount(lexicon: Lexicon, word: string): boolean {
  const plain = bare(word);
  if (!HANDLE.test(word) || plain.length < 3) return false;
  const singular = plain.replace(/s$/, '');
  if ([plain, singular].some(each => lexicon.names().noName.has(each) || lexicon.names().nobody.has(each)))
    return false;
  return ![plain, singular].some(
    each => isTitleWord(lexicon, each) || lexicon.names().organisation.has(each),
  );
}
