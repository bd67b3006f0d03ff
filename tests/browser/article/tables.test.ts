import { describe, expect, it } from 'vitest';
import siteWords from '../../../data/health-site-words.tsv?raw';
import metaNames from '../../../data/meta-names.tsv?raw';
import zones from '../../../data/page-zones.tsv?raw';
import policies from '../../../data/policy-links.tsv?raw';
import { readArticle } from '../../../lib/article/index.ts';
import { readMetaTags } from '../../../lib/article/metadata/meta-tags.ts';
import { readPageText } from '../../../lib/article/page-text.ts';
import { runThrough } from '../../../lib/article/run-through.ts';
import { readLineSteps } from '../../../lib/article/text/lines.ts';
import { cell, parseTable } from '../../../lib/article/text/table.ts';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const PROSE =
  '<p>A sore throat is a common symptom. Most people get better without any treatment at all.</p>'.repeat(3);

describe('data/meta-names.tsv', () => {
  it.each(parseTable(metaNames).map(row => [cell(row, 'sample'), cell(row, 'field')]))(
    '%s is read as %s',
    (sample, field) => {
      expect(readMetaTags(parse(sample)).map(meta => meta.field)).toEqual([field]);
    },
  );
});

describe('data/page-zones.tsv', () => {
  it.each(parseTable(zones).map(row => [cell(row, 'sample'), cell(row, 'zone'), cell(row, 'where')]))(
    '%s is %s',
    (sample, zone, where) => {
      const part =
        where === 'heading' ? `<h2>${sample}</h2><p>By Jo Marsh</p>` : `${sample}<p>By Jo Marsh</p></div>`;
      const document = parse(`<main><h1>Sore throat</h1>${PROSE}</main>${part}`);
      const line = runThrough(
        readLineSteps(readPageText(document), document.querySelector('h1') ?? undefined),
      ).at(-1);
      expect(line?.text).toBe('By Jo Marsh');
      expect(line?.zone).toBe(zone);
    },
  );
});

describe('data/policy-links.tsv', () => {
  it.each(parseTable(policies).map(row => [cell(row, 'sample'), cell(row, 'kind')]))(
    '%s leads to %s',
    (sample, kind) => {
      const { article } = readArticle(
        parse(`<h1>Sore throat</h1>${PROSE}${sample}`),
        'https://example.org/throat',
      );
      expect(Object.keys(article.policies)).toEqual([kind]);
    },
  );
});

describe('data/health-site-words.tsv', () => {
  it.each(parseTable(siteWords).map(row => [cell(row, 'sample'), cell(row, 'part')]))(
    '%s speaks of health',
    (host, part) => {
      const { article } = readArticle(parse(`<h1>Sore throat</h1>${PROSE}`), `https://www.${host}/a`);
      expect(article.health.evidence.find(({ sign }) => sign === 'name of the site')?.quote).toBe(part);
    },
  );
});
