import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import { highest } from '../../../lib/article/references/highest.ts';
import { ADDRESS, entry, pageOf, paragraph } from './citing-page.ts';

test('more numbers than a call takes arguments', () => {
  expect(highest(Array.from({ length: 300_000 }, (_, index) => index))).toBe(299_999);
});

test('any nesting of any elements is read without an error, and nothing on the page changes', () => {
  const text = fc.constantFrom(
    '(1)',
    '[2, 3]',
    '1.',
    'Sources',
    'bread.4 ',
    '¹',
    entry(1),
    'https://a.example',
    '5–',
    '<br>',
  );
  const name = fc.constantFrom(
    'p',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'h2',
    'sup',
    'a',
    'div',
    'form',
    'details',
    'article',
    'x-y',
    'svg',
    'math',
  );
  const { html } = fc.letrec<{ html: string }>(tie => ({
    html: fc.oneof(
      { maxDepth: 6 },
      text,
      fc
        .tuple(name, fc.array(tie('html'), { maxLength: 4 }))
        .map(
          ([tag, inner]) =>
            `<${tag} href="#r${inner.length}" id="r${inner.length}">${inner.join(' ')}</${tag}>`,
        ),
    ),
  }));
  fc.assert(
    fc.property(html, body => {
      const document = pageOf(body);
      const before = document.documentElement.outerHTML;
      const { article, anchors } = readArticle(document, ADDRESS);
      for (const { id, sentence } of article.citations) {
        expect(typeof sentence).toBe('string');
        expect(anchors.has(id)).toBe(true);
      }
      expect(document.documentElement.outerHTML).toBe(before);
    }),
  );
});

test.each(['', 'about:blank', 'not an address', 'data:text/html,x'])('address "%s"', address => {
  const document = pageOf(`${paragraph('Bread (<a href="https://a.example">1</a>).')}`);
  expect(readArticle(document, address).article.citations).toHaveLength(1);
});
