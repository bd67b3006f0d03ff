import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';

function read(body: string, head = '', lang = 'en') {
  const html = `<!doctype html><html lang="${lang}"><head><title>Causes of a Sore Throat</title>${head}</head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, 'https://example.org/throat/causes-of-a-sore-throat');
}

const PROSE = `<p>A sore throat is a common symptom of a viral infection. Most patients get better without treatment, and a
  doctor seldom prescribes antibiotics. Fever, swollen lymph nodes and pain when swallowing are other symptoms.</p>`;

const PAGE = `
  <div class="notice" hidden>
    <p>This article has been reviewed by a medical professional, as well as checked for facts.</p>
    <p>We follow a strict editorial policy. Our articles are resourced from reputable online pages. This article may contain scientific references.</p>
    <p>This article does not provide medical advice.</p>
  </div>
  <main><article><h1>Causes of a Sore Throat</h1>${PROSE}
    <div class="author-box"><img alt="Ana Lima, M.D."><a href="/team/ana-lima">Ana Lima, M.D.</a>
      <div>Written, Edited or Reviewed By: <a href="/team/ana-lima">Ana Lima, M.D.</a>
        This article does not provide medical advice. <a href="/disclaimer">See disclaimer</a></div>
      <div>Last Modified On:October 8, 2021</div></div>
  </article></main>
  <footer><p>Copyright 2024 Hillside Health</p></footer>`;

describe('a page whose label leaves the role open', () => {
  const { article, anchors } = read(PAGE);

  it('names the person once, with the role unstated', () => {
    expect(article.authors).toEqual([]);
    expect(article.reviewers).toEqual([]);
    expect(article.credited).toHaveLength(1);
    expect(article.credited[0]).toMatchObject({
      name: 'Ana Lima',
      credentials: ['M.D.'],
      role: 'unstated',
      roleAsPrinted: 'Written, Edited or Reviewed By',
    });
  });

  it('reads the date as printed and nothing from the copyright line', () => {
    expect(article.allDates).toHaveLength(1);
    expect(article.dates.modified).toMatchObject({
      iso: '2021-10-08',
      text: 'October 8, 2021',
      label: 'Last Modified On',
    });
  });

  it('quotes claims with the whole notice, and says what is hidden', () => {
    const kinds = article.claims.map(({ kind }) => kind);
    expect(kinds).toEqual([
      'medically-reviewed',
      'fact-checked',
      'editorial-policy',
      'sources-quality',
      'no-medical-advice',
    ]);
    const sources = article.claims.find(({ kind }) => kind === 'sources-quality');
    expect(sources?.notice).toContain('may contain scientific references');
    expect(sources?.provenance.from).toBe('hidden text');
    expect(article.claims.find(({ kind }) => kind === 'no-medical-advice')?.provenance.from).toBe(
      'visible text',
    );
  });

  it('links to the disclaimer, and is a health article for stated reasons', () => {
    expect(article.policies.disclaimer?.text).toBe('See disclaimer');
    expect(article.health.isHealth).toBe(true);
    expect(article.health.evidence.length).toBeGreaterThan(0);
  });

  it('ties every fact to a place on the page', () => {
    const facts = [...article.credited, ...article.allDates, ...article.claims];
    for (const { id } of facts) expect(anchors.has(id)).toBe(true);
  });
});

describe('people that belong to other pages', () => {
  it('leaves out the reviewer of a teaser', () => {
    const teaser = `<div class="cards"><div class="card"><h3><a href="/b">Hay fever</a></h3>
      <p>Medically reviewed by Jo Marsh, RN</p></div></div>`;
    const { article } = read(`<main><h1>Causes of a Sore Throat</h1>${PROSE}</main>${teaser}`);
    expect(article.reviewers).toEqual([]);
  });

  it('leaves out comments', () => {
    const comments = '<section class="comments"><p>By Jo Marsh</p><p>May 3, 2020</p></section>';
    const { article } = read(`<main><h1>Causes of a Sore Throat</h1>${PROSE}</main>${comments}`);
    expect([...article.authors, ...article.allDates]).toEqual([]);
  });
});

describe('markup', () => {
  it('reads people and dates from JSON-LD with raw line breaks in its strings', () => {
    const jsonLd = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"Person","@id":"#ana","name":"Ana Lima, MD","url":"https://example.org/ana"},
      {"@type":"MedicalWebPage","headline":"Causes of a
      Sore Throat","lastReviewed":"2020-03-02","reviewedBy":{"@id":"#ana"}},
      {"@type":"Article","author":{"@type":"Person","name":"Jo Marsh"},"datePublished":"2019-01-02T08:00:00Z"},]}</script>`;
    const { article } = read(`<h1>Causes of a Sore Throat</h1>${PROSE}`, jsonLd);
    expect(article.reviewers[0]).toMatchObject({ name: 'Ana Lima', credentials: ['MD'] });
    expect(article.authors[0]?.name).toBe('Jo Marsh');
    expect(article.dates.published?.iso).toBe('2019-01-02');
    expect(article.dates.reviewed?.provenance.from).toBe('JSON-LD');
  });

  it('keeps dates that disagree', () => {
    const meta = '<meta property="article:modified_time" content="2023-05-01T00:00:00Z">';
    const { article } = read(`<h1>Causes of a Sore Throat</h1><p>Last updated: 3 May 2021</p>${PROSE}`, meta);
    expect(article.dates.modified?.iso).toBe('2021-05-03');
    expect(article.allDates.map(({ iso }) => iso)).toEqual(['2021-05-03', '2023-05-01']);
  });

  it('survives what is no article at all', () => {
    for (const body of ['', '<form><input name="childNodes"><input name="children"></form>', '<svg></svg>']) {
      expect(read(body).article.authors).toEqual([]);
    }
  });

  it('takes a relative date from its time element, and leaves one without', () => {
    const time = '<p>Updated <time datetime="2024-02-03">3 days ago</time></p><p>Reviewed 2 weeks ago</p>';
    const { article } = read(`<h1>Causes of a Sore Throat</h1>${time}${PROSE}`);
    expect(article.allDates).toHaveLength(1);
    expect(article.dates.modified).toMatchObject({ iso: '2024-02-03', text: '3 days ago', label: 'Updated' });
    expect(article.dates.modified?.provenance.from).toBe('time element');
  });
});
