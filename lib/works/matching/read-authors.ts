/** A family name: capital first, with particles before it and hyphens or apostrophes inside. */
const FAMILY = String.raw`(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin|ibn|St\.?)\s){0,3}(?:d['’]|O['’]|Mc|Mac|al-|El-)?\p{Lu}[\p{L}'’]+(?:[-‐‑–][\p{L}'’]+){0,3}(?:\s\p{Lu}\p{Ll}[\p{L}'’-]+)?`;

/** "JA", "J.A.", "J. A.", "J.-A."; up to four. A dot ends bare ones: "Roe JA. A trial" has the initials JA. */
const INITIALS = String.raw`(?:\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,3}(?!\p{L})|\p{Lu}(?:-?\p{Lu}){0,3}(?![\p{L}'’]))`;

const SUFFIX = String.raw`(?:,?\s(?:Jr|Sr|II|III|2nd|3rd)\b\.?)?`;

/**
 * One person at the head of a list, in the three orders that reference styles print: "Roe JA" (ICMJE, AMA), "Roe, J. A."
 * (APA, CSE), "J. A. Roe" (IEEE, ACS). Full given names after a comma are Chicago's and MLA's.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(${FAMILY}),?\s${INITIALS}${SUFFIX}`, 'u'),
  new RegExp(
    String.raw`^(${FAMILY}),\s\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}(?:\.|\p{Ll}+))*${SUFFIX}(?=[,.;]|\s(?:and|&|et al))`,
    'u',
  ),
  new RegExp(String.raw`^${INITIALS}\s(${FAMILY})${SUFFIX}(?=[,.;:]|\s(?:and|&|et al|\())`, 'u'),
];

/** Chicago and MLA print all but the first person as they are called. */
const AS_CALLED = /^\p{Lu}[\p{L}'’]+(?:\s\p{Lu}\.?){0,2}\s\p{Lu}[\p{L}'’-]+(?=[,.]|\sand\s)/u;

const LATER_FORMS: readonly RegExp[] = [...FORMS, AS_CALLED];

/** What stands between two persons. */
const BETWEEN = /^(?:\s?[,;]\s?(?:and|&|y|und|et)\s|\s(?:and|&|y|und|et)\s(?!al)|\s?[,;]\s)/u;

const OTHERS = /^[,;]?\s?(?:et\.? al\.?,?|and others|and colleagues|…|\.\.\.)/iu;

/** Longer lists are cut by every style; the cap bounds the work for any string. */
const MOST_AUTHORS = 200;

/** First author and where the list of authors ends, or undefined where the text does not begin with persons. */
export function readAuthors(text: string): { first: string; end: number } | undefined {
  let at = 0;
  let first: string | undefined;
  for (let count = 0; count < MOST_AUTHORS; count++) {
    const rest = text.slice(at);
    const forms = first === undefined ? FORMS : LATER_FORMS;
    const person = forms.map(form => form.exec(rest)).find(match => match !== null);
    if (!person) break;
    first ??= person[1];
    at += person[0].length;
    const others = OTHERS.exec(text.slice(at));
    if (others) {
      at += others[0].length;
      break;
    }
    const between = BETWEEN.exec(text.slice(at));
    if (!between) break;
    const next = text.slice(at + between[0].length);
    const goesOn = OTHERS.test(next) || LATER_FORMS.some(form => form.test(next));
    if (!goesOn) break;
    at += between[0].length;
    const last = OTHERS.exec(next);
    if (last) {
      at += last[0].length;
      break;
    }
  }
  return first === undefined ? undefined : { first, end: at };
}
