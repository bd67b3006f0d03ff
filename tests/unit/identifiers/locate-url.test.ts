import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import locators from '../../../data/identifier-locators.tsv?raw';
import { identifyUrl, locateUrl } from '../../../lib/identifiers/index.ts';
import { readRows } from '../../../lib/tables/rows.ts';
import { pieces } from './pieces.ts';

describe('locateUrl', () => {
  it.each(readRows(locators))('knows the journal of %s %s: %s', (host = '', code = '', journal = '') => {
    const url =
      code === ''
        ? `https://${host}/content/12/3/e45.full.pdf`
        : `https://${host}/${code}/article/12/3/e45/678901`;
    expect(locateUrl(url)).toEqual({ journal, volume: '12', issue: '3', page: 'e45' });
    expect(identifyUrl(url).doi).toBeUndefined();
  });

  it.each([
    ['https://jnnp.bmj.com/content/75/suppl_2/ii43', 'Suppl 2', 'ii43'],
    ['http://jnnp.bmj.com/content/75/suppl_2/ii43.full.pdf+html', 'Suppl 2', 'ii43'],
    ['https://www.bmj.com/content/322/7277/29.1', '7277', '29'],
    [
      'https://academic.oup.com/brain/article-abstract/130/suppl_1/614/283415?redirectedFrom=fulltext',
      'Suppl 1',
      '614',
    ],
    ['http://content.nejm.org/cgi/content/abstract/355/6/560', '6', '560'],
    ['http://jama.ama-assn.org/cgi/reprint/full/290/4/e512', '4', 'e512'],
    ['http://brain.oxfordjournals.org/content/130/3/614.full', '3', '614'],
    ['https://0-www-bmj-com.library.sample.edu/content/322/7277/29', '7277', '29'],
  ])('reads %s', (url, issue, page) => {
    expect(locateUrl(url)).toMatchObject({ issue, page });
  });

  it.each([
    'https://sample.com/content/75/2/43',
    'https://www.bmj.com/content/350/bmj.h123',
    'https://jnnp.bmj.com/content/75/suppl_2',
    'https://academic.oup.com/sample/article/130/3/614/283415',
    'https://academic.oup.com/content/130/3/614',
    'https://sample.oxfordjournals.org/content/130/3/614',
    'https://content.nejm.org/cgi/content/abstract/355/6',
    '',
  ])('reads nothing from %s', url => {
    expect(locateUrl(url)).toBeUndefined();
  });

  it('never throws on any string', () => {
    fc.assert(
      fc.property(pieces, text => void locateUrl(`https://jnnp.bmj.com/content/${text}`)),
      { numRuns: 500 },
    );
  });
});
