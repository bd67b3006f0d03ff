import { describe, expect, test } from 'vitest';
import { entry, paragraph, read } from './citing-page.ts';

/** An entry that can be told from all others of a page. */
const source = (name: string) => `Example ${name}. A study of ${name}. J Invented Med. 2014;3(2):10-19.`;
const ol = (...names: string[]) => `<ol>${names.map(name => `<li>${source(name)}</li>`).join('')}</ol>`;
const linkedOl = (prefix: string, ...names: string[]) =>
  `<ol>${names.map((name, index) => `<li id="${prefix}${index + 1}">${source(name)}</li>`).join('')}</ol>`;
const raised = (number: number, id: string) => `<sup><a href="#${id}">${number}</a></sup>`;

/** Of each marker, what its numbers lead to: the invented name of the source, or "-". */
function led(body: string): string[] {
  const { article } = read(body);
  const names = new Map(article.references.map(({ id, text }) => [id, /study of (.+?)\./.exec(text)?.[1]]));
  return article.citations.map(({ text, targets }) => {
    const sources = targets.map(({ reference }) => (reference === undefined ? '-' : names.get(reference)));
    return `${text} ${sources.join(' ')}`;
  });
}

const post = (tag: string, title: string, text: string, list: string, attributes = '') =>
  `<${tag}${attributes}><h1>${title}</h1>${paragraph(text)}<h2>References</h2>${list}</${tag}>`;

describe('two articles on a page, each with a list from 1 on', () => {
  const one = 'Balm calms (1). Screens wake (2).';
  const two = 'Cold air harms (1). Rest helps (2).';
  const expected = ['(1) balm', '(2) screens', '(1) cold', '(2) rest'];

  test.each([
    ['articles', 'article', ''],
    ['parts with a title each', 'div', ''],
    ['parts named as posts', 'div', ' class="post"'],
    ['sections', 'section', ''],
  ])('%s', (_, tag, attributes) => {
    const page =
      post(tag, 'Balm', one, ol('balm', 'screens'), attributes) +
      post(tag, 'Air', two, ol('cold', 'rest'), attributes);
    expect(led(`<main>${page}</main>`)).toEqual(expected);
  });
  test('headings alone part them', () => {
    const flat = (title: string, text: string, list: string) =>
      `<h1>${title}</h1>${paragraph(text)}<h2>References</h2>${list}`;
    expect(led(flat('Balm', one, ol('balm', 'screens')) + flat('Air', two, ol('cold', 'rest')))).toEqual(
      expected,
    );
  });
  test('their lists stand before their text', () => {
    const reverse = (tag: string, title: string, text: string, list: string) =>
      `<${tag}><h1>${title}</h1><h2>References</h2>${list}<h2>Text</h2>${paragraph(text)}</${tag}>`;
    for (const tag of ['article', 'div']) {
      const page =
        reverse(tag, 'Balm', one, ol('balm', 'screens')) + reverse(tag, 'Air', two, ol('cold', 'rest'));
      expect(led(`<main>${page}</main>`), tag).toEqual(expected);
    }
  });
  test('each list without numbers is counted by itself', () => {
    const ul = (...names: string[]) => ol(...names).replaceAll('ol>', 'ul>');
    const page =
      post('article', 'Balm', one, ul('balm', 'screens')) + post('article', 'Air', two, ul('cold', 'rest'));
    expect(led(`<main>${page}</main>`)).toEqual(expected);
  });
  test('links with ids of their own, and links with the same ids in both', () => {
    for (const [first, second] of [
      ['a', 'b'],
      ['fn', 'fn'],
    ] as const) {
      const page =
        post('article', 'Balm', `Balm ${raised(1, `${first}1`)}.`, linkedOl(first, 'balm', 'screens')) +
        post('article', 'Air', `Air ${raised(1, `${second}1`)}.`, linkedOl(second, 'cold', 'rest'));
      expect(led(`<main>${page}</main>`), first).toEqual(['1 balm', '1 cold']);
    }
  });
  test('one has no list: its numbers lead nowhere', () => {
    const bare = (tag: string, text: string) => `<${tag}><h1>No list</h1>${paragraph(text)}</${tag}>`;
    const three = 'Tea (1). Rye (2). Oat (3).';
    for (const tag of ['article', 'div']) {
      const listed = post(tag, 'Balm', one, ol('balm', 'screens'));
      const markers = led(`<main>${listed}${bare(tag, three)}</main>`);
      expect(markers.slice(0, 2), tag).toEqual(expected.slice(0, 2));
      expect(markers.slice(2).every(marker => marker.endsWith('-'))).toBe(true);
      const other = led(`<main>${bare(tag, three)}${listed}</main>`);
      expect(other.slice(-2), tag).toEqual(expected.slice(0, 2));
      expect(other.slice(0, -2).every(marker => marker.endsWith('-'))).toBe(true);
    }
  });
  test('each cites in its own way', () => {
    const other = paragraph('Air<sup>1</sup> and rest<sup>2</sup> and tea<sup>3</sup>.');
    const page =
      post('article', 'Balm', one, ol('balm', 'screens')) +
      `<article><h1>Air</h1>${other}<h2>References</h2>${ol('cold', 'rest', 'tea')}</article>`;
    expect(led(`<main>${page}</main>`)).toEqual(['(1) balm', '(2) screens', '1 cold', '2 rest', '3 tea']);
  });
  test('numbers that are links to the sources, in each from 1 on', () => {
    const linked = (name: string) =>
      `<article><h1>${name}</h1>${[1, 2]
        .map(number => paragraph(`It helps (<a href="https://s.example/${name}/${number}">${number}</a>).`))
        .join('')}</article>`;
    const { article } = read(`<main>${linked('balm')}${linked('air')}</main>`);
    expect(article.references.map(({ number, url }) => `${number} ${url?.slice(18)}`)).toEqual([
      '1 balm/1',
      '2 balm/2',
      '1 air/1',
      '2 air/2',
    ]);
    expect(article.citations.map(({ targets }) => targets[0]?.reference)).toEqual(
      article.references.map(({ id }) => id),
    );
    expect(article.lists).toHaveLength(2);
  });
});

