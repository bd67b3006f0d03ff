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

describe('what stands around the entries', () => {
  const expected = [1, 2, 3].map(number => `${number} ${entry(number)}`);
  const referencesOf = (list: string) => read(`<main>${TEXT}${list}</main>`).references;

  test.each(['---------------', '* * * * * * * * * *', '________________', '•••••••••••••••••'])(
    'a rule made of signs is no entry: %s',
    rule => {
      const lines = [1, 2, 3].map(number => `${number}. ${entry(number)}`);
      expect(referencesOf(`<p>References<br>${rule}<br>${lines.join('<br>')}</p>`)).toEqual(expected);
      const paragraphs = [1, 2, 3].map(number => `<p>${entry(number)}</p>`);
      expect(referencesOf(`<h2>References</h2><p>${rule}</p>${paragraphs.join('')}`)).toEqual(expected);
    },
  );
  test.each(['(1.)', '1.', '[1]', '1)'])('a text that is all one block, its lines numbered as %s', label => {
    const lines = [1, 2, 3].map(number => `${label.replace('1', String(number))} ${entry(number)}`);
    const { references, citations } = read(
      `<h1>Bread</h1>Bread may help many people (1) as we know.<br><br>Sleep may help, too (2, 3).<br><br>REFERENCES<br><br>${lines.join('<br><br>')}`,
    );
    expect(references).toEqual(expected);
    expect(citations).toEqual(['(1)=1', '(2, 3)=2,3']);
  });
  test('the same without numbers, with words after it', () => {
    const lines = [1, 2, 3].map(entry).join('<br><br>');
    const { references } = read(
      `<h1>Bread</h1>Bread may help many people (1).<br><br>Sleep may help, too (2, 3).<br><br>References:<br><br>${lines}<br><br>Ask your doctor.`,
    );
    expect(references).toEqual(expected);
  });
  test('entries in it that run over several lines', () => {
    const lines = [1, 2, 3].map(number => `${number}. ${entry(number)}<br>Read in May`).join('<br>');
    const { references } = read(`Bread may help many people (1).<br>References<br>${lines}`);
    expect(references).toEqual([`1 ${entry(1)} Read in May`, `2 ${entry(2)} Read in May`, `3 ${entry(3)}`]);
  });
  const paragraphs = [1, 2, 3].map(number => `<p>${entry(number)}</p>`).join('');
  test.each([
    ['a box of another part', '<div class="more"><div class="title">Suggested pages</div></div>'],
    ['a line on the review', '<p>Last Medical Review: 12/23/2008</p>'],
    ['a copyright line', '<p>Copyright © 2023 Sample Health</p>'],
    ['a note on the site', '<p>This page is for information and does not replace your doctor.</p>'],
    ['a credit', '<p>Reviewed by: Ana Lima, MD</p>'],
  ])('%s ends the list', (_, after) => {
    expect(referencesOf(`<h2>Sources</h2><div id="list">${paragraphs}${after}</div>`)).toEqual(expected);
    expect(referencesOf(`<h2>Sources</h2><div id="list">${paragraphs}</div>${after}`)).toEqual(expected);
  });
  test.each([
    'Last Medical Review: 12/23/2008<br>Last Revised: 12/23/2008',
    'Last updated: May 2, 2023',
    'Zuletzt aktualisiert am 2. Mai 2023',
  ])('a heading with nothing under it but "%s" heads no list', line => {
    expect(referencesOf(`<h2>References</h2><p>${line}</p>`)).toEqual([]);
  });
  test('a table whose heading is laid out as a table, its links by way of the site itself', () => {
    for (const href of [
      '/cgi/external_ref?access_num=1',
      '/out?url=https%3A%2F%2Fa.example%2F1',
      '/goto/71',
    ]) {
      const rows = [1, 2, 3].map(
        number =>
          `<tr><td><a name="B${number}">${number}.</a></td><td>${entry(number)} <a href="${href}">[Abstract]</a></td></tr>`,
      );
      const list = `<table><tr><th><font size="+2">REFERENCES</font></th></tr></table><table>${rows.join('')}</table>`;
      expect(referencesOf(list), href).toEqual(expected.map(line => `${line} [Abstract]`));
    }
  });
  test('a page that is laid out as a table', () => {
    const text = `Bread may help many people (1).<br><br>Sleep may help, too (2, 3).<br><br>References<br><br>`;
    const lines = [1, 2, 3].map(number => `${number}. ${entry(number)}`).join('<br>');
    const cell = `<tr><td><a href="/">Home</a></td><td>${text}${lines}</td></tr>`;
    for (const page of [
      `<table>${cell}</table>`,
      `<table><tr><td>Health</td></tr>${cell.replace(text, `${text.repeat(1)}${'Words of it. '.repeat(70)}<br>References<br>`)}</table>`,
    ]) {
      expect(read(`<h1>Bread</h1>${page}`).references).toEqual(expected);
    }
  });
  test('a menu between the heading and the list', () => {
    const menu =
      '<div><span>Jump to section +</span><ul><li><a href="#a">Abstract</a></li><li><a href="#b">Methods 2010</a></li></ul></div>';
    const numbered = [1, 2, 3].map(number => `<p>${number}. ${entry(number)}</p>`).join('');
    expect(referencesOf(`<h3>REFERENCES</h3>${menu}${numbered}`)).toEqual(expected);
    expect(referencesOf(`<h3>REFERENCES</h3>${menu}`)).toEqual([]);
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
    ...[
      'Cited by',
      'Cited by (3)',
      'This article has been cited by other articles:',
      'Articles citing this article',
      'Zitiert von',
      'Cité par',
      'Citado por',
    ].map((heading): [string, string] => [
      `later papers: ${heading}`,
      `<h2>${heading}</h2>${orderedList(3)}`,
    ]),
    ['source of a picture in the middle', '<p>Source: Picture Agency</p>'],
  ];
  test.each(refused)('%s', (_, list) => {
    expect(numbersOf(`${TEXT}${list}${paragraph('The end.')}`)).toEqual([]);
  });
});

describe('numbers that link to a list part it from all others', () => {
  const cite = (number: number) => `<sup><a href="#n${number}">[${number}]</a></sup>`;
  const text = paragraph(`Bread${cite(1)} and sleep${cite(2)} and tea${cite(3)}.`);
  const linked = `<ol>${[1, 2, 3].map(number => `<li id="n${number}">${entry(number)}</li>`).join('')}</ol>`;
  const books = `<ul>${[4, 5, 6].map(number => `<li>Roe A. (200${number}) Bread for all, ${number}00 pp., Sample Press, ISBN 0-00-00000${number}-1</li>`).join('')}</ul>`;

  test.each(['Works', 'Books by A. Roe', 'Publications', ''])('books before the references: "%s"', title => {
    const heading = title === '' ? '' : `<h2>${title}</h2>`;
    const { references } = read(`<article>${text}${heading}${books}<h2>References</h2>${linked}</article>`);
    expect(references).toEqual([1, 2, 3].map(number => `${number} ${entry(number)}`));
  });
  test('the same where nothing is linked, but a part of the references stays', () => {
    const plain = paragraph('Bread [1] and sleep [2] and tea [3].');
    const { references } = read(
      `<article>${plain}<h2>Works</h2>${books}<h2>References</h2>${orderedList(3)}<h2>Who reads us</h2>${orderedList(9)}</article>`,
    );
    expect(references).toEqual([1, 2, 3].map(number => `${number} ${entry(number)}`));
    const parts = `<h2>References</h2><h3>Papers</h3>${orderedList(3).replaceAll('ol>', 'ul>')}<h3>Books</h3>${books}`;
    expect(read(`<article>${plain}${parts}</article>`).references).toHaveLength(6);
  });
  test('papers after them, whatever they are called', () => {
    const { references } = read(
      `<article>${text}<h2>References</h2>${linked}<h2>Who reads us</h2>${orderedList(9)}</article>`,
    );
    expect(references).toHaveLength(3);
  });
});
