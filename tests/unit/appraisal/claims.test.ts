import { describe, expect, test } from 'vitest';
import type { Article, ClaimKind, PolicyKind } from '../../../lib/article/model.ts';
import {
  article,
  citation,
  claim,
  date,
  findingOf,
  JOURNAL,
  person,
  plain,
  reference,
  said,
} from './sample.ts';

const WORDS = 'These are words about this page.';

/** What stands under one claim of a kind on a changed page. */
function tested(kind: ClaimKind, changes: Partial<Article> = {}, text = WORDS): string[] {
  return said({ article: article({ claims: [claim(kind, text)], ...changes }) }, 'claims.').slice(1);
}

const link = (text: string) =>
  ({ id: 'p', text, url: 'https://health.example/p', provenance: { from: 'link', quote: text } }) as const;

describe('numbers that are clickable links', () => {
  test('without links: counted, and where each source goes', () => {
    expect(tested('citation-format')).toEqual([
      'On this page we found no link on the 2 markers in the text.',
      'We found that source 1 goes to a journal site.',
      'We found that source 2 goes to Wikipedia.',
    ]);
  });
  test('all linked', () => {
    const citations = [citation([1], { linked: true }), citation([2], { linked: true })];
    expect(tested('citation-format', { citations })[0]).toBe(
      'On this page we found a link on each of the 2 markers in the text.',
    );
  });
  test('some linked', () => {
    const citations = [citation([1], { linked: true }), citation([2])];
    expect(tested('citation-format', { citations })[0]).toBe(
      'On this page we found 1 marker with a link and 1 without.',
    );
  });
  test('no markers', () => {
    expect(tested('citation-format', { citations: [] })).toEqual([
      'On this page we found no marker in the text.',
    ]);
  });
  test('the claim is in doubt: markers without entry, parts not opened', () => {
    const doubt = [
      'We did not compare this with the page: we are not sure that we read the list of sources in full.',
    ];
    expect(tested('citation-format', { citations: [citation([9])] })).toEqual(doubt);
    expect(tested('citation-format', { unread: ['closed shadow root'] })).toEqual(doubt);
  });
});

describe('what the articles rest on', () => {
  test('kinds are counted', () => {
    expect(tested('sources-quality')).toEqual([
      'On this page we found 2 sources: 1 journal site, 1 Wikipedia.',
    ]);
  });
  test('no list', () => {
    expect(tested('sources-quality', { references: [], citations: [] })).toEqual([
      'On this page we found no source list.',
    ]);
  });
  test('a list that we could not count is in doubt, not missing', () => {
    const uncounted: Partial<Article> = { references: [], citations: [], citationStyle: 'author-year' };
    expect(tested('sources-quality', uncounted)[0]).toContain('We did not compare');
    const page = article({ ...uncounted, claims: [claim('sources-quality', WORDS)] });
    expect(findingOf({ article: page }, 'claims.notice.0')?.state).toBe('could-not-check');
  });
  test('each kind of link has its own words', () => {
    const references = [
      reference(1, { url: 'https://shop.health.example/1' }),
      reference(2, { url: 'https://other.example/2' }),
      { id: 'reference-3', number: 3, list: 'list-1', text: 'A book', identifiers: {} },
    ];
    const lines = said(
      {
        article: article({
          references,
          citations: [citation([1])],
          claims: [claim('citation-format', WORDS)],
        }),
        sources: new Map([
          ['reference-2', { status: 'unlisted', host: 'other.example' }],
          ['reference-3', { status: 'none' }],
        ]),
      },
      'claims.',
    );
    expect(lines).toContain("We found that source 1 goes to this site's own pages.");
    expect(lines).toContain('We found that source 2 goes to sites that are not in our table.');
    expect(lines).toContain('We found no link for source 3.');
  });
});

