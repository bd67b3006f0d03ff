import { describe, expect, test } from 'vitest';
import type { Article, ClaimKind, PolicyKind } from '../../../lib/article/model.ts';
import { article, citation, claim, date, findingOf, person, reference, said } from './sample.ts';

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
      { id: 'reference-3', number: 3, text: 'A book', identifiers: {} },
    ];
    const lines = said(
      {
        article: article({
          references,
          citations: [citation([1])],
          claims: [claim('citation-format', WORDS)],
        }),
        sources: new Map([
          [2, { status: 'unlisted', host: 'other.example' }],
          [3, { status: 'none' }],
        ]),
      },
      'claims.',
    );
    expect(lines).toContain("We found that source 1 goes to this site's own pages.");
    expect(lines).toContain('We found that source 2 goes to sites that are not in our table.');
    expect(lines).toContain('We found no link for source 3.');
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
  test('a group is no named reviewer', () => {
    const group = person({ role: 'reviewer', isOrganisation: true, name: 'Tea Board' });
    expect(tested('medically-reviewed', { reviewers: [group], credited: [] })[0]).toBe(
      'On this page we found no named reviewer.',
    );
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

test.each(['plagiarism', 'affiliation', 'other'] as const)('%s: a page cannot show this', kind => {
  expect(tested(kind)).toEqual(['A page cannot show this.']);
  const page = article({ claims: [claim(kind, WORDS)] });
  expect(findingOf({ article: page }, 'claims.notice.0')?.state).toBe('could-not-check');
});

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
