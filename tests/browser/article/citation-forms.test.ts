import { describe, expect, test } from 'vitest';
import { orderedList, paragraph, read } from './citing-page.ts';

/** Citations of an article of these sentences with a list of so many entries. */
function cited(sentences: string[], entries = 9): string[] {
  return read(`<main>${sentences.map(paragraph).join('')}<h2>References</h2>${orderedList(entries)}</main>`)
    .citations;
}

describe('forms', () => {
  test('parentheses with lists, ranges, words', () => {
    expect(
      cited([
        'Bread (1, 2).',
        'Sleep (3–5).',
        'Tea (1,2 and 5–7).',
        'Milk (refs. 3, 4).',
        'Salt;(8) and (9)',
        'Rye.(2)',
      ]),
    ).toEqual([
      '(1, 2)=1,2',
      '(3–5)=3,4,5',
      '(1,2 and 5–7)=1,2,5,6,7',
      '(refs. 3, 4)=3,4',
      '(8)=8',
      '(9)=9',
      '(2)=2',
    ]);
  });
  test('brackets, also one after the other and as a range of brackets', () => {
    expect(cited(['Bread [1][2].', 'Sleep [3]–[5].', 'Tea [6, 7; 9].', 'Milk.[8]'])).toEqual([
      '[1]=1',
      '[2]=2',
      '[3]–[5]=3,4,5',
      '[6, 7; 9]=6,7,9',
      '[8]=8',
    ]);
  });
  test('superscripts: elements, parts of one marker, with brackets, Unicode', () => {
    expect(
      cited([
        'Bread<sup>1</sup> helps.',
        'Sleep.<sup>2,3</sup>',
        'Tea<sup>4</sup><sup>,</sup><sup>5</sup> helps.',
        'Milk<sup>6</sup>–<sup>8</sup> helps.',
        'Rye<sup>[9]</sup> helps.',
      ]),
    ).toEqual(['1=1', '2,3=2,3', '4,5=4,5', '6–8=6,7,8', '[9]=9']);
    expect(cited(['Bread helps.¹', 'Sleep²,³ helps.', 'Tea helps.⁴⁻⁶'])).toEqual([
      '¹=1',
      '²,³=2,3',
      '⁴⁻⁶=4,5,6',
    ]);
  });
  test('split over elements, partly linked', () => {
    expect(cited(['Bread (<i>1</i>, <i>2</i>) helps.', 'Sleep (<a href="/x">3</a>, 4) helps.'])).toEqual([
      '(1, 2)=1,2',
      '(3, 4)=3,4',
    ]);
  });
  test('bare numbers where a page has lost its superscripts', () => {
    expect(
      cited(['Bread helps.1 ', 'Sleep helps.2,3 ', 'Tea helps,4–6 and rye helps7.', 'Milk helps.8, 9 ']),
    ).toEqual(['1=1', '2,3=2,3', '4–6=4,5,6', '7=7', '8, 9=8,9']);
  });
  test('bare numbers without commas are told apart by the order of first use', () => {
    expect(cited(['Bread in life12. ', 'Sleep in life3. ', 'Tea in life456. ', 'Milk in life789. '])).toEqual(
      ['12=1,2', '3=3', '456=4,5,6', '789=7,8,9'],
    );
  });
  test('links to the entry say what is cited, whatever the printed number', () => {
    const list =
      '<ol>' +
      [1, 2]
        .map(number => `<li id="ref-${number}">Miller A. Invented ${number}. J Inv. 2011;1:2.</li>`)
        .join('') +
      '</ol>';
    const { article } = read(
      `<main>${paragraph('Bread <a href="#ref-1">2</a> and <a href="#ref-2">3</a>.')}<h2>References</h2>${list}</main>`,
    );
    const [first, second] = article.references;
    expect(article.citations.map(({ text, targets }) => [text, targets])).toEqual([
      ['2', [{ number: 2, reference: first?.id }]],
      ['3', [{ number: 3, reference: second?.id }]],
    ]);
  });
  test('the whole document decides: parts that are numbered in the other form are not citations', () => {
    expect(
      cited([
        'Bread [1] helps in (1) the morning and (2) the evening.',
        'Sleep [2, 3] helps.',
        'Tea [4] helps.',
      ]),
    ).toEqual(['[1]=1', '[2, 3]=2,3', '[4]=4']);
  });
});