describe('kinds that a sentence names', () => {
  test('"only": the kinds looked for, which sources are such, and where the others go', () => {
    expect(tested('sources-quality', {}, 'We only cite peer-reviewed journals.')).toEqual([
      'On this page we found 2 sources: 1 journal site, 1 Wikipedia.',
      'We looked for links to a journal site, an index or store of papers, and a body that reviews studies.',
      'We found such links for source 1.',
      'We found that source 2 goes to Wikipedia.',
      'Our table tells who stands behind it. It does not tell if this item was peer reviewed.',
    ]);
  });
  test('"only", and all are such', () => {
    const one = { references: [reference(1)], citations: [citation([1])] };
    const lines = tested('sources-quality', one, 'We only cite peer-reviewed journals.');
    expect(lines).toContain('We found such links for source 1.');
    expect(lines.join()).not.toContain('goes to');
  });
  test('"only", and none is such', () => {
    expect(tested('sources-quality', {}, 'We only cite universities.')).toContain('We found no such links.');
  });
  test('"avoid": the sources of the kinds left out, and no others', () => {
    expect(tested('sources-quality', {}, 'We never cite Wikipedia.')).toEqual([
      'On this page we found 2 sources: 1 journal site, 1 Wikipedia.',
      'We looked for links to a wiki that anyone can edit.',
      'We found such links for source 2.',
    ]);
    expect(tested('sources-quality', {}, 'We avoid forums.')).toContain('We found no such links.');
  });
  test('without "only" or "avoid" the kinds are counted and no more', () => {
    expect(tested('sources-quality', {}, 'We like to cite journals.')).toHaveLength(1);
  });
  test('a sentence that names a kind both ways is not compared', () => {
    const both = 'We only cite a journal rather than a journal of another day.';
    expect(tested('sources-quality', {}, both)).toEqual([
      'On this page we found 2 sources: 1 journal site, 1 Wikipedia.',
    ]);
  });
});

describe('based on evidence', () => {
  test('what is cited, and that it was not compared', () => {
    expect(tested('evidence-based')).toEqual([
      'On this page we found 2 sources: 1 journal site, 1 Wikipedia.',
      'We did not check if the sources say the same as the page.',
    ]);
  });
  test('nothing is cited', () => {
    expect(tested('evidence-based', { references: [], citations: [] })[0]).toBe(
      'On this page we found no source list.',
    );
  });
  test('in doubt', () => {
    expect(tested('evidence-based', { unread: ['frame'] })).toHaveLength(1);
  });
});

describe('more that a site says of its numbers', () => {
  const withDoi = reference(1, { identifiers: { doi: '10.5555/tea' } });

  test('a DOI or PMID for each: which have one, which do not', () => {
    const words = 'Citations include working identifiers (PMID or DOI).';
    expect(tested('citation-format', { references: [withDoi, reference(2)] }, words)).toEqual([
      'On this page we found a DOI or PubMed number for source 1.',
      'On this page we found no DOI or PubMed number for source 2.',
      'We did not try if the links work.',
    ]);
    const all = { references: [withDoi], citations: [citation([1])] };
    expect(tested('citation-format', all, 'Each entry has a DOI.')).toEqual([
      'On this page we found a DOI or PubMed number for source 1.',
    ]);
    expect(tested('citation-format', { references: [], citations: [] }, 'Each entry has a DOI.')).toEqual([
      'On this page we found no source list.',
    ]);
  });
  test('a complete list: markers and entries set beside each other', () => {
    const words = 'A complete list of citations is at the bottom.';
    expect(tested('citation-format', {}, words)).toEqual([
      'On this page we found an entry for each marker, and a marker for each entry.',
    ]);
    expect(tested('citation-format', { citations: [citation([1, 9])] }, words)).toEqual([
      'We found no entry in the list for 9.',
      'We found no marker in the text for source 2.',
    ]);
    expect(tested('citation-format', { references: [] }, words)).toEqual([
      'On this page we found no source list.',
    ]);
  });
});

describe('written by experts', () => {
  test('writers by name, and who has no degree printed', () => {
    const author = person({ role: 'author', roleAsPrinted: 'By' });
    const other = person({ id: 'person-2', name: 'Ben Ink', credentials: [], role: 'author' });
    expect(tested('authorship', { authors: [author, other], credited: [] })).toEqual([
      'On this page we found Ada Quill, M.D. and Ben Ink named as writer.',
      'On this page we found no degree with Ben Ink.',
      'We did not check the names or the degrees.',
    ]);
  });
  test('nobody', () => {
    expect(tested('authorship', { credited: [] })[0]).toBe('On this page we found no named writer.');
  });
});

