import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';

function read(body: string, address = 'https://hillside.test/lung-tumours') {
  const html = `<!doctype html><html lang="en"><head><title>Lung Tumours</title></head><body>${body}</body></html>`;
  return readArticle(new DOMParser().parseFromString(html, 'text/html'), address).article;
}

const TEXT = `<h1>A simpler test for lung tumours</h1>${`<p>Patients who come to the centre are asked for a sample twice
  a year. What is found in it is set beside pictures that were taken on the same day, and both are kept for ten years.
  A team in three towns looks at each tumour in turn, and tells the doctor who sent the patient what it found.</p>`.repeat(
  4,
)}`;
const FIELDS = ['Recruitment Status : Unknown', 'Sponsor:', 'Enrollment : 40', 'Primary Outcome Measures :'];
const fields = (count: number) =>
  FIELDS.slice(0, count)
    .map(field => `<div>${field}</div>`)
    .join('');

describe('a record of a trial register', () => {
  it('is no health article, and says why', () => {
    const { health } = read(TEXT + fields(4));
    expect(health.isHealth).toBe(false);
    expect(health.evidence[0]).toMatchObject({
      sign: 'record of a trial register',
      quote: FIELDS.join(' '),
    });
  });

  it('is not an article that names the sponsor of a trial', () => {
    const { health } = read(TEXT + fields(2));
    expect(health.isHealth).toBe(true);
    expect(health.evidence.map(({ sign }) => sign)).not.toContain('record of a trial register');
  });
});

describe('a front page', () => {
  it('counts against a health article, whatever query a campaign adds', () => {
    const signs = (address: string) => read(TEXT, address).health.evidence.map(({ sign }) => sign);
    expect(signs('https://hillside.test/?utm_source=mail')).toContain('front page of a site');
    expect(signs('https://hillside.test/?p=123')).not.toContain('front page of a site');
  });
});
