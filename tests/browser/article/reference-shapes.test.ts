import { describe, expect, test } from 'vitest';
import { entry, orderedList, paragraph, read } from './citing-page.ts';

const TEXT = `<h1>Sleep and bread</h1>${paragraph('Bread may help (1).')}${paragraph('Sleep may help (2, 3).')}`;

function numbersOf(body: string, language?: string): number[] {
  return read(`<main><article>${body}</article></main>`, language).article.references.map(
    ({ number }) => number,
  );
}

describe('shapes of lists', () => {
  test('ol with a heading', () => {
    expect(numbersOf(`${TEXT}<h2>References</h2>${orderedList(3)}`)).toEqual([1, 2, 3]);
  });
  test('ol without a heading', () => {
    expect(numbersOf(`${TEXT}${orderedList(3)}`)).toEqual([1, 2, 3]);
  });
  test('ol of bare addresses without a heading', () => {
    const links = ['https://a.example/1', 'https://b.example/2'];
    const items = links.map(link => `<li><a href="${link}">${link}</a></li>`).join('');
    const { article } = read(`<main><article>${TEXT}<ol>${items}</ol></article></main>`);
    expect(article.references.map(({ url }) => url)).toEqual(links);
  });
  test('ul with a heading', () => {
    const items = [1, 2, 3].map(number => `<li>${entry(number)}</li>`).join('');
    expect(numbersOf(`${TEXT}<h4>Sources</h4><ul>${items}</ul>`)).toEqual([1, 2, 3]);
  });
  test('numbered paragraphs, also with the number glued on and in brackets', () => {
    for (const label of ['1. ', '[1] ', '1) ', '1 ', '(1) ']) {
      const lines = [1, 2, 3].map(number => `<p>${label.replace('1', String(number))}${entry(number)}</p>`);
      const { references } = read(`<main>${TEXT}<h3>References:</h3>${lines.join('')}</main>`);
      expect(references, label).toEqual([1, 2, 3].map(number => `${number} ${entry(number)}`));
    }
  });
  test('lines of one paragraph without a heading', () => {
    const lines = [1, 2, 3].map(number => `${number}. ${entry(number)}`).join('<br>');
    expect(numbersOf(`${TEXT}<p>${lines}</p>`)).toEqual([1, 2, 3]);
  });
  test('superscript numbers before the entries', () => {
    const lines = [1, 2, 3].map(number => `<p><sup>${number}</sup> ${entry(number)}</p>`).join('');
    expect(numbersOf(`${TEXT}<h2>Notes</h2>${lines}`)).toEqual([1, 2, 3]);
  });
  test('unnumbered paragraphs under a heading', () => {
    const lines = [1, 2, 3].map(number => `<p>${entry(number)}</p>`).join('');
    expect(numbersOf(`${TEXT}<h2>References</h2>${lines}<h2>About</h2>${paragraph('We write.')}`)).toEqual([
      1, 2, 3,
    ]);
  });
  test('definition list', () => {
    const items = [1, 2, 3].map(number => `<dt>[${number}]</dt><dd>${entry(number)}</dd>`).join('');
    const { references } = read(`<main>${TEXT}<h2>Literature</h2><dl>${items}</dl></main>`);
    expect(references).toEqual([1, 2, 3].map(number => `${number} ${entry(number)}`));
  });
  test('table', () => {
    const rows = [1, 2, 3].map(number => `<tr><td>${number}.</td><td>${entry(number)}</td></tr>`).join('');
    const { references } = read(`<main>${TEXT}<h2>References</h2><table>${rows}</table></main>`);
    expect(references).toEqual([1, 2, 3].map(number => `${number} ${entry(number)}`));
  });
  test('closed details and a hidden section', () => {
    expect(
      numbersOf(`${TEXT}<details><summary>Show references (3)</summary>${orderedList(3)}</details>`),
    ).toEqual([1, 2, 3]);
    expect(numbersOf(`${TEXT}<button>References</button><div hidden>${orderedList(3)}</div>`)).toEqual([
      1, 2, 3,
    ]);
  });
  test('accordion that is itself a list', () => {
    const list = `<dl><dt>Citations</dt><dd><p>${entry(1)}</p><p>${entry(2)}</p></dd></dl>`;
    expect(numbersOf(`${TEXT}${list}`)).toEqual([1, 2]);
  });
  test('one line: "Sources: A; B"', () => {
    expect(numbersOf(`${TEXT}<p>Sources: ${entry(1).slice(0, -1)}; ${entry(2)}</p>`)).toEqual([1, 2]);
  });
  test('a heading in bold, in a paragraph of its own', () => {
    const lines = [1, 2].map(number => `<p>${entry(number)}</p>`).join('');
    expect(numbersOf(`${TEXT}<p><strong>Sources:</strong></p>${lines}`)).toEqual([1, 2]);
  });
  test('numbers that begin elsewhere or count down', () => {
    const items = [3, 2, 1].map(number => `<li>${entry(number)}</li>`).join('');
    expect(numbersOf(`${TEXT}<h2>References</h2><ol start="7">${items}</ol>`)).toEqual([7, 8, 9]);
    expect(numbersOf(`${TEXT}<h2>References</h2><ol reversed>${items}</ol>`)).toEqual([3, 2, 1]);
  });
  test('a list after each section: numbers restart, markers mean the next list', () => {
    const { article } = read(
      `<main><article><h2>Bread</h2>${paragraph('One [1].')}<h3>References</h3>${orderedList(1)}` +
        `<h2>Sleep</h2>${paragraph('Two [1].')}<h3>References</h3><ol><li>${entry(9)}</li></ol></article></main>`,
    );
    expect(article.references.map(({ number }) => number)).toEqual([1, 1]);
    expect(article.citations.map(({ targets }) => targets.map(({ reference }) => reference))).toEqual(
      article.references.map(({ id }) => [id]),
    );
  });
  test('two unnumbered lists are counted through', () => {
    const items = (numbers: number[]) =>
      `<ul>${numbers.map(number => `<li>${entry(number)}</li>`).join('')}</ul>`;
    expect(
      numbersOf(`${TEXT}<h2>Key References</h2>${items([1, 2])}<h2>Other References</h2>${items([3])}`),
    ).toEqual([1, 2, 3]);
  });
  test('back links of wikis are no part of the entry', () => {
    const list = `<ol class="references"><li id="n1">^ <a href="#r1">a</a> <a href="#r2">b</a> ${entry(1)}</li><li>${entry(2)} <a href="#r3">↩</a></li></ol>`;
    expect(read(`<main>${TEXT}${list}</main>`).references).toEqual([`1 ${entry(1)}`, `2 ${entry(2)}`]);
  });
});

