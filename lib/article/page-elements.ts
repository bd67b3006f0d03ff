/** What the names of HTML elements say about the text in them (HTML Living Standard, sections 4 and 15.3). */

/** Text is no prose of the page: programs, media, form values, drawings. */
export const IS_NOT_READ = 1;
export const IS_BREAK = 2;
/** Does not break the line: its text belongs to the block around it. */
export const IS_INLINE = 4;
/** Text that is not language: a number in it is never a citation. */
export const IS_CODE = 8;
export const IS_RAISED = 16;
export const IS_LOWERED = 32;
export const IS_LINK = 64;
/** Holds a document of its own. */
export const IS_FRAME = 128;
/** A name of the page's own: does not break the line, and may have a shadow root. */
export const IS_CUSTOM = 256;

const KINDS = new Map<string, number>();
for (const [kind, names] of [
  [
    IS_NOT_READ,
    'script style noscript template head title meta link iframe frame object embed canvas audio video svg map ' +
      'select option datalist textarea input img source track',
  ],
  [IS_BREAK, 'br hr'],
  [
    IS_INLINE,
    'a abbr acronym audio b bdi bdo big cite code data del dfn em font i img ins kbd label mark math meter nobr ' +
      'output picture progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
  ],
  [IS_CODE, 'code kbd samp pre var tt math'],
  [IS_RAISED, 'sup'],
  [IS_LOWERED, 'sub'],
  [IS_LINK, 'a'],
  [IS_FRAME, 'iframe frame'],
] as const) {
  for (const name of names.split(' ')) KINDS.set(name, (KINDS.get(name) ?? 0) | kind);
}

/** What a local name says about the text in the element, as bits. */
export function kindsOf(name: string): number {
  return KINDS.get(name) ?? (name.includes('-') ? IS_CUSTOM | IS_INLINE : 0);
}

/** Whether the text in elements of this name is no text of the page. */
export function isNotRead(name: string): boolean {
  return (kindsOf(name) & IS_NOT_READ) !== 0;
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
