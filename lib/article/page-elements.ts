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
