import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import { ADDRESS, orderedList, paragraph, read } from './citing-page.ts';

const ENTRIES = 12;

/** An article that cites all of its list in one form, with one more text. */
function articleWith(cited: string, text: string): string {
  return `<main>${cited}${text}<h2>References</h2>${orderedList(ENTRIES)}</main>`;
}

const inForm = (open: string, close: string) =>
  ['Bread helps 1.', 'Sleep helps 2, 3.', 'Tea helps 4–9.', 'Milk helps 10–12.']
    .map(text => paragraph(text.replace(/\d.*(?=\.)/, `${open}$&${close}`)))
    .join('');
const BRACKETS = inForm('[', ']');
const PARENTHESES = inForm('(', ')');
const RAISED = inForm('<sup>', '</sup>');

/** The markers that the text adds to those of the article. */
function addedBy(cited: string, text: string): string[] {
  const before = read(articleWith(cited, '')).citations;
  const after = read(articleWith(cited, text)).citations;
  expect(after.slice(0, before.length)).toEqual(before);
  expect(before).toHaveLength(4);
  return after.slice(before.length);
}

describe('intervals on a page that cites in brackets', () => {
  test.each([
    'The odds ratio was 2 (95% CI [1-3], P=0.001).',
    'The median stay was 4 days (IQR [2–6]).',
    'The pain score was 3 [1, 5] at discharge.',
    'Symptoms lasted 5 [2, 8] weeks.',
    'The mean score was 2 [1–4] with bread and 3 [2–5] without.',
    'The number needed to treat was 9 [4, 8].',
    'There was P for trend [1] in it.',
    'It had a P-trend [2] in it.',
    'The mean and SD [3] are shown.',
    'Das Risiko war 2 (95%-KI [1; 3]).',
    'Fue 2 (IC del 95 % [1–3]).',
    'C’était 2 (IC à 95 % [1–3]).',
    'Women (n = [3]) and men.',
  ])('%s', text => {
    expect(addedBy(BRACKETS, paragraph(text))).toEqual([]);
  });

  test.each([
    ['It is type 2 [1, 3] in most.', '[1, 3]=1,3'],
    ['In a trial of phase 3 [2–4] it was.', '[2–4]=2,3,4'],
    ['After COVID-19 [5] it was.', '[5]=5'],
    ['In 2019 [7, 8] it was.', '[7, 8]=7,8'],
    ['It was so in 20% [8, 9] of all.', '[8, 9]=8,9'],
    ['They had 5 mg [4, 6] a day.', '[4, 6]=4,6'],
    ['The Apgar score [5] says so.', '[5]=5'],
    ['The Apgar score [4, 5] says so.', '[4, 5]=4,5'],
    ['It rose to 34 [5] in all.', '[5]=5'],
    ['Read chapter 4 [3, 5] of it.', '[3, 5]=3,5'],
  ])('%s', (text, marker) => {
    expect(addedBy(BRACKETS, paragraph(text))).toEqual([marker]);
  });

  test('where the numbers carry on the count, only an interval about its figure is refused', () => {
    const carriedOn = (text: string) =>
      read(
        articleWith(paragraph('Bread helps [1].') + paragraph('Sleep helps [2, 3].'), paragraph(text)),
      ).citations.slice(2);
    expect(carriedOn('The median pain score [4–6] fell.')).toEqual(['[4–6]=4,5,6']);
    expect(carriedOn('The pain score was 5 [4–6] then.')).toEqual([]);
    expect(carriedOn('It had a 95% CI [4–6] then.')).toEqual([]);
  });
});

describe('labels, notation and samples on a page that cites in parentheses', () => {
  test.each([
    'The patient chose option (2) of the treatment.',
    'Type (1) diabetes differs.',
    'Of grade (2) or (3) it was worse.',
    'It grows with β(1,3)-glucan from yeast.',
    'It grows with (1,3)-linked glucans from yeast.',
    'It has α(2,6) linkages in it.',
    'Look at the samples (#1–8) here.',
    'Look at sample (#3) here.',
    'The answer is log2(3) here.',
    'The score rose by 5 (3 to 8) points.',
    'Readers gave it ★★★★☆ (3) then.',
    'Readers gave it 4.8/5 (3) then.',
    'The log<sub>(2)</sub> is small.',
    'Bei Typ (2) ist es anders.',
    'Eligió opción (2) ayer.',
  ])('%s', text => {
    expect(addedBy(PARENTHESES, paragraph(text))).toEqual([]);
  });

  test.each([
    ['It is a good option (2).', '(2)=2'],
    ['So did the placebo group (3).', '(3)=3'],
    ['It is due in part (3) to tea.', '(3)=3'],
    ['It is type 2 (3) in most.', '(3)=3'],
    ['They had vitamin B12 (6) then.', '(6)=6'],
    ['Milk helps (9†, 10, 11†, 12).', '(9†, 10, 11†, 12)=9,10,11,12'],
    ['Milk helps (12†).', '(12†)=12'],
    ['Milk helps (3‡; 5§).', '(3‡; 5§)=3,5'],
    ['Milk helps (5*, 6**).', '(5*, 6**)=5,6'],
    ['Milk helps (7••).', '(7••)=7'],
    ['Milk helps (9<sup>†</sup>, 10).', '(9†, 10)=9,10'],
    ['Milk helps (ref #3).', '(ref #3)=3'],
  ])('%s', (text, marker) => {
    expect(addedBy(PARENTHESES, paragraph(text))).toEqual([marker]);
  });

  test('graded lists', () => {
    expect(addedBy(PARENTHESES, '<ul><li>Grade (1): mild</li><li>Grade (2): severe</li></ul>')).toEqual([]);
  });
});

