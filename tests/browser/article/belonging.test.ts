import { describe, expect, it } from 'vitest';
import foreignParts from '../../../data/foreign-parts.tsv?raw';
import { readArticle } from '../../../lib/article/index.ts';
import { cell, parseTable } from '../../../lib/article/text/table.ts';

const PROSE = `<p>A sore throat is a common symptom of a viral infection. Most patients get better without treatment. Doctors prescribe medicine only where bacteria are found.</p>
<p>Warm drinks help many patients with pain. Fever that lasts longer than three days, or trouble with swallowing, should be shown to a doctor in the practice.</p>`;
const SOURCES = `<h2>Sources</h2><ol><li>Muster A. Throats. J Inv. 2001;3:4-9. doi:10.5555/thr.1</li><li>Muster B. Fever. J Inv. 2002;3:4-9. doi:10.5555/thr.2</li></ol>`;

/** Everything that a page says of people and days, as lines. */
function said(body: string, head = '', language = 'en'): string[] {
  const html = `<!doctype html><html lang="${language}"><head><title>Sore Throat</title>${head}</head><body>${body}</body></html>`;
  const { article } = readArticle(
    new DOMParser().parseFromString(html, 'text/html'),
    'https://hillside.test/throat',
  );
  const people = [...new Set([...article.authors, ...article.reviewers, ...article.credited])];
  return [
    ...people.map(({ role, name }) => `${role}: ${name}`),
    ...article.allDates.map(({ kind, iso }) => `${kind}: ${iso}`),
  ];
}

const page = (inside: string, after = '') =>
  `<main><article><h1>Sore Throat</h1>${inside}</article>${after}</main>`;
const plain = (inside: string) => `<h1>Sore Throat</h1>${inside}`;