describe('a list a chapter', () => {
  const chapter = (title: string, text: string, list: string, level = 3) =>
    `<h2>${title}</h2>${paragraph(text)}<h${level}>References</h${level}>${list}`;
  const chapters = (level: number) =>
    chapter('Bread', 'Bread (1).', ol('bread', 'rye'), level) +
    chapter('Sleep', 'Sleep (1, 2).', ol('sleep', 'dreams'), level) +
    chapter('Tea', 'Tea (2).', ol('tea', 'milk'), level);
  const expected = ['(1) bread', '(1, 2) sleep dreams', '(2) milk'];

  test('under the heading of the chapter, or beside it', () => {
    expect(led(`<article><h1>Food</h1>${chapters(3)}</article>`)).toEqual(expected);
    expect(led(`<article><h1>Food</h1>${chapters(2)}</article>`)).toEqual(expected);
  });
  test('headed in bold, after a short text', () => {
    const bold = (text: string, list: string) => `<p>${text}</p><p><b>Sources</b></p>${list}`;
    const page = bold('Bread is eaten by many (1).', ol('bread')) + bold('Sleep is rest (1).', ol('sleep'));
    expect(led(`<article><h1>Food</h1>${page}</article>`)).toEqual(['(1) bread', '(1) sleep']);
  });
  test('what stands in no chapter leads nowhere', () => {
    const page = `<article><h1>Food</h1>${paragraph('All of it (1).')}${chapters(3)}</article>`;
    expect(led(page).slice(-3)).toEqual(expected);
    expect(led(page).join()).not.toContain('(1) bread,(1) bread');
  });
  test('the sections of one article share the list at its end, also where that stands in the last one', () => {
    const section = (text: string, list = '') => `<section><h2>Part</h2>${paragraph(text)}${list}</section>`;
    const page = section('Bread (1).') + section('Sleep (2).', `<h3>References</h3>${ol('bread', 'sleep')}`);
    expect(led(`<article><h1>Food</h1>${page}</article>`)).toEqual(['(1) bread', '(2) sleep']);
  });
});

describe('notes beside references', () => {
  const note = (name: string) => `<li id="n-${name}">A remark. A study of ${name}. It is one.</li>`;

  test('the link decides, and without one the list that is headed as references', () => {
    const lists = `<h2>Notes</h2><ol>${note('note')}</ol><h2>References</h2>${linkedOl('r', 'bread', 'sleep')}`;
    const linked = `Bread ${raised(1, 'r1')}. Notes ${raised(1, 'n-note')}. Sleep ${raised(2, 'r2')}.`;
    expect(led(`<article>${paragraph(linked)}${lists}</article>`)).toEqual(['1 bread', '1 note', '2 sleep']);
    expect(led(`<article>${paragraph('Bread (1). Sleep (2).')}${lists}</article>`)).toEqual([
      '(1) bread',
      '(2) sleep',
    ]);
  });
  test('a list that counts in letters is not meant by a number', () => {
    for (const attribute of ['type="a"', 'class="lower-alpha"', 'class="upper-roman"']) {
      const lists = `<h2>References</h2><ol ${attribute}>${note('note')}</ol>${ol('bread', 'sleep')}`;
      expect(led(`<article>${paragraph('Bread (1). Sleep (2).')}${lists}</article>`), attribute).toEqual([
        '(1) bread',
        '(2) sleep',
      ]);
    }
  });
  test('two lists that nothing tells apart: rather no entry than the wrong one', () => {
    const lists = `<h2>References</h2>${ol('bread', 'sleep')}<h2>References</h2>${ol('tea', 'milk')}`;
    expect(led(`<article>${paragraph('Bread (1). Sleep (2).')}${lists}</article>`)).toEqual([
      '(1) -',
      '(2) -',
    ]);
  });
  test('the same list twice is one', () => {
    const list = ol('bread', 'sleep');
    expect(
      led(`<article><h2>Sources</h2>${list}${paragraph('Bread (1). Sleep (2).')}<h2>Sources</h2>${list}`),
    ).toEqual(['(1) bread', '(2) sleep']);
  });
});

