import type { Answer } from '../../scripts/stand-in/exchange.ts';
import { escaped } from './records.ts';
import { CALLED, PACKS, VECTORS } from './vectors.ts';

/* A page that says every vector wherever it says anything. */

/** Into a script element of data, where nothing is unescaped but JSON's own. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

/** A work for each vector, by four digits: what Crossref, Europe PMC, PubMed and OpenAlex are asked about. */
export const doiOf = (digits: string): string => `10.5555/vector.${digits}`;
export const pmidOf = (digits: string): string => `9200${digits}`;
/** A page of Wikipedia and a trial for each pack of vectors: these services are asked slowly, one card at a time. */
export const subjectOf = (pack: number | ''): string => `Sample_vectors_${pack}`;
export const nctOf = (pack: number | ''): string => `NCT9000000${pack}`;

/**
 * An article whose title, bylines, dates, sentences, claims, links, entries, meta elements and JSON-LD are vectors. All are
 * escaped as a careful site would: the page itself runs none of them. `ran` counts those that are run all the same.
 */
export function vectorsPage(): Answer {
  const [first = '', second = ''] = [VECTORS[0]?.text, VECTORS[1]?.text];
  const paragraphs = VECTORS.map(
    ({ text }, at) => `<p>Patients with diabetes may have such symptoms: ${escaped(text)} (${at + 1}).</p>`,
  );
  const bylines = VECTORS.slice(0, 60).map(
    ({ text }) => `<p>Medically reviewed by Ada ${escaped(text)}, MD</p>`,
  );
  const claims = VECTORS.slice(0, 40).map(
    ({ text }) => `<p>Our articles are peer-reviewed ${escaped(text)} by doctors.</p>`,
  );
  const entries = VECTORS.map(({ text }, at) => {
    const link = at % 2 === 0 ? `<a href="${escaped(text)}">${escaped(text)}</a> ` : '';
    return `<li>Muster A. ${escaped(text)}. J Tea 2019;1(2):3-4. ${link}doi:${doiOf(String(at).padStart(4, '0'))}</li>`;
  });
  const packs = Array.from({ length: PACKS }, (_, at) => at);
  const trials = packs.map(at => `<li>The invented trial of tea, ${nctOf(at)}</li>`);
  const subjects = packs.map(
    at => `<li><a href="https://en.wikipedia.org/wiki/${subjectOf(at)}">About tea</a></li>`,
  );
  const [from, to] = [VECTORS.length + 1, VECTORS.length + 2 * PACKS];
  const people = VECTORS.slice(0, 60).map(({ text }) => ({
    '@type': 'Person',
    name: text,
    url: text,
    honorificSuffix: text,
  }));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    headline: first,
    author: people,
    reviewedBy: people,
    publisher: { '@type': 'Organization', name: second, url: second },
    dateModified: first,
    citation: VECTORS.map(({ text }) => text),
  };
  const metas = ['author', 'citation_title', 'article:author', 'og:site_name', 'last-modified'].flatMap(
    name =>
      VECTORS.slice(0, 20).map(
        ({ text }) => `<meta name="${name}" property="${name}" content="${escaped(text)}">`,
      ),
  );
  return {
    type: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html><html lang="en"><head><title>Diabetes symptoms ${escaped(first)}</title>
<script>var calls = 0; function ${CALLED}() { calls++; }</script>
${metas.join('\n')}<script type="application/ld+json">${inScript(data)}</script></head>
<body><main><article><h1>Diabetes symptoms ${escaped(second)}</h1>${bylines.join('')}${paragraphs.join('')}${claims.join('')}
<p>Tea was tried against these symptoms (${from}-${to}).</p><h2>References</h2><ol>${[...entries, ...trials, ...subjects].join('\n')}</ol></article></main></body></html>`,
  };
}