describe('nobody is named and no day is given by', () => {
  it.each([
    [
      'a review of a product in microdata',
      page(
        PROSE +
          SOURCES +
          `<div itemscope itemtype="https://schema.org/Product"><h3>Lozenges</h3><div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">Tom Kunde</span><p>Reviewed by Tom Kunde on May 3, 2021</p><time itemprop="datePublished" datetime="2021-05-03">May 3</time></div></div>`,
      ),
    ],
    [
      'reviews under stars',
      plain(
        `${PROSE}<h2>Ratings & reviews</h2><div><p>★★★★★ Great</p><p>Reviewed by Tom Kunde on May 3, 2021</p><p>Helps.</p></div>`,
      ),
    ],
    ...['Cited by', 'Cited by (12)', 'Articles citing this article', 'Zitiert von', 'Citado por'].map(
      (heading): [string, string] => [
        `works that cite this one: ${heading}`,
        plain(
          `${PROSE}<h2>${heading}</h2><ol><li>A. Lima and B. Olsen<br><b>Lozenges</b><br>J. Throats, November 18, 2019; 29(4): 14 - 18.</li><li>By Jo Marsh<br>J. Cold. July 10, 2017</li></ol>`,
        ),
      ],
    ),
    ...['29(46): 14534 - 14544.', '2019; 29: 14534-44', '12 (Suppl 2); 2019;12:e123', '8(1–2):e4'].map(
      (place): [string, string] => [
        `a list of works, under no heading: ${place}`,
        page(
          `<h2>Sore throats in journals</h2><ul><li>J. Throats, November 18, 2019; ${place}</li></ul>${PROSE}`,
        ),
      ],
    ),
    [
      'reviews by class',
      page(`${PROSE}<div class="product-reviews"><p>Review by Pia Kunz, May 9, 2021</p></div>`),
    ],
    ['reviews after the article', page(PROSE, '<p>Review by Pia Kunz</p><p>Posted on May 9, 2021</p>')],
    [
      'comments under a heading that nobody knows',
      plain(
        `${PROSE}<h3>Talk back</h3><div><p>By Jo Marsh on April 8, 2019</p><p>It worked.</p></div><div><p>By Ana Lima on April 9, 2019</p><p>Not for me.</p></div>`,
      ),
    ],
    [
      'comments that somebody "says"',
      plain(
        `${PROSE}<h3>From you</h3><p>Jo Marsh says:</p><p>April 8, 2019 at 10:09 am</p><p>It worked.</p>`,
      ),
    ],
    [
      'comments counted in their heading',
      plain(
        `${PROSE}<h2>14 replies to “Sore Throat”</h2><p>Posted by Jo Marsh on May 3, 2020</p><p>Good</p>`,
      ),
    ],
    [
      'comments without a heading',
      plain(
        `${PROSE}<div><p>By Jo Marsh on April 8, 2019</p><p>It worked.</p></div><div><p>By Ana Lima on April 9, 2019</p><p>No.</p></div>`,
      ),
    ],
    [
      'comments in a list',
      plain(`${PROSE}<h2>Voices</h2><ul><li><b>Jo Marsh</b><br>April 8, 2019<br>It worked.</li></ul>`),
    ],
    [
      'comments in microdata, whatever is around them',
      plain(
        `${PROSE}<div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Jo Marsh</span> <time datetime="2019-04-08">April 8, 2019</time><p>It worked</p></div>`,
      ),
    ],
    ['an article within the article', page(`${PROSE}<article><p>By Jo Marsh, April 8, 2019</p></article>`)],
    ['a comment by its role', plain(`${PROSE}<div role="comment"><p>By Jo Marsh, April 8, 2019</p></div>`)],
    [
      'a property that a comment has within the article’s item',
      `<article itemscope itemtype="http://schema.org/Article"><h1>Sore Throat</h1>${PROSE}<div class="comment-list"><div itemprop="author"><span itemprop="name">throat78</span></div></div></article>`,
    ],
    [
      'a list of articles after the article',
      page(
        PROSE,
        '<section><h2>Fresh from our desk</h2><a href="/tea">Tea</a><p>By Jo Marsh · October 3, 2025</p></section>',
      ),
    ],
    [
      'an item with a linked title',
      plain(
        `<ul><li><div><a href="/x">As a child, I never slept well at all</a></div><div>By Jo Marsh</div></li></ul>${PROSE}`,
      ),
    ],
    ['another article beside it', `${page(PROSE)}<article><p>By Jo Marsh, April 8, 2019</p></article>`],
    ['a testimonial', plain(`<div class="testimonials"><p>By Jo Marsh, May 3, 2020</p></div>${PROSE}`)],
    [
      'a card of a forum',
      plain(
        `<div class="thread"><a href="/t">Cannot swallow</a><p>Posted by Jo Marsh, May 3, 2020</p></div>${PROSE}`,
      ),
    ],
    [
      'a card about something that was published',
      plain(
        `${PROSE}<div class="card"><h4>Published guidance</h4><p>Written by Tom Kunde on May 3, 2021</p></div>`,
      ),
    ],
    [
      'a card of somebody else',
      plain(
        `<div class="card"><h4>Prescribed by Dr. Jo Marsh</h4><p>Reg 000 · 12 August 2022</p></div>${PROSE}`,
      ),
    ],
    [
      'a record',
      plain(
        `<p>Admitted: 1 May 2020</p><p>Date of birth: 03 May 1995</p><p>Ward visit: 5 May 2020</p>${PROSE}`,
      ),
    ],
    [
      'the entries of the reference list',
      plain(
        `${PROSE}<h2>References</h2><ol><li>Health Agency. Throats. Updated March 30, 2019. Accessed May 3, 2020.</li><li>Health Agency. Fever. Page last reviewed: October 2, 2020. https://agency.test/fever</li><li>Fever. Medically reviewed by Ana Lima, MD. Hillside. Updated March 30, 2019.</li></ol>`,
      ),
    ],
    [
      'entries that are no list',
      plain(
        `${PROSE}<h2>Literature</h2><p>Health Agency. Throats. Updated March 30, 2019. Accessed May 3, 2020.</p><p>Fever. Reviewed by Ana Lima, MD. Updated March 30, 2019. Retrieved May 1, 2021.</p>`,
      ),
    ],
    [
      'a line on rights',
      plain(`${PROSE}<p>Copyright 2001 by the Hillside Academy. All rights reserved.</p>`),
    ],
    ['its terms', plain(`${PROSE}<p><a href="/p">Privacy policy</a> (Updated July 8, 2010)</p>`)],
    [
      'a sentence',
      plain(`${PROSE}<p>The vaccine was developed in 1955 by Carla Neri, professor at Hillside.</p>`),
    ],
    ['a prize before a day', plain(`<p><a href="/win">Win R1000 in cash!</a></p>${PROSE}`)],
  ])('%s', (_, body) => {
    expect(said(body)).toEqual([]);
  });
});