describe('links straight to the sources', () => {
  test('the list is made of the links: same address, same entry', () => {
    const body =
      paragraph('Bread helps (<a href="https://a.example/x">1</a>).') +
      paragraph('Sleep too (<a href="https://b.example/y">2</a>, <a href="https://a.example/x">1</a>).');
    const { article, citations } = read(`<main>${body}</main>`);
    expect(article.references.map(({ number, url }) => [number, url])).toEqual([
      [1, 'https://a.example/x'],
      [2, 'https://b.example/y'],
    ]);
    expect(citations).toEqual(['(1)=1', '(2, 1)=2,1']);
    expect(article.citations.every(({ linked }) => linked)).toBe(true);
  });
  test('words for screen readers after the number', () => {
    const link = (number: number) =>
      `<a href="https://a.example/${number}">${number}<span hidden>Trusted Source</span></a>`;
    const body = paragraph(`Bread helps (${link(1)}).`) + paragraph(`Sleep too (${link(2)}, ${link(3)}).`);
    expect(
      read(`<main>${body}</main>`).article.citations.map(({ targets }) =>
        targets.map(({ number }) => number),
      ),
    ).toEqual([[1], [2, 3]]);
  });
});

describe('no reference lists', () => {
  const refused: [string, string][] = [
    [
      'related articles',
      '<h3>Related articles</h3><ul><li><a href="/a">Bread and you, 2019</a></li><li><a href="/b">Sleep, 2020</a></li></ul>',
    ],
    [
      'recent posts in an aside',
      '<aside><h3>Recent Posts</h3><ol><li><a href="/a">Bread</a></li></ol></aside>',
    ],
    ['steps', '<ol><li>Mix the flour with water.</li><li>Wait for two hours.</li></ol>'],
    [
      'comments',
      '<section id="comments"><ol><li>Anna B. 2020: I tried it. https://spam.example</li></ol></section>',
    ],
    [
      'contents',
      '<h2>Contents</h2><ol><li><a href="#a">Bread</a></li><li><a href="#b">Sources</a></li></ol>',
    ],
    [
      'useful links',
      '<h2>Further reading</h2><ul><li><a href="https://a.example">Bread society</a></li></ul>',
    ],
    [
      'share buttons',
      '<ul class="share-buttons"><li><a href="https://social.example/share">Share</a></li></ul>',
    ],
    ['source of a picture in the middle', '<p>Source: Picture Agency</p>'],
  ];
  test.each(refused)('%s', (_, list) => {
    expect(numbersOf(`${TEXT}${list}${paragraph('The end.')}`)).toEqual([]);
  });
});
