/** What the names of HTML elements say about the text in them (HTML Living Standard, sections 4 and 15.3). */

/** Elements that don't break the line: their text belongs to the block around them. */
export const INLINE = new Set(
  (
    'a abbr acronym audio b bdi bdo big cite code data del dfn em font i img ins kbd label mark math meter nobr ' +
    'output picture progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements whose text is no prose of the page: programs, media, form values, drawings. */
export const NOT_READ = new Set(
  (
    'script style noscript template head title meta link iframe frame object embed canvas audio video svg map ' +
    'select option datalist textarea input img source track'
  ).split(' '),
);

/** Text that is not language: a number in it is never a citation. */
export const CODE = new Set(['code', 'kbd', 'samp', 'pre', 'var', 'tt', 'math']);

/** What `kindsOf` tells of an element's name, as bits. */
export const IS_NOT_READ = 1;
export const IS_BREAK = 2;
/** Does not break the line; so are elements with names of a page's own. */
export const IS_INLINE = 4;
export const IS_CODE = 8;
export const IS_RAISED = 16;
export const IS_LOWERED = 32;
export const IS_LINK = 64;
/** Holds a document of its own. */
export const IS_FRAME = 128;
/** A name of the page's own: may have a shadow root. */
export const IS_CUSTOM = 256;

const KINDS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [IS_NOT_READ, NOT_READ],
  [IS_BREAK, new Set(['br', 'hr'])],
  [IS_INLINE, INLINE],
  [IS_CODE, CODE],
  [IS_RAISED, new Set(['sup'])],
  [IS_LOWERED, new Set(['sub'])],
  [IS_LINK, new Set(['a'])],
  [IS_FRAME, new Set(['iframe', 'frame'])],
];
/** A page has some dozens of names; one that makes up thousands is not remembered. */
const MOST_NAMES = 500;
const known = new Map<string, number>();

/** The kinds of a local name as bits. */
export function kindsOf(name: string): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  let kinds = name.includes('-') ? IS_CUSTOM | IS_INLINE : 0;
  for (const [kind, names] of KINDS) if (names.has(name)) kinds |= kind;
  if (known.size < MOST_NAMES) known.set(name, kinds);
  return kinds;
}

export const HEADING_LEVEL: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

export const LISTS = new Set(['ol', 'ul', 'menu', 'dl', 'table']);

/** What a list is made of. */
export const LIST_ITEMS = new Set(['li', 'dt', 'dd', 'tr']);

/** WAI-ARIA landmark roles and the elements that have them without being told. */
export const LANDMARKS: Readonly<Record<string, Region>> = {
  nav: 'nav',
  navigation: 'nav',
  aside: 'aside',
  complementary: 'aside',
  header: 'header',
  banner: 'header',
  footer: 'footer',
  contentinfo: 'footer',
  article: 'article',
  main: 'article',
};

export type Region = 'article' | 'aside' | 'nav' | 'header' | 'footer' | 'other';
