import fc from 'fast-check';

/** A document as JSON, so that a failing one can be printed and shrunk. */
export interface DocumentSpec {
  kind: 'html' | 'xhtml' | 'svg' | 'xml';
  language: string;
  body: NodeSpec[];
}

export type NodeSpec =
  | { text: string }
  | { comment: string }
  | { name: string; attributes: Record<string, string>; children: NodeSpec[]; shadow?: 'open' | 'closed' }
  /** One node in itself, so many levels deep; or side by side. */
  | { deep: number; name: string; inner: NodeSpec }
  | { wide: number; node: NodeSpec };

/** Pieces that each mean something to the reader, and pieces that are there to break it. */
const MEANT = [
  '(1)',
  ' (1, 2–4) ',
  '[5,6]',
  '.7 ',
  '¹²',
  '(٣)',
  '(1',
  '2)',
  ', 3',
  'References',
  'Quellen',
  '1. Invented A. Tea. J Tea 2019;1(2):3-4. doi:10.5555/tea.1',
  'https://doi.org/10.5555/tea.2 ',
  'Medically reviewed by Ada Invented, MD',
  'Written by ',
  'Last updated: ',
  '31 February 2021',
  '2021-13-45',
  'October 8, 2021',
  'vor 3 Tagen',
  'diabetes symptoms and treatment of depression ',
  'All our articles are peer-reviewed. ',
  '99999999999999999999',
  '(0)',
  '(-1)',
  '(1–1000000000)',
] as const;
const BROKEN = [
  '\u0000',
  '\ud800',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u2028',
  'a\u0301'.repeat(50),
  '('.repeat(500),
  '1, '.repeat(500),
  '𝟏',
  '&nbsp;',
  '<b>',
  ']]>',
  ' '.repeat(2000),
  // Each made an expression backtrack without end, or in the square of its length, before it was mended.
  `doi:10.5555/tea.pdf${'+a'.repeat(40)}! `,
  `${'article '.repeat(40)}published on May 3, 2020`,
  `${'articlepage'.repeat(20)} published on May 3, 2020`,
  'google.'.repeat(300),
  `By ${'\t'.repeat(800)}Ada`,
  '.pdf'.repeat(500),
] as const;

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...MEANT) },
  { weight: 2, arbitrary: fc.constantFrom(...BROKEN) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const NAMES = [
  'p',
  'div',
  'span',
  'a',
  'ol',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'tr',
  'td',
  'h1',
  'h2',
  'sup',
  'sub',
  'i',
  'article',
  'main',
  'section',
  'nav',
  'footer',
  'aside',
  'header',
  'details',
  'summary',
  'form',
  'input',
  'button',
  'time',
  'meta',
  'link',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'ruby',
  'br',
  'title',
  'base',
  'dialog',
  'x-custom',
  'slot',
  'select',
  'option',
  'textarea',
  'frameset',
  'body',
  'html',
  'head',
] as const;

/** Names that a form or an image gives to the document or the window (DOM clobbering). */
const CLOBBERING = [
  'body',
  'head',
  'documentElement',
  'children',
  'childNodes',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'textContent',
  'nodeName',
  'nodeType',
  'firstChild',
  'nextSibling',
  'attributes',
  'createTreeWalker',
  'defaultView',
  'location',
  'title',
  'URL',
  'lang',
  'closest',
  'matches',
  '__proto__',
  'constructor',
  'toString',
  'length',
] as const;

const value = fc.oneof(
  text,
  fc.constantFrom(
    '#r1',
    '#',
    'javascript:alert(1)',
    'https://a.test/x',
    'http://[',
    '//',
    'data:text/html,x',
    'reference references',
    'author',
    'reviewedBy',
    'dateModified',
    'datePublished',
    'https://schema.org/MedicalWebPage',
    'none',
    'true',
    'article:modified_time',
    'citation_doi',
    'application/ld+json',
    'de',
    'ar',
  ),
);
const attributes = fc.oneof(
  fc.dictionary(
    fc.constantFrom(
      'id',
      'class',
      'href',
      'rel',
      'itemprop',
      'itemtype',
      'itemscope',
      'property',
      'typeof',
      'name',
      'content',
      'datetime',
      'lang',
      'dir',
      'role',
      'aria-label',
      'aria-hidden',
      'hidden',
      'style',
      'type',
      'start',
      'value',
      'contenteditable',
      'popover',
      'slot',
    ),
    value,
    { maxKeys: 4 },
  ),
  fc.constantFrom(...CLOBBERING).map(name => ({ id: name, name })),
);

/** JSON-LD of any shape, most of it with the words that are looked for. */
const linkedData = fc
  .letrec<{ any: unknown }>(tie => ({
    any: fc.oneof(
      { maxDepth: 4 },
      value,
      fc.constantFrom(null, true, -1, 1e308),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          '@context',
          '@type',
          '@graph',
          '@id',
          'author',
          'reviewedBy',
          'name',
          'dateModified',
          'datePublished',
          'lastReviewed',
          'publisher',
          'citation',
          '__proto__',
        ),
        tie('any'),
        { maxKeys: 4 },
      ),
    ),
  }))
  .any.map(data => ({
    name: 'script',
    attributes: { type: 'application/ld+json' },
    children: [{ text: JSON.stringify(data) ?? '' }],
  }));

const { node } = fc.letrec<{ node: NodeSpec }>(tie => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text.map(said => ({ text: said })),
    fc
      .record({
        name: fc.constantFrom(...NAMES),
        attributes,
        children: fc.array(tie('node'), { maxLength: 5 }),
        shadow: fc.constantFrom(undefined, undefined, undefined, 'open' as const, 'closed' as const),
      })
      .map(({ shadow, ...element }) => ({ ...element, ...(shadow && { shadow }) })),
    text.map(comment => ({ comment })),
    linkedData,
    fc.record({
      deep: fc.integer({ min: 2, max: 300 }),
      name: fc.constantFrom('div', 'span', 'ol', 'li', 'sup', 'a'),
      inner: tie('node'),
    }),
    fc.record({ wide: fc.integer({ min: 2, max: 60 }), node: tie('node') }),
  ),
}));

export const anyDocument: fc.Arbitrary<DocumentSpec> = fc.record({
  kind: fc.constantFrom(
    'html' as const,
    'html' as const,
    'html' as const,
    'xhtml' as const,
    'svg' as const,
    'xml' as const,
  ),
  language: fc.constantFrom('en', 'de', 'es', 'ja', 'ar', '', 'x-🙂'),
  body: fc.array(node, { maxLength: 6 }),
});