describe('what is no citation', () => {
  const refused = [
    'The study of (2019) was large.',
    'It had many people (n = 2) in it.',
    'The dose (2, 3 mg) was small.',
    'We did (1) first this, (2) then that, and (3) the rest.',
    'See Figure (2) for more.',
    'Call +1 (2) 555 0100 now.',
    'It costs $(2) only.',
    'Under Section (3) of the Act it holds.',
    'As in Psalm (3) it stands.',
    'Run <code>f(2)</code> now.',
    'The score was (12) in all.',
    'The test had t(2) = 3.1 there.',
    'See Nutrients 11(2):33-44 for more.',
    'The numbers in the parentheses (1, 2, 3) are clickable links.',
  ];
  test.each(refused)('%s', sentence => {
    expect(cited(['Bread helps (1).', 'Sleep helps (2, 3).', sentence])).toEqual(['(1)=1', '(2, 3)=2,3']);
  });
  const raised = [
    'per m<sup>2</sup> of skin',
    'some 10<sup>6</sup> cells',
    'the 4<sup>th</sup> day',
    'labelled <sup>3</sup>H water',
  ];
  test.each(raised)('%s', words => {
    expect(
      cited(['Bread helps.<sup>1</sup>', 'Sleep helps.<sup>2,3</sup>', `It had ${words} in it.`]),
    ).toEqual(['1=1', '2,3=2,3']);
  });
  test('author and year is a style of its own and left alone', () => {
    const { article } = read(
      `<main>${['Bread (Miller, 2019).', 'Sleep (Stone et al., 2020; Rye & Oat, 2011).', 'Tea helps, Hay (2018) says.', 'So (Miller, 2019).'].map(paragraph).join('')}<h2>References</h2>${orderedList(4)}</main>`,
    );
    expect(article.citationStyle).toBe('author-year');
    expect(article.citations).toEqual([]);
  });
});

test('sentence, range and paragraphs', () => {
  const { article, anchors } = read(
    `<main>${paragraph('Rye is a grain. Bread helps.(1) Sleep helps (2).')}${paragraph('No source here.')}<h2>Sources</h2>${orderedList(2)}</main>`,
  );
  expect(article.citations.map(({ sentence }) => sentence)).toEqual(['Bread helps.', 'Sleep helps.']);
  expect(article.paragraphs).toEqual({ total: 2, cited: 1 });
  expect(anchors.get('citation-1')).toBeInstanceOf(StaticRange);
  expect(anchors.get(article.references[0]?.id ?? '')).toBeInstanceOf(HTMLLIElement);
});

describe('a page that shows no list', () => {
  const citedWithoutList = (sentences: string[]) => read(`<main>${sentences.map(paragraph).join('')}</main>`);

  test.each([
    [
      'parentheses',
      ['Bread helps (1).', 'Sleep helps (2, 3).', 'Tea helps (1, 4).'],
      ['(1)', '(2, 3)', '(1, 4)'],
    ],
    ['brackets', ['Bread helps [1].', 'Sleep helps [2–4].', 'Tea helps [5].'], ['[1]', '[2–4]', '[5]']],
    [
      'superscripts',
      ['Bread helps.<sup>1</sup>', 'Sleep helps.<sup>2,3</sup>', 'Tea.<sup>4</sup>'],
      ['1', '2,3', '4'],
    ],
    ['Unicode', ['Bread helps.¹', 'Sleep helps.²', 'Tea helps.³'], ['¹', '²', '³']],
  ])('%s that count up through the text are citations all the same', (_, sentences, markers) => {
    const { article } = citedWithoutList(sentences);
    expect(article.citations.map(({ text }) => text)).toEqual(markers);
    expect(article.citationStyle).toBe('numbers');
    expect(article.references).toEqual([]);
  });

  test.each([
    [
      'the parts of one sentence',
      ['We did (1) first this, (2) then that, and (3) the rest.', 'Tea.', 'Milk.'],
    ],
    ['numbers with holes', ['It had (12) people.', 'It took (3) days.', 'It gave (40) cups.']],
    ['falling numbers', ['It had (3) in it.', 'It had (2) in it.', 'It had (1) in it.']],
    ['too few', ['Bread helps (1).', 'Sleep helps (2).', 'Tea helps.']],
    ['powers', ['per m<sup>2</sup> of skin', 'some 10<sup>3</sup> cells', 'labelled <sup>1</sup>H water']],
    ['bare numbers', ['Bread helps.1 ', 'Sleep helps.2 ', 'Tea helps.3 ']],
  ])('%s are not', (_, sentences) => {
    expect(citedWithoutList(sentences).article.citations).toEqual([]);
  });
});