describe('counts', () => {
  const MENU =
    '<ul><li><a href="/a">Sleep</a> (1)</li><li><a href="https://health.example/b">Food (2)</a></li></ul>';
  test.each([
    ['a menu', MENU],
    [
      'links in a row',
      '<p><a href="/a">Sleep</a> (1) <a href="/b">Food</a> (2) <a href="/c">Tea</a> (3)</p>',
    ],
    ['comments', '<p>Comments (3)</p>'],
    ['a mark and its votes', '<p>4.5 (3)</p>'],
    ['cells', '<table><tr><td>Women</td><td>12 (3)</td></tr></table>'],
    ['a pager in a line', '<p>Go to page: [<a href="?p=1">1</a>] [<a href="?p=2">2</a>]</p>'],
    [
      'stars with many words',
      '<p>Rate this article from one to five stars, please: <a href="#">1</a> <a href="#">2</a> <a href="#">3</a></p>',
    ],
    ['votes', '<p>(3) votes</p>'],
    ['a pager', '<p>Page: <a href="?page=1">(1)</a> <a href="?page=2">(2)</a></p>'],
    [
      'bare numbers of a pager',
      '<div><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">Next</a></div>',
    ],
    [
      'stars',
      '<p>Currently 3/5 stars. <a href="javascript:void(0)">1</a> <a href="javascript:void(0)">2</a></p>',
    ],
    ['a basket', '<p><a href="/basket">Basket (1)</a></p>'],
  ])('%s beside citations', (_, text) => {
    expect(addedBy(PARENTHESES, text)).toEqual([]);
  });

  test.each([
    ['headings', ['<h3>Causes (1)</h3>', '<h3>Symptoms (2)</h3>', '<h3>Treatment (3)</h3>']],
    ['items', ['<ul><li>Causes (1)</li>', '<li>Symptoms (2)</li>', '<li>Treatment (3)</li></ul>']],
    ['linked items', ['1', '2', '3'].map(number => `<li><a href="/${number}">Part (${number})</a></li>`)],
    ['brackets', ['<p>Causes [1]</p>', '<p>Symptoms [2]</p>', '<p>Treatment [3]</p>']],
    ['raised', ['<p>Causes<sup>1</sup></p>', '<p>Symptoms<sup>2</sup></p>', '<p>Cure<sup>3</sup></p>']],
  ])('%s that count up where there is no list', (_, parts) => {
    expect(read(`<main>${parts.join('')}${paragraph('Sleep helps.')}</main>`).citations).toEqual([]);
  });

  test.each([
    [
      'stars',
      '<div>Currently 3/5 stars. <a href="javascript:void(0)">1</a> <a href="javascript:void(0)">2</a> <a href="javascript:void(0)">3</a></div>',
    ],
    ['a pager', '<div><a href="?p=1">1</a> | <a href="?p=2">2</a> | <a href="?p=3">3</a></div>'],
    [
      'pages',
      '<ul><li><a href="?p=1">1</a></li><li><a href="?p=2">2</a></li><li><a href="?p=3">3</a></li></ul>',
    ],
    [
      'a pager with a word',
      '<p>Page <a href="/p/1">1</a> <a href="/p/2">2</a> <a href="/p/3">3</a> Next</p>',
    ],
    ['bracketed pages', '<p><a href="/1">[1]</a> <a href="/2">[2]</a> <a href="/3">[3]</a></p>'],
  ])('%s on a page that has a list and cites nothing', (_, text) => {
    const body = `<main>${text}${paragraph('Sleep helps.')}<h2>References</h2>${orderedList(3)}</main>`;
    expect(read(body).citations).toEqual([]);
  });

  test.each([
    ['items', '<ul><li>Headache (3)</li></ul>', '(3)=3'],
    [
      'an item that is a link to elsewhere',
      '<ul><li><a href="https://study.example/1">A study</a> (3)</li></ul>',
      '(3)=3',
    ],
    ['cells', '<table><tr><td>Women</td><td>(3)</td></tr></table>', '(3)=3'],
    [
      'linked cells',
      '<table><tr><td>Tea</td><td>(<a href="javascript:show(3)">3</a>)</td></tr></table>',
      '(3)=3',
    ],
  ])('%s may cite', (_, text, marker) => {
    expect(addedBy(PARENTHESES, text)).toEqual([marker]);
  });

  test('linked items of the article that do cite', () => {
    const items = [1, 2].map(number => `<li><a href="#r${number}">Sleep (${number})</a></li>`).join('');
    const list = [1, 2].map(number => `<li id="r${number}">Miller A. Study ${number}. J Inv. 2011;1:2.</li>`);
    const body = `<main><ul>${items}</ul>${paragraph('Tea.')}<h2>References</h2><ol>${list.join('')}</ol></main>`;
    expect(read(body).citations).toEqual(['(1)=1', '(2)=2']);
  });
});

