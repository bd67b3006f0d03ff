import { expect, test } from 'vitest';
import { collapse, rangeIn, readPageText } from '../../../lib/article/page-text.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test('a paragraph is one block, whatever inline elements it has', () => {
  const page = readPageText(parse('<p>One <b>two</b><i>\n three</i> (<a href="/x">1</a>)</p><p>Next</p>'));
  expect(page.blocks.map(block => block.text)).toEqual(['One two  three (1)', 'Next']);
});

test('text around a nested block is split, and items know their list', () => {
  const page = readPageText(parse('<ul><li>a<ul><li>b</li></ul>c</li></ul>'));
  expect(page.blocks.map(block => block.text)).toEqual(['a', 'b', 'c']);
  expect(page.blocks[1]?.place.list).not.toBe(page.blocks[0]?.place.list);
});

test('an offset in the text leads back to its text node', () => {
  const document = parse('<p>See <b>this\n</b>(<i>1</i>, <i>2</i>).</p>');
  const [block] = readPageText(document).blocks;
  if (block === undefined) throw new Error('no block');
  const from = block.text.indexOf('(');
  const range = rangeIn(block, from, block.text.indexOf(')') + 1);
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  expect(live.toString()).toBe('(1, 2)');
});

test('regions and headings', () => {
  const page = readPageText(
    parse(
      '<header>h</header><nav>n</nav><main><article><header>own</header><h2>t</h2><p>p</p><aside>s</aside>' +
        '<footer>own foot</footer></article></main><footer>f</footer><div>o</div>',
    ),
  );
  expect(page.blocks.map(({ text, region, headingLevel }) => [text, region, headingLevel])).toEqual([
    ['h', 'header', 0],
    ['n', 'nav', 0],
    ['own', 'article', 0],
    ['t', 'article', 2],
    ['p', 'article', 0],
    ['s', 'aside', 0],
    ['own foot', 'article', 0],
    ['f', 'footer', 0],
    ['o', 'other', 0],
  ]);
});

test('hidden by attribute, by style and in closed details', () => {
  const host = document.createElement('section');
  host.append(
    ...parse(
      '<p hidden>a</p><p style="display: none">b</p><div class="gone"><p>c</p></div><details><summary>d</summary><p>e</p></details><p>f</p>',
    ).body.childNodes,
  );
  const style = document.createElement('style');
  style.textContent = '.gone { display: none }';
  document.body.append(style, host);
  const seen = readPageText(document)
    .blocks.filter(block => host.contains(block.element))
    .map(block => [block.text, block.hidden]);
  host.remove();
  style.remove();
  expect(seen).toEqual([
    ['a', true],
    ['b', true],
    ['c', true],
    ['d', false],
    ['e', true],
    ['f', false],
  ]);
});

test('total: forms that clobber, SVG, XML, documents without a root, 100,000 levels deep', () => {
  const clobbered = parse(
    '<form><input name="childNodes"><input name="firstChild"><input name="parentNode"><input name="getAttribute">' +
      '<input name="localName"><input name="nextSibling"><input name="nodeType">text</form><img name="body"><p>after</p>',
  );
  expect(readPageText(clobbered).blocks.map(block => collapse(block.text))).toEqual(['text', 'after']);

  const svg = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>',
    'image/svg+xml',
  );
  expect(readPageText(svg).blocks).toEqual([]);
  const xhtml = new DOMParser().parseFromString(
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>a<![CDATA[b]]></p></body></html>',
    'application/xhtml+xml',
  );
  expect(readPageText(xhtml).blocks.map(block => block.text)).toEqual(['ab']);
  const empty = document.implementation.createHTMLDocument('');
  empty.documentElement.remove();
  expect(readPageText(empty).blocks).toEqual([]);

  const deep = document.implementation.createHTMLDocument('');
  let tip: Element = deep.body;
  for (let level = 0; level < 100_000; level++) {
    const next = deep.createElement('div');
    tip.append(next);
    tip = next;
  }
  tip.append('bottom');
  expect(readPageText(deep).blocks.map(block => block.text)).toEqual(['bottom']);
});