describe('peer-reviewed content', () => {
  test('a named reviewer', () => {
    const reviewer = person({ role: 'reviewer' });
    expect(tested('peer-reviewed', { reviewers: [reviewer], credited: [] })).toEqual([
      'On this page we found Ada Quill, M.D. named as reviewer.',
      'We did not check if a review took place.',
    ]);
  });
  test('nobody', () => {
    expect(tested('peer-reviewed', { credited: [] })[0]).toBe('On this page we found no named reviewer.');
  });
});

describe('unbiased', () => {
  test('a page cannot show this; who runs the site is set beside it where we know', () => {
    const page = article({ claims: [claim('objectivity', WORDS)] });
    expect(said({ article: page }, 'claims.').slice(1)).toEqual(['A page cannot show this.']);
    const shop = { ...JOURNAL, class: 'seller', organisation: 'Tea & Co' };
    expect(said({ article: page, site: shop }, 'claims.').slice(1)).toEqual([
      'A page cannot show this.',
      'Our table says: Tea & Co runs health.example, a firm that sells goods or services.',
    ]);
  });
});

describe('a publisher named in the text', () => {
  const words = 'At Tea Daily, we are committed to good tea.';
  const page = (siteName: string) => article({ siteName, claims: [claim('other', words)] });

  test('whose address this is stands beside it, in our table or not', () => {
    expect(said({ article: page('Tea Daily') }, 'claims.').slice(1)).toEqual([
      'A page cannot show this.',
      'Our table does not list health.example. That says nothing good or bad about it.',
    ]);
    const operator = { ...JOURNAL, class: 'consumer', organisation: 'Tea Media' };
    expect(said({ article: page('Tea Daily'), site: operator }, 'claims.')[2]).toContain(
      'Our table says: Tea Media runs health.example',
    );
  });
  test('a sentence that names another body, or none, is left at that', () => {
    expect(said({ article: page('Milk Weekly') }, 'claims.').slice(1)).toEqual(['A page cannot show this.']);
    expect(said({ article: page('') }, 'claims.').slice(1)).toEqual(['A page cannot show this.']);
  });
});

describe('medically reviewed', () => {
  test('a named reviewer with a date: both are named, neither is confirmed', () => {
    const reviewer = person({ role: 'reviewer' });
    const dates = { reviewed: date('reviewed', '2024-05-01') };
    expect(tested('medically-reviewed', { reviewers: [reviewer], credited: [], dates })).toEqual([
      'On this page we found Ada Quill, M.D. named as reviewer.',
      'On this page we found a review date: May 1, 2024.',
      'We did not check if a review took place.',
    ]);
  });
  test('nobody', () => {
    expect(tested('medically-reviewed', { credited: [] })).toEqual([
      'On this page we found no named reviewer.',
      'On this page we found no review date.',
      'We did not check if a review took place.',
    ]);
  });
  test('a name whose part is left open', () => {
    expect(tested('medically-reviewed')[0]).toBe(
      'On this page we found Ada Quill, M.D., under “Written, Edited or Reviewed By”. The page does not say which it was.',
    );
  });
  test('a group is named as what it is: the page says so elsewhere, too', () => {
    const group = person({ role: 'reviewer', isOrganisation: true, name: 'Tea Board' });
    expect(tested('medically-reviewed', { reviewers: [group], credited: [] }).slice(0, 2)).toEqual([
      'On this page we found Tea Board, M.D. named as reviewer.',
      'The page names a group here, not a person.',
    ]);
  });
});

describe('checked for facts', () => {
  test('a named fact checker', () => {
    const checker = person({ role: 'fact-checker', roleAsPrinted: 'Fact checked by' });
    expect(tested('fact-checked', { credited: [checker] })).toEqual([
      'On this page we found Ada Quill, M.D. named as fact checker.',
      'We did not check if anyone checked the facts.',
    ]);
  });
  test('nobody', () => {
    expect(tested('fact-checked', { credited: [] })[0]).toBe('On this page we found no named fact checker.');
  });
});

describe('updated every so often', () => {
  test('the latest date with its age', () => {
    expect(tested('update-interval')).toEqual([
      'On this page the latest date we found is October 8, 2021. That was 5 years ago.',
    ]);
  });
  test('the interval of the sentence, where it is one', () => {
    expect(tested('update-interval', {}, 'Our pages are reviewed every two (2) years.')[0]).toBe(
      'We read this as every 24 months.',
    );
    expect(tested('update-interval', {}, 'Drug pages every three years, others once a year.')).toHaveLength(
      1,
    );
  });
  test('no date', () => {
    expect(tested('update-interval', { dates: {} })).toEqual(['On this page we found no date.']);
  });
});

