import { formats, isolate } from './formats.ts';
import type { Language } from './model.ts';
import { ITEM_SEPARATOR } from './values.ts';

/*
 * What the badge says of counts, ages and lists, without the browser's formatters (`Intl`): the first that a browser
 * makes takes 20 to 35 ms in one piece, four times that on a slow phone, and the badge would wait for it. Word for word
 * what `Intl` says (a test compares them); whatever is not here is left to it.
 */

/** For none, one and more (CLDR, relative time). */
const AGES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    year: ['this year', '# year ago', '# years ago'],
    month: ['this month', '# month ago', '# months ago'],
    day: ['today', '# day ago', '# days ago'],
  },
  de: {
    year: ['dieses Jahr', 'vor # Jahr', 'vor # Jahren'],
    month: ['diesen Monat', 'vor # Monat', 'vor # Monaten'],
    day: ['heute', 'vor # Tag', 'vor # Tagen'],
  },
  es: {
    year: ['este año', 'hace # año', 'hace # años'],
    month: ['este mes', 'hace # mes', 'hace # meses'],
    day: ['hoy', 'hace # día', 'hace # días'],
  },
};

/** Up to 999 all three write a number as its figures alone, and have one form for one and another for the rest (CLDR). */
const FIGURES = /^\d{1,3}$/;

function primaryOf(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** "and" in the languages whose lists are here; English regions other than this one differ in the comma before it. */
const AND: Readonly<Record<string, string>> = { en: 'and', de: 'und', es: 'y' };
const BRITISH = /^en-(?!US$)/;
/** Spanish says "e" before the sound of an "i". */
const SOUNDS_AS_I = /^h?i/i;

/** The items as a list of the language (CLDR, list patterns); undefined where that is left to the browser. */
function joined(items: readonly string[], tag: string, type: 'conjunction' | 'unit'): string | undefined {
  const and = BRITISH.test(tag) ? undefined : AND[primaryOf(tag)];
  const last = items.at(-1) ?? '';
  if (items.length === 1) return last;
  if (and === undefined || items.length === 0 || (and === 'y' && SOUNDS_AS_I.test(last))) return undefined;
  const isLong = items.length > 2;
  const isBare = type === 'unit' && (and === 'and' || (and === 'und' && !isLong));
  const before = isBare ? ', ' : `${isLong && and === 'and' ? ',' : ''} ${and} `;
  return items.slice(0, -1).join(', ') + before + last;
}

type Format = (typeof formats)[string];

/** The format, or, where it has nothing to say, the one that it takes the place of. */
function before(name: string, plain: (...args: Parameters<Format>) => string | undefined): [string, Format] {
  const byIntl = formats[name];
  return [name, (...args) => plain(...args) ?? byIntl?.(...args) ?? ''];
}

const itemsOf = (value: string | number): string[] => String(value).split(ITEM_SEPARATOR);

const PLAIN = [
  before('plural', (value, { tag }, forms) =>
    FIGURES.test(String(value)) && AGES[primaryOf(tag)] !== undefined
      ? forms
          .split('|')
          .at(Number(value) === 1 ? 0 : -1)
          ?.replaceAll('#', String(value))
      : undefined,
  ),
  before('ago', (value, { tag }) => {
    const [count = '', unit = ''] = String(value).split(' ');
    const forms = FIGURES.test(count) ? AGES[primaryOf(tag)]?.[unit] : undefined;
    return forms?.[Math.min(Number(count), 2)]?.replace('#', count);
  }),
  before('list', (value, { tag }) => joined(itemsOf(value).map(isolate), tag, 'conjunction')),
  before('kinds', (value, { tag }: Language, _, sayKey) => {
    const counted = itemsOf(value).map(item => {
      const space = item.indexOf(' ');
      return sayKey(item.slice(space + 1), { n: Number(item.slice(0, space)) });
    });
    return joined(counted, tag, 'unit');
  }),
];

/** From here on this script says them so. */
export function sayPlainly(): void {
  Object.assign(formats, Object.fromEntries(PLAIN));
}