describe('raised and lowered numbers', () => {
  test.each([
    'The |log<sub>2</sub> fold change| was small.',
    'It makes CO<sub>2</sub> then.',
    'Vitamin D<sub>3</sub> helps.',
    'It had PM<sub>10</sub> in it.',
    'Fructose<sub>8</sub> helps.',
  ])('%s', text => {
    const bare = ['Bread helps.1 ', 'Sleep helps.2,3 ', 'Tea helps.4–9 ', 'Milk helps.10–12 '];
    expect(addedBy(bare.map(paragraph).join(''), paragraph(text))).toEqual([]);
  });

  test('numbers that a style lowers', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument;
    if (page === null) throw new Error('no document');
    const lowered = '<span style="vertical-align:sub">5</span>';
    page.body.innerHTML = articleWith(
      ['Bread helps.1 ', 'Sleep helps.2,3 ', 'Tea helps.4–9 ', 'Milk helps.10–12 '].map(paragraph).join(''),
      paragraph(`Fructose${lowered} helps.`),
    );
    const { article } = readArticle(page, ADDRESS);
    frame.remove();
    expect(article.citations.map(({ text }) => text)).toEqual(['1', '2,3', '4–9', '10–12']);
  });

  test.each([
    ['Tea<sup>7</sup> – <sup>9</sup> helps.', ['7 – 9=7,8,9']],
    ['Tea<sup>7</sup> <sup>–</sup> <sup>9</sup> helps.', ['7 – 9=7,8,9']],
    ['Some 5 mg mL<sup>–1</sup> <sup>10</sup> and more.', ['10=10']],
    ['They had 5 L<sup>12</sup> of it.', ['12=12']],
    ['So is transferase I<sup>9</sup> then.', ['9=9']],
    ['It is some 5 m<sup>2</sup> of skin.', []],
    ['It had an I<sup>2</sup> of 5.', []],
    ['The data of GSE39004,<sup>11</sup> say so.', ['11=11']],
    ['In competition <sup>10</sup> <sup>12</sup> .', ['10 12=10,12']],
    ['In income <sup>1</sup> .', ['1=1']],
  ])('%s', (text, markers) => {
    expect(addedBy(RAISED, paragraph(text))).toEqual(markers);
  });
});

describe('bare numbers where a page has lost its superscripts', () => {
  test('with the spaces that stood around them', () => {
    const sentences = [
      'Bread in competition 1 2 .',
      'Sleep and income 3 .',
      'Tea 4 , too.',
      'Milk 5–7 .',
      'In 12 people.',
    ];
    expect(read(articleWith(sentences.map(paragraph).join(''), '')).citations).toEqual([
      '1 2=1,2',
      '3=3',
      '4=4',
      '5–7=5,6,7',
    ]);
  });

  const BARE = ['Bread helps.1 ', 'Sleep helps.2,3 ', 'Tea helps.4–8 '].map(paragraph).join('');
  test.each([
    ['The data of GSE39004,9 and others say so.', ['9=9']],
    ['The trial NCT01234567,9 and others say so.', ['9=9']],
    ['It was first seen in 19989 in the south.', ['9=9']],
    ['It came back in 2001–20039 in the south.', ['9=9']],
    ['It was seen in 19983 in the south.', []],
    ['It had 39004 cells in it.', []],
    ['It makes SCFAs910 in the gut.', ['910=9,10']],
    ['It makes fats1112 in the gut.', ['1112=11,12']],
  ])('%s', (text, markers) => {
    expect(read(articleWith(BARE, paragraph(text))).citations.slice(3)).toEqual(markers);
  });
});
