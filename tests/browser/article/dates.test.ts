import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';

function read(body: string, head = '') {
  const html = `<!doctype html><html lang="en"><head><title>Sore Throat</title>${head}</head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, 'https://hillside.test/throat').article;
}

const PROSE = `<p>A sore throat is a common symptom of a viral infection. Most patients get better without treatment.</p>`;

describe('a date that markup names without saying of what', () => {
  const vague = '<meta name="dc.date" content="2024-07-05">';

  it('gives way to one that is printed at the heading', () => {
    const { dates } = read(`<time>March 1, 2024</time><h1>Sore Throat</h1>${PROSE}`, vague);
    expect(dates.published).toMatchObject({ iso: '2024-03-01', provenance: { from: 'visible text' } });
  });

  it('counts where nothing else tells', () => {
    const { dates } = read(`<h1>Sore Throat</h1>${PROSE}`, vague);
    expect(dates.published).toMatchObject({ iso: '2024-07-05', provenance: { from: 'meta' } });
  });
});

describe('dates without a label near the heading', () => {
  it('are not those of events from one day to another', () => {
    expect(read(`<h1>Sore Throat</h1><p>Meeting +++ 28.01.2022 – 29.01.2022</p>${PROSE}`).allDates).toEqual(
      [],
    );
  });

  it('are not the days of an archive', () => {
    const days = ['6', '5', '4'].map(day => `<li><a href="/${day}">Fri, ${day} Mar 2026</a></li>`).join('');
    const list = `<h1>Recent</h1><ul>${days}</ul><h3>Fri, 6 Mar 2026 (showing 50 of 212)</h3>${PROSE}`;
    expect(read(list).allDates).toEqual([]);
  });

  it('may be two items of a list', () => {
    const { dates } = read(`<h1>Sore Throat</h1><ul><li>6 Mar 2026</li><li>5 min read</li></ul>${PROSE}`);
    expect(dates.published?.iso).toBe('2026-03-06');
  });
});