describe('the page names', () => {
  const WRITTEN = '<p>Written by Ana Lima, RD. Last updated: May 2, 2023</p>';
  const EXPECTED = ['author: Ana Lima', 'modified: 2023-05-02'];

  it.each([
    ['under its heading', plain(WRITTEN + PROSE)],
    ['at its end', plain(PROSE + WRITTEN)],
    ['after its sources', page(PROSE + SOURCES + WRITTEN)],
    [
      'in a box of its own after the article',
      page(PROSE, `<section><h2>Page information</h2>${WRITTEN}</section>`),
    ],
    ['under a name', page(PROSE, `<section><h3>Ana Lima, RD</h3>${WRITTEN}</section>`)],
    [
      'in a card of its own',
      plain(`${PROSE}<div class="author-card"><h4>About the author</h4>${WRITTEN}</div>`),
    ],
    [
      'in a card whose headings are labels',
      plain(
        `${PROSE}<aside class="details card-shadow"><div><h3>Last reviewed</h3><p>May 2, 2023</p></div><div><h3>Author</h3><p>Ana Lima</p></div><div><h3>Related programme</h3><ul><li><a href="/a">Throat care</a></li></ul></div></aside>`,
      ),
      ['author: Ana Lima', 'reviewed: 2023-05-02'],
    ],
    ...[
      ['Written by', 'author: Ana Lima'],
      ['Author:', 'author: Ana Lima'],
      ['Medically reviewed by', 'reviewer: Ana Lima'],
      ['Reviewed by:', 'reviewer: Ana Lima'],
    ].map(([label = '', said = '']): [string, string, string[]] => [
      `in a card that is headed by ${label}`,
      plain(`<div class="card"><h4>${label}</h4><p>Ana Lima, MD</p></div>${PROSE}`),
      [said],
    ]),
    [
      'before comments',
      page(PROSE + WRITTEN, '<section><h2>Voices</h2><p>By Jo Marsh, May 3, 2024</p></section>'),
    ],
    [
      'after a list of other pages',
      plain(
        `${PROSE}<h2>See also</h2><p><a href="/a">Fever</a>, <a href="/b">Cough</a></p><p>Last updated: May 2, 2023</p>`,
      ),
      ['modified: 2023-05-02'],
    ],
    [
      'in an article that holds its heading alone',
      `<article><h1>Sore Throat</h1></article><p>By Ana Lima</p>${PROSE}`,
      ['author: Ana Lima'],
    ],
    [
      'at a reviewer’s heading',
      plain(`${PROSE}<h3>Medically reviewed by</h3><p>Ana Lima, MD</p>`),
      ['reviewer: Ana Lima'],
    ],
  ])('%s', (_, body, expected = EXPECTED) => {
    expect(said(body)).toEqual(expected);
  });

  it('in a card that is headed by a label of the language that the page declares', () => {
    const card = '<div class="card"><h4>Geschrieben von</h4><p>Ana Lima, MD</p></div>';
    expect(said(plain(card + PROSE), '', 'de')).toEqual(['author: Ana Lima']);
  });

  it('not at the end of a list whose items are dated', () => {
    const cards = ['/a', '/b']
      .map(href => `<p><a href="${href}">Fever</a></p><p>Updated May 2, 2023</p>`)
      .join('');
    expect(said(plain(`${PROSE}<h2>Related articles</h2>${cards}`))).toEqual([]);
  });
});

describe('several main headings', () => {
  const title = (body: string, documentTitle: string) =>
    readArticle(
      new DOMParser().parseFromString(
        `<html lang="en"><head><title>${documentTitle}</title></head><body>${body}${PROSE}</body></html>`,
        'text/html',
      ),
      'https://hillside.test/throat',
    ).article.title;

  it.each([
    ['<h1>Top 5 lozenges</h1><h1>Sore Throat</h1>', 'Sore Throat'],
    ['<h1>Hillside</h1><h1>Sore Throat in Children</h1>', 'Sore Throat in Children | Hillside'],
    [
      '<h1>Menu of the day</h1><article><h1>Box</h1></article><h1>Sore throat: causes</h1>',
      'Sore Throat: Causes – Hillside',
    ],
  ])('%s', (body, documentTitle) => {
    expect(title(body, documentTitle).toLowerCase()).toMatch(/^sore throat/);
  });

  it('are the first one’s in the article where no title tells', () => {
    expect(title('<h1>Hillside</h1><article><h1>Sore Throat</h1></article>', 'Welcome')).toBe('Sore Throat');
  });
});

describe('a review in JSON-LD', () => {
  const head = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
  const review = { '@type': 'Review', author: { name: 'Tom Kunde' }, itemReviewed: { '@type': 'Product' } };

  it('of a product is not the page', () => {
    expect(said(plain(PROSE), head(review))).toEqual([]);
    expect(said(plain(PROSE), head([review, { ...review, author: { name: 'Pia Kunz' } }]))).toEqual([]);
    expect(said(plain(PROSE), head({ '@type': 'Product', review }))).toEqual([]);
  });

  it('is the page where it has its title', () => {
    expect(said(plain(PROSE), head({ ...review, name: 'Sore Throat' }))).toEqual(['author: Tom Kunde']);
  });
});

describe('data/foreign-parts.tsv', () => {
  it.each(
    parseTable(foreignParts).map(
      row => [cell(row, 'sample'), cell(row, 'where'), cell(row, 'kind')] as const,
    ),
  )('%s (%s) is %s', (sample, where, kind) => {
    const byline = '<p>Medically reviewed by Jo Marsh</p>';
    const card = kind === 'card' ? '<h3>Lozenges</h3>' : '';
    const part = where === 'heading' ? `<h2>${sample}</h2>${byline}` : `${sample}${card}${byline}</div>`;
    // After the article any heading but the article's own is somebody else's; on a plain page its words tell.
    const isNamed = said(kind === 'own' ? page(PROSE, part) : plain(PROSE + part)).length > 0;
    expect(isNamed).toBe(kind === 'own');
  });
});