describe('a link of which the claim speaks', () => {
  const cases: [ClaimKind, PolicyKind, string][] = [
    ['feedback', 'feedback', 'On this page we did not find that link in the part that we read.'],
    ['no-medical-advice', 'disclaimer', 'On this page we found no link to a disclaimer.'],
    ['editorial-policy', 'editorial', 'On this page we found no link to such a policy.'],
    ['advertising', 'disclosure', 'On this page we found no link to words on ads or sponsors.'],
    ['disclosure', 'disclosure', 'On this page we found no link to words on ads or sponsors.'],
    ['corrections', 'corrections', 'On this page we found no link to words on how mistakes are fixed.'],
  ];
  test.each(cases)('%s', (kind, policy, notFound) => {
    expect(tested(kind)[0]).toBe(notFound);
    expect(tested(kind, { policies: { [policy]: link('Our page') } })[0]).toBe(
      'On this page we found a link: “Our page”.',
    );
  });
  test('the disclaimer can be opened', () => {
    const page = article({
      claims: [claim('no-medical-advice', WORDS)],
      policies: { disclaimer: link('See disclaimer') },
    });
    expect(findingOf({ article: page }, 'claims.notice.0')?.links?.map(({ url }) => url)).toEqual([
      'https://health.example/p',
    ]);
  });
});

test('plagiarism: a page cannot show where its words come from', () => {
  expect(tested('plagiarism')).toEqual(['A page cannot show if its words were copied.']);
});

test.each(['affiliation', 'accreditation', 'objectivity', 'other'] as const)(
  '%s: a page cannot show this',
  kind => {
    expect(tested(kind)).toEqual(['A page cannot show this.']);
    const page = article({ claims: [claim(kind, WORDS)] });
    expect(findingOf({ article: page }, 'claims.notice.0')?.state).toBe('could-not-check');
  },
);

describe('how a claim is quoted', () => {
  const NOTICE = 'Most of our pages are checked. We have no ads, as far as we can.';

  test('with its whole notice, once, each sentence before what was found', () => {
    const claims = [
      claim('fact-checked', 'Most of our pages are checked.', { notice: NOTICE }),
      claim('other', 'We have no ads, as far as we can.', { notice: NOTICE }),
    ];
    expect(said({ article: article({ claims, credited: [] }) }, 'claims.')).toEqual([
      `The page says: “${NOTICE}”`,
      'The page says in this: “Most of our pages are checked.”',
      'On this page we found no named fact checker.',
      'We did not check if anyone checked the facts.',
      'The page says in this: “We have no ads, as far as we can.”',
      'A page cannot show this.',
    ]);
  });

  test('two things said in one sentence: the sentence once, each fact once', () => {
    const text = 'It was reviewed by a doctor and checked for facts.';
    const claims = [
      claim('medically-reviewed', text, { notice: NOTICE }),
      claim('fact-checked', text, { notice: NOTICE }),
    ];
    const [shown] = findingOf({ article: article({ claims }) }, 'claims.notice.0')?.parts ?? [];
    expect(shown?.details.map(plain)).toEqual([
      'On this page we found Ada Quill, M.D., under “Written, Edited or Reviewed By”. The page does not say which it was.',
      'On this page we found no review date.',
      'We did not check if a review took place.',
      'We did not check if anyone checked the facts.',
    ]);
  });

  test('hidden words are said to be hidden', () => {
    const hidden = claim('other', WORDS, { provenance: { from: 'hidden text', quote: WORDS } });
    expect(said({ article: article({ claims: [hidden] }) }, 'claims.')).toContain(
      'The page does not show these words now: they are in a closed or hidden part.',
    );
    expect(said({ article: article({ claims: [claim('other', WORDS)] }) }, 'claims.').join()).not.toContain(
      'hidden',
    );
  });

  test('a page that says nothing about itself has no such section', () => {
    expect(said({ article: article({ claims: [] }) }, 'claims.')).toEqual([]);
  });
});
