import { dateFormat, listFormat, numberFormat, pluralRules, relativeTime, unitFormat } from './intl.ts';
import type { Language } from './model.ts';
import { ITEM_SEPARATOR, listValue, readNumbers } from './values.ts';

type Value = string | number;
/** Says another message of the same language. */
type SayKey = (key: string, params?: Record<string, Value>) => string;
type Format = (value: Value, language: Language, argument: string, sayKey: SayKey) => string;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
/** Explicit embeddings, overrides and isolates (Unicode UAX #9, section 2): a page could turn our sentence around with them. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Characters without a shape that no word needs, and with which one could hide in another or break what is copied:
 * control characters but white space, zero width space and joiner of lines, deprecated format characters, fillers,
 * tag letters (Unicode UTR #36, section 2; UTS #39). U+200C and U+200D stay: Persian, Indic scripts and emoji need them.
 */
const SHAPELESS =
  /(?!\s)\p{Cc}|[\u115f\u1160\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/gu;

/**
 * A word from outside, set apart so that its writing direction does not reorder our sentence (UAX #9, section 2.4),
 * without the characters that a reader could not see.
 */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + visible(text) + POP_ISOLATE;
}

/** Text from outside as it is shown where no sentence of ours stands around it. */
export function visible(text: string): string {
  return text.toWellFormed().replace(DIRECTION_CONTROLS, '').replace(SHAPELESS, '');
}

/** The text without the isolates that `say` puts in, for terminals and comparisons. */
export function withoutIsolates(text: string): string {
  return text.replace(DIRECTION_CONTROLS, '');
}

/** ISO 8601 calendar date, reduced precision allowed (section 4.1.2.3): YYYY, YYYY-MM, YYYY-MM-DD. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function date(value: Value, tag: string, month: 'long' | 'short'): string {
  const parts = ISO_DATE.exec(String(value));
  if (!parts) return isolate(String(value));
  const [, year, monthNumber = '01', day] = parts;
  const time = Date.UTC(Number(year), Number(monthNumber) - 1, Number(day ?? 1));
  // `Date` counts on from a day that there is not: 30 February would be said as one of March.
  const isDay = new Date(time).toISOString().startsWith(`${year}-${monthNumber}-${day ?? '01'}`);
  if (!isDay) return isolate(String(value));
  const precision = day ? 'day' : parts[2] ? 'month' : 'year';
  return dateFormat(tag, precision, month).format(time);
}

const UNITS = ['year', 'month', 'day'] as const;

function readSpan(value: Value): { count: number; unit: (typeof UNITS)[number] } {
  const [count, name] = String(value).split(' ');
  const number = Number(count);
  // `Intl.RelativeTimeFormat` throws on what is no number.
  return { count: Number.isFinite(number) ? number : 0, unit: UNITS.find(unit => unit === name) ?? 'day' };
}

/** The order of the Unicode plural rules (CLDR, LDML part 3): engines list the categories in different orders. */
const PLURAL_ORDER: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Forms stand in the order of the language's plural categories, e.g. "# source|# sources" in English. */
function plural(value: Value, tag: string, forms: string): string {
  const rules = pluralRules(tag);
  const all = forms.split('|');
  const categories = rules.resolvedOptions().pluralCategories;
  const ordered = PLURAL_ORDER.filter(category => categories.includes(category));
  const index = Math.min(ordered.indexOf(rules.select(Number(value))), all.length - 1);
  return (all[index] ?? '').replaceAll('#', numberFormat(tag).format(Number(value)));
}

/** "1, 3–5 (list 1) and 2 (list 2)"; numbers alone where the lists need no name. */
function numbers(value: Value, { tag }: Language, sayKey: SayKey): string {
  const groups = readNumbers(String(value));
  const said = groups.map(({ list, numbers: own }) => {
    if (list === undefined) return own;
    return typeof list === 'number'
      ? sayKey('text.numbers-at', { numbers: own, at: list })
      : sayKey('text.numbers-under', { numbers: own, list });
  });
  const conjunction = listFormat(tag, 'conjunction');
  const isPlain = groups.every(({ list }) => list === undefined);
  return isPlain ? conjunction.format(items(listValue(said)).map(isolate)) : conjunction.format(said);
}

const items = (value: Value): string[] => String(value).split(ITEM_SEPARATOR);

/** What stands between the first two of three in this language's lists: ", " in English, "、" in Japanese. */
function comma(tag: string): string {
  const [, between] = listFormat(tag, 'conjunction').formatToParts(['1', '2', '3']);
  return between?.value ?? ', ';
}

/** What may stand after the colon in a template's `{name:format}`; `text` where nothing does. */
export const formats: Record<string, Format> = {
  text: value => (typeof value === 'number' ? String(value) : isolate(value)),
  quote: (value, { quotes }) => quotes[0] + isolate(String(value)) + quotes[1],
  plural: (value, { tag }, forms) => plural(value, tag, forms),
  date: (value, { tag }) => date(value, tag, 'long'),
  shortdate: (value, { tag }) => date(value, tag, 'short'),
  ago: (value, { tag }) => {
    const { count, unit } = readSpan(value);
    // "today" and "this year" for none; but "1 year ago", because "last year" may be two months ago.
    return relativeTime(tag, count === 0 ? 'auto' : 'always').format(-count, unit);
  },
  span: (value, { tag }) => {
    const { count, unit } = readSpan(value);
    return unitFormat(tag, unit).format(count);
  },
  dates: (value, { tag }) =>
    listFormat(tag, 'conjunction').format(items(value).map(item => date(item, tag, 'long'))),
  list: (value, { tag }) => listFormat(tag, 'conjunction').format(items(value).map(isolate)),
  numbers: (value, language, _, sayKey) => numbers(value, language, sayKey),
  /** Names one after the other, without "and". */
  row: (value, { tag }) => items(value).map(isolate).join(comma(tag)),
  kinds: (value, { tag }, _, sayKey) => {
    const counted = items(value).map(item => {
      const space = item.indexOf(' ');
      return sayKey(item.slice(space + 1), { n: Number(item.slice(0, space)) });
    });
    return listFormat(tag, 'unit').format(counted);
  },
  say: (value, _, __, sayKey) => sayKey(String(value)),
  says: (value, { tag }, _, sayKey) =>
    listFormat(tag, 'conjunction').format(items(value).map(key => sayKey(key))),
};
