import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';

function read(body: string, head = '', address = 'https://hillside.test/throat') {
  const html = `<!doctype html><html lang="en"><head><title>Sore Throat</title>${head}</head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, address).article;
}

function linked(node: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`;
}

const PROSE = `<p>A sore throat is a common symptom of a viral infection. Most patients get better without treatment.</p>`;
const names = (people: { name: string }[]) => people.map(({ name }) => name);

describe('a box whose markup says "author"', () => {
  it('keeps apart what stands in elements of its own', () => {
    const box = `<div class="post__author"><span>Ana Lima</span><span>Founder of Hillside</span></div>`;
    expect(names(read(`<h1>Sore Throat</h1>${box}${PROSE}`).authors)).toEqual(['Ana Lima']);
  });

  it('is an entry of a list where its like stand at many places with other names', () => {
    const entries = ['Ana Lima', 'Jo Marsh', 'Kai Berg']
      .map(name => `<h3>On a subject</h3><div class="list-authors">${name}</div><p>Cells, tissue</p>`)
      .join('');
    expect(read(`<h1>Recent papers</h1>${entries}`).authors).toEqual([]);
  });

  it('counts for co-authors, line upon line, and once more below the text', () => {
    const boxes = ['Ana Lima', 'Jo Marsh', 'Kai Berg']
      .map(name => `<div class="byline">${name}</div>`)
      .join('');
    const below = `<div class="byline">Ana Lima</div>`;
    expect(names(read(`<h1>Sore Throat</h1>${boxes}${PROSE}${below}`).authors)[0]).toBe('Ana Lima');
  });

  it('far from the heading counts outside lists and tables alone', () => {
    const far = PROSE.repeat(16);
    const link = `<a href="/profile/ana-lima">Ana Lima</a>`;
    expect(names(read(`<h1>Sore Throat</h1>${far}<p>${link}</p>`).authors)).toEqual(['Ana Lima']);
    expect(read(`<h1>Prices</h1>${far}<table><tr><td>Reported<br>${link}</td></tr></table>`).authors).toEqual(
      [],
    );
  });
});

describe('a byline whose elements meet without a space', () => {
  const author = (line: string) => read(`<h1>Sore Throat</h1><div>${line}</div>${PROSE}`).authors;

  it('names whom it names, without the job title', () => {
    const [ana] = author('Written by <a href="/ana">Ana Lima</a><span>Nutritionist</span>');
    expect(ana).toMatchObject({ name: 'Ana Lima', provenance: { quote: 'Written by Ana Lima' } });
  });

  it('keeps credentials that are glued to the name', () => {
    const [ana] = author('Written by <b>Ana Lima</b><i>MD, PhD</i>');
    expect(ana).toMatchObject({ name: 'Ana Lima', credentials: ['MD', 'PhD'] });
  });

  it('leaves a name alone that has capitals within', () => {
    expect(names(author('Written by <b>Ana McLima</b>'))).toEqual(['Ana McLima']);
  });
});

describe('a front page', () => {
  const card = `<h1>Hillside</h1>${PROSE}<h3>An evening about sleep</h3><p>By: Jo Marsh, Counsellor</p><p>May 3, 2025</p>`;

  it('prints names and dates of what it lists', () => {
    const article = read(card, '', 'https://hillside.test/?utm_source=mail');
    expect(article.authors).toEqual([]);
    expect(article.allDates).toEqual([]);
  });

  it('is no address that picks an entry', () => {
    expect(names(read(card, '', 'https://hillside.test/?p=123').authors)).toEqual(['Jo Marsh']);
  });

  it('may state its author in markup', () => {
    const article = read(card, '<meta name="author" content="Ana Lima">', 'https://hillside.test/');
    expect(names(article.authors)).toEqual(['Ana Lima']);
  });
});

describe('a blog that keeps its name and author in a header widget', () => {
  it('is read for the author', () => {
    const header = `<div class="widget Header"><h1>Throat Notes</h1><p>by Ana Lima</p></div>`;
    const post = `<h3>Causes of a Sore Throat</h3>${PROSE}`;
    const head = '<meta property="og:title" content="Causes of a Sore Throat">';
    expect(names(read(`${header}${post}`, head).authors)).toEqual(['Ana Lima']);
  });
});

describe('names in JSON-LD', () => {
  const author = (name: string, url?: string) =>
    read(PROSE, linked({ '@type': 'Article', author: { '@type': 'Person', name, url } })).authors;

  it('may be those of accounts and sites', () => {
    expect(names(author('hill_side', 'https://hillside.test/members/1'))).toEqual(['hill_side']);
    expect(names(author('More Throat News'))).toEqual(['More Throat News']);
  });

  it('are nobody where a system signs', () => {
    for (const name of ['admin', 'Site Administrator', 'Anonymous', 'author_name']) {
      expect(author(name)).toEqual([]);
    }
  });

  it('are read of who began a thread', () => {
    const head = linked({
      '@type': 'WebPage',
      mainEntity: { '@type': 'DiscussionForumPosting', author: { '@type': 'Person', name: 'throat42' } },
    });
    expect(names(read(`<h1>Sore throat for weeks?</h1>${PROSE}`, head).authors)).toEqual(['throat42']);
  });
});

describe('a group named as reviewer', () => {
  const article = read(
    `<h1>Sore Throat</h1><p>Medically reviewed by the Hillside Advisory Board</p>${PROSE}`,
  );

  it('is credited as such, and is no reviewer by name', () => {
    expect(article.reviewers).toEqual([]);
    expect(article.credited).toMatchObject([
      { name: 'Hillside Advisory Board', role: 'reviewer', isOrganisation: true },
    ]);
  });

  it('has provenance and a place like everything else', () => {
    expect(article.credited[0]?.provenance).toMatchObject({ from: 'visible text', anchor: 'person-1' });
  });
});

describe('a badge that names nobody', () => {
  it('is a finding of its own', () => {
    const article = read(`<h1>Sore Throat</h1><p>Medically reviewed</p>${PROSE}`);
    expect(article.reviewers).toEqual([]);
    expect(article.anonymousReview?.quote).toMatch(/medically reviewed/i);
  });
});
