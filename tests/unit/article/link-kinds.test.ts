import { describe, expect, it } from 'vitest';
import table from '../../../data/entry-links.tsv?raw';
import { linkKind } from '../../../lib/article/references/link-kinds.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';

const PAGE = 'https://health.example/bread';
const rows = parseTsv(table, ['id', 'kind', 'pattern', 'sample', 'basis']);

describe('kinds of links', () => {
  it.each(rows)('$id', ({ kind, pattern, sample, basis }) => {
    expect(sample).toMatch(new RegExp(pattern, 'i'));
    const isAddress = sample.startsWith('https://');
    expect(linkKind(isAddress ? sample : 'https://a.example/', isAddress ? 'Roe' : sample, PAGE)).toBe(kind);
    expect(basis).not.toBe('');
  });

  it.each([
    ['https://journal.example/roe', 'Roe A. Bread.'],
    ['https://journal.example/research/1', 'doi:10.5555/roe.12'],
    ['https://archive.org/details/bread', 'Bread'],
    ['https://en.wikipedia.org/wiki/Bread', 'Bread'],
    ['https://health.example/bread/2', 'Back pain and bread'],
  ])('a source: %s, "%s"', (address, words) => {
    expect(linkKind(address, words, PAGE)).toBe('source');
  });

  it('the pages of the wiki that is read are none', () => {
    expect(
      linkKind('https://en.wikipedia.org/wiki/Bread', 'Bread', 'https://en.wikipedia.org/wiki/Rye'),
    ).toBe('label');
  });
});
