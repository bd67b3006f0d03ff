import { describe, expect, it } from 'vitest';
import { isAddressOf, loadSourceTable } from '../../../lib/sources/index.ts';

const table = loadSourceTable();
const DOI = '10.5555/roe.12';

describe('isAddressOf', () => {
  it.each([
    `https://doi.org/${DOI}`,
    `http://dx.doi.org/${DOI}`,
    `https://www.nejm.org/doi/full/${DOI}`,
    `https://onlinelibrary.wiley.com/doi/${DOI}/abstract`,
    `https://www.medrxiv.org/content/${DOI}v1`,
    `https://www.cochranelibrary.com/cdsr/doi/${DOI}/full`,
    'https://pubmed.ncbi.nlm.nih.gov/12345678/',
    'https://europepmc.org/article/MED/12345678',
    'https://clinicaltrials.gov/study/NCT01234567',
    `https://www-nejm-org.ezproxy.lib.sample.edu/doi/full/${DOI}`,
    `https://www.nejm.org.libproxy.sample.edu/doi/full/${DOI}`,
    `https://ezproxy.sample.ac.uk/login?url=https://www.nejm.org/doi/full/${DOI}`,
    `https://l.facebook.com/l.php?u=https%3A%2F%2Fdoi.org%2F${encodeURIComponent(DOI)}`,
  ])('%s', url => {
    expect(isAddressOf(url, table)).toBe(true);
  });

  it.each([
    `https://any.example/${DOI}`,
    `https://any.example/?u=https://doi.org/${DOI}`,
    `https://doi.org.any.example/${DOI}`,
    `https://doi.org@any.example/${DOI}`,
    `https://d\u043ei.org/${DOI}`,
    `https://www.nejm.org.any.example/doi/full/${DOI}`,
    `https://www-nejm-org.proxy.any.example/doi/full/${DOI}`,
    `https://nejm.org.evil-ezproxy/doi/full/${DOI}`,
    `https://any.example/login?url=https://www.nejm.org/doi/full/${DOI}`,
    `https://bit.ly/${DOI}`,
    `https://www.healthline.com/${DOI}`,
    `https://www.facebook.com/sharer.php?u=https://doi.org/${DOI}`,
    `https://twitter.com/share?url=https://doi.org/${DOI}`,
    'javascript:void(0)',
    '',
  ])('not %s', url => {
    expect(isAddressOf(url, table)).toBe(false);
  });
});