describe('what a link leads to', () => {
  const text = (...ids: string[]) =>
    paragraph(ids.map((id, index) => `Words ${raised(index + 1, id)}.`).join(' '));

  test.each([
    ['an anchor with a name', (n: number, s: string) => `<p><a name="t${n}"></a>${n}. ${s}</p>`],
    ['an empty element before it', (n: number, s: string) => `<span id="t${n}"></span><p>${n}. ${s}</p>`],
    ['an anchor at its end', (n: number, s: string) => `<p>${n}. ${s} <a id="t${n}"></a></p>`],
    ['an element around it', (n: number, s: string) => `<div id="t${n}"><p>${n}. ${s}</p></div>`],
    [
      'a part deep in it',
      (n: number, s: string) => `<p>${n}. <span><i><b id="t${n}">${s}</b></i></span></p>`,
    ],
    ['its number alone', (n: number, s: string) => `<div id="t${n}">${n}.</div><div>${s}</div>`],
  ])('%s', (_, item) => {
    const list = ['bread', 'sleep', 'tea'].map((name, index) => item(index + 1, source(name))).join('');
    const page = `<article>${text('t1', 't2', 't3')}<h2>References</h2>${list}</article>`;
    expect(led(page)).toEqual(['1 bread', '2 sleep', '3 tea']);
  });
  test('lines of one paragraph', () => {
    const lines = ['bread', 'sleep'].map((name, index) => `<a id="t${index + 1}"></a>${source(name)}`);
    const page = `<article>${text('t2', 't1')}<p>References<br>${lines.join('<br>')}</p></article>`;
    expect(led(page)).toEqual(['1 sleep', '2 bread']);
  });
  test('the whole list: then the number counts', () => {
    const page = `${text('refs', 'refs')}<h2 id="refs">References</h2>${ol('bread', 'sleep')}`;
    expect(led(`<article>${page}</article>`)).toEqual(['1 bread', '2 sleep']);
    const around = `${text('all', 'all')}<div id="all">${ol('bread', 'sleep')}</div>`;
    expect(led(`<article>${around}</article>`)).toEqual(['1 bread', '2 sleep']);
  });
  test('another place on the page: no entry, though the number has one', () => {
    const page = `<article>${text('t1', 'box')}<h2>References</h2>${linkedOl('t', 'bread', 'sleep')}</article>`;
    expect(led(`${page}<div id="box">${paragraph('Words of a box.')}</div>`)).toEqual(['1 bread', '2 -']);
  });
  test('a note that opens beside it: the number counts', () => {
    const note = (number: number) =>
      `<sup><a href="#tip${number}">${number}</a></sup><span id="tip${number}" hidden>A note.</span>`;
    const page = `${paragraph(`Bread${note(1)} and sleep${note(2)}.`)}<h2>References</h2>${ol('bread', 'sleep')}`;
    expect(led(`<article>${page}</article>`)).toEqual(['1 bread', '2 sleep']);
    const self = (number: number) => `<sup id="s${number}"><a href="#s${number}">${number}</a></sup>`;
    const own = `${paragraph(`Bread${self(1)} and sleep${self(2)}.`)}${ol('bread', 'sleep')}`;
    expect(led(`<article>${own}</article>`)).toEqual(['1 bread', '2 sleep']);
  });
  test('no place at all: the number counts in the list of its own article', () => {
    const page = `${text('x1', 'x2')}<h2>References</h2>${ol('bread', 'sleep')}`;
    expect(led(`<article>${page}</article>`)).toEqual(['1 bread', '2 sleep']);
  });
  test('numbers beside a linked one are counted from it', () => {
    const link = (number: number) => `<a href="#t${number}">${number}</a>`;
    const lists = `<h2>Notes</h2>${ol('one', 'two', 'three', 'four')}<h2>References</h2>${linkedOl('t', 'bread', 'sleep', 'tea', 'milk')}`;
    const page = `${paragraph(`Bread [${link(1)}, 4].`)}${paragraph(`Sleep [${link(2)}–${link(4)}].`)}${lists}`;
    expect(led(`<article>${page}</article>`)).toEqual(['[1, 4] bread milk', '[2–4] sleep tea milk']);
  });
  test('the address of an entry, under another number than the list has', () => {
    const address = (name: string) => `https://s.example/${name}`;
    const list = ['bread', 'sleep', 'tea']
      .map(name => `<li>${source(name)} <a href="${address(name)}">Full text</a></li>`)
      .join('');
    const cite = (number: number, name: string) =>
      paragraph(`Words (<a href="${address(name)}">${number}</a>).`);
    const page = `${cite(1, 'bread')}${cite(2, 'sleep')}${cite(2, 'tea')}<h2>References</h2><ol>${list}</ol>`;
    expect(led(`<article>${page}</article>`)).toEqual(['(1) bread', '(2) sleep', '(2) tea']);
  });
});

