import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import { ADDRESS, orderedList, pageOf, paragraph, read } from './citing-page.ts';

const TITLE = '<h1>Sleep and bread</h1>';
const TEXT =
  paragraph('Bread may help<sup>1</sup>.') +
  paragraph('Sleep may help patients<sup>2</sup>.') +
  paragraph('Tea may help<sup>3</sup>.');
const LIST = `<h2>References</h2>${orderedList(3)}`;
const ALL = ['1=1', '2=2', '3=3'];

/** Class names and ids, one of each kind that themes and page builders give to what holds the article. */
const NAMES = [
  'class="widget Blog"',
  'id="widget-7"',
  'class="elementor-widget elementor-widget-theme-post-content"',
  'class="elementor-widget-container"',
  'class="sidebar"',
  'class="has-sidebar sidebar-right"',
  'class="content-sidebar-wrap"',
  'class="related"',
  'class="related-content"',
  'class="recent"',
  'class="recommendedContent"',
  'id="recommendations"',
  'class="social"',
  'class="social-share-enabled"',
  'class="comments-open"',
  'class="comment"',
  'id="comments"',
  'class="menu"',
  'class="menu-open"',
  'class="popular"',
  'class="share"',
  'class="shared-content"',
  'id="respond"',
];

describe('an element that holds the article loses nothing, whatever its name', () => {
  test.each(NAMES)('%s', name => {
    expect(read(`<div ${name}>${TITLE}${TEXT}${LIST}</div>`).citations).toEqual(ALL);
    expect(read(`${TITLE}<div ${name}>${TEXT}${LIST}</div>`).citations).toEqual(ALL);
    expect(
      read(`<main>${TITLE}<div ${name}>${TEXT}</div><div ${name}>${LIST}</div></main>`).citations,
    ).toEqual(ALL);
    expect(read(`<div ${name}>${TITLE}${TEXT}${LIST}</div>`).references).toHaveLength(3);
  });
  test('nor do its dates and people', () => {
    const credit = '<p>Written by Ana Lima, MD</p><p>Updated on May 3, 2023</p>';
    for (const name of NAMES) {
      const { article } = read(`<div ${name}>${TITLE}${credit}${TEXT}${LIST}</div>`);
      expect(
        article.authors.map(person => person.name),
        name,
      ).toEqual(['Ana Lima']);
      expect(article.dates.modified?.iso, name).toBe('2023-05-03');
    }
  });
  test('nor does the byline, where it is links to one person’s page', () => {
    const box = (links: string) =>
      ['class="widget author-links"', 'class="related"', 'id="sidebar-1"'].map(name =>
        read(`${TITLE}<div ${name}><ul><li>${links}</li></ul></div>${TEXT}${LIST}`).article.authors.map(
          person => person.name,
        ),
      );
    const ana = '<a href="/authors/ana-lima">Ana Lima</a>';
    for (const authors of [
      ...box(ana),
      ...box('<a rel="author" href="/ana-lima">Ana Lima</a>'),
      ...box(`<h3 class="byline">${ana}</h3><a href="/authors/ana-lima">Bio</a>`),
    ])
      expect(authors).toEqual(['Ana Lima']);
    for (const authors of [
      ...box(`<p>${ana}</p><p><a href="/authors/bo-olsen">Bo Olsen</a></p>`),
      ...box(`<p><a href="/tea">Why we drink tea at night</a></p><p>${ana}</p>`),
      ...box('<a href="/ana-lima">Ana Lima</a>'),
    ])
      expect(authors).toEqual([]);
    expect(read(`${TITLE}${TEXT}<div class="widget">${ana}</div>${LIST}`).article.authors).toEqual([]);
  });
  test('a builder parts the text: each piece has the same name', () => {
    const pieces = [1, 2, 3].map(
      number =>
        `<div class="elementor-widget elementor-widget-text-editor">${paragraph(`Words<sup>${number}</sup>.`)}</div>`,
    );
    expect(read(`${TITLE}${pieces.join('')}${LIST}`).citations).toEqual(ALL);
  });
});

describe('the id of a section is no container', () => {
  test.each([
    ['recommended-dosage', 'Recommended dosage'],
    ['social-anxiety', 'Social anxiety'],
    ['related-conditions', 'Related conditions'],
    ['popular-diets', 'Popular diets'],
    ['recent-research', 'Recent research'],
    ['menu-planning', 'Menu planning'],
    ['share-decisions-with-your-doctor', 'Share decisions with your doctor'],
    ['commentary', 'Commentary'],
    ['respondents', 'Who was asked'],
    ['socialLife', 'Social life'],
    ['widget-therapy', 'Widget therapy'],
  ])('%s', (id, heading) => {
    const sections = (attribute: string) =>
      `<article>${TITLE}<section id="overview">${TEXT.replaceAll('3', '2')}</section>` +
      `<section ${attribute}="${id}"><h2>${heading}</h2>${paragraph('Tea may help<sup>3</sup>.')}</section>${LIST}</article>`;
    for (const attribute of ['id', 'class']) {
      expect(read(sections(attribute)).citations.at(-1), attribute).toBe('3=3');
    }
    const headed = `<article>${TITLE}${TEXT}<h2 id="${id}">${heading}</h2><p>Six hours.</p>${LIST}</article>`;
    expect(read(headed).article.headings).toContain(heading);
  });
});

describe('what is what its name says stays out', () => {
  const OTHER = 'I tried it<sup>1</sup>.';
  const comment = `<li class="comment">${paragraph(OTHER)}<p>Written by Rob Roy, MD</p></li>`;
  test.each([
    ['a few comments', `<div id="comments"><ol class="comment-list">${comment}</ol></div>`],
    [
      'far more comments than text',
      `<div id="comments"><ol class="commentlist">${comment.repeat(40)}</ol></div>`,
    ],
    ['comments in a part of their own', `<section class="comments-area">${comment.repeat(20)}</section>`],
    ['a sidebar', `<div class="sidebar">${paragraph(OTHER)}</div>`],
    ['a second sidebar', `<div id="sidebar-2">${paragraph(OTHER)}</div>`],
    ['related posts with teasers', `<div class="related-posts">${paragraph(OTHER)}</div>`],
    ['a widget', `<div class="widget widget_text">${paragraph(OTHER)}</div>`],
    ['recommended for you', `<div class="recommended-for-you">${paragraph(OTHER)}</div>`],
    [
      'links under a name of the site',
      '<div class="popular-at-noon"><ul><li><a href="/a">Bread<sup>1</sup></a></li><li><a href="/b">Tea<sup>2</sup></a></li></ul></div>',
    ],
  ])('%s', (_, part) => {
    const { article } = readArticle(pageOf(`<main>${TITLE}${TEXT}${LIST}${part}</main>`), ADDRESS);
    expect(article.citations).toHaveLength(3);
    expect(article.authors).toEqual([]);
  });
  test('headings of other articles are still known', () => {
    for (const heading of [
      'Related',
      'Related articles',
      'Recommended for you',
      'Popular posts',
      'Comments (3)',
    ]) {
      const page = `<main>${TITLE}${TEXT}${LIST}<h2>${heading}</h2><p>Written by Rob Roy, MD</p></main>`;
      expect(read(page).article.authors, heading).toEqual([]);
    }
  });
});