describe('ids', () => {
  const idsOf = (body: string) => read(body).article.references.map(({ id }) => id);

  test('are unique and stay when entries are numbered anew or put in another order', () => {
    const ids = idsOf(`<article><h2>References</h2>${ol('bread', 'sleep', 'tea')}</article>`);
    expect(new Set(ids).size).toBe(3);
    const again = idsOf(
      `<article><h2>References</h2>${ol('tea', 'bread', 'sleep').replace('<ol>', '<ol start="7">')}`,
    );
    expect(again).toEqual([ids[2], ids[0], ids[1]]);
  });
  test('equal entries have each an id', () => {
    const ids = idsOf(`<article><h2>References</h2>${ol('bread', 'bread', 'bread')}</article>`);
    expect(new Set(ids).size).toBe(3);
  });
  test('entries that are nothing but a link are told apart by its address', () => {
    const links = (...paths: string[]) =>
      `<h2>References</h2><ol>${paths.map(path => `<li><a href="https://s.example/${path}">Abstract</a></li>`).join('')}</ol>`;
    expect(idsOf(links('a', 'b'))).toEqual(idsOf(links('b', 'a')).reverse());
  });
  test('a list keeps its id in any order of its entries, and each has its own', () => {
    const lists = (body: string) => read(body).article.lists.map(({ id }) => id);
    const one = post('article', 'Bread', 'Bread (1).', ol('bread', 'rye'));
    const same = post('article', 'Bread', 'Bread (1).', ol('rye', 'bread'));
    const other = post('article', 'Sleep', 'Sleep (1).', ol('sleep', entry(3)));
    expect(lists(one + other)).toEqual(lists(same + other));
    expect(new Set(lists(one + one + other)).size).toBe(3);
  });
});

describe('a layer over the page, outside the article', () => {
  const one = 'Balm calms (1). Screens wake (2).';
  const article = `<main>${post('article', 'Balm', one, ol('balm', 'screens'))}</main>`;
  const own = ['(1) balm', '(2) screens'];
  const sentence = '<p>A cup of balm in the evening (1).</p>';

  test.each([
    ['a dialog', `<dialog>${sentence}</dialog>`],
    ['a role', `<div role="dialog"><div>${sentence}</div></div>`],
    ['an alert', `<div role="alertdialog">${sentence}</div>`],
    [
      'a caption',
      '<dialog><figure><figcaption>A cup of balm in the evening (1).</figcaption></figure></dialog>',
    ],
  ])('is of the one article: %s', (_, layer) => {
    expect(led(`${article}${layer}`)).toEqual([...own, '(1) balm']);
  });

  test.each([
    ['no layer', `<div>${sentence}</div>`],
    ['a count', '<dialog><p>Your basket (1)</p></dialog>'],
    ['a menu', '<dialog><ul><li>All about balm and tea (1)</li></ul></dialog>'],
  ])('is not: %s', (_, layer) => {
    expect(led(`${article}${layer}`)).toEqual(own);
  });

  test('of several articles it is of none', () => {
    const other = post('article', 'Air', 'Cold air is cold.', '<p>None.</p>');
    expect(
      led(
        `<main>${post('article', 'Balm', one, ol('balm', 'screens'))}${other}</main><dialog>${sentence}</dialog>`,
      ),
    ).toEqual(own);
    const second = post('article', 'Air', 'Cold air harms (1). Rest helps (2).', ol('cold', 'rest'));
    expect(
      led(
        `<main>${post('article', 'Balm', one, ol('balm', 'screens'))}${second}</main><dialog>${sentence}</dialog>`,
      ),
    ).toEqual([...own, '(1) cold', '(2) rest']);
  });
});
