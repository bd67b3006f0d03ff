import { appraise } from '../../../../lib/appraisal/index.ts';
import type { Article, ClaimKind, PolicyKind } from '../../../../lib/article/model.ts';
import { appraisalDocument } from '../../../../lib/export/document/appraisal-document.ts';
import { portableOf } from '../../../../lib/export/portable.ts';
import type { SourceResult } from '../../../../lib/sources/model.ts';
import { line } from '../../../../lib/wording/index.ts';
import type { PageFailure } from '../../../../lib/works/web-pages/model.ts';
import {
  citation,
  claim,
  date,
  input,
  JOURNAL,
  person,
  plain,
  reference,
  unlisted,
} from '../../appraisal/sample.ts';
import { type Cases, page, type Scene } from './scene.ts';

/** A page that says this of itself. */
function claiming(
  kind: ClaimKind,
  text: string,
  more: Partial<Article> = {},
  sources?: Map<string, SourceResult>,
): Scene {
  return page({ claims: [claim(kind, text)], ...more }, sources && { sources });
}

const person_ = (role: 'author' | 'reviewer' | 'fact-checker', more: object = {}) =>
  person({ id: role, role, roleAsPrinted: 'By', ...more });
const hidden = { provenance: { from: 'hidden text' as const, quote: 'Ada Quill' } };
const named = (role: 'author' | 'reviewer' | 'fact-checker', more: object = {}): Partial<Article> => ({
  credited: [person_(role, more)],
});
const reviewed = 'This article has been medically reviewed.';
const review = (more: Partial<Article>) => claiming('medically-reviewed', reviewed, more);
const checkedFacts = (more: Partial<Article>) => claiming('fact-checked', 'Checked for facts.', more);
const written = (more: Partial<Article>) => claiming('authorship', 'Written by experts.', more);

const entries = [reference(1), reference(2)];
const cited = { references: entries, citations: [citation([1]), citation([2])] };
const links = 'The numbers are clickable links.';
const format = (more: Partial<Article> = {}, text = links, sources = new Map<string, SourceResult>()) =>
  claiming('citation-format', text, { ...cited, ...more }, sources);
const linked = (at: readonly boolean[]) =>
  format({ citations: at.map((isLinked, index) => citation([index + 1], { linked: isLinked })) });
const goes = (source: SourceResult | undefined, url: string | undefined = 'https://journal.example/1') => {
  const { url: _, ...rest } = reference(1);
  return format(
    { references: [{ ...rest, ...(url && { url }) }], citations: [citation([1])] },
    links,
    new Map(source ? [['reference-1', source]] : []),
  );
};
const journal = goes(JOURNAL);

const quality = (text: string, more: Partial<Article> = {}) =>
  claiming('sources-quality', text, more, new Map([['reference-1', JOURNAL]]));

const policy = (kind: PolicyKind): Partial<Article> => ({
  policies: {
    [kind]: {
      id: kind,
      text: 'Our policy',
      url: 'https://www.health.example/policy',
      provenance: { from: 'link', quote: 'Our policy' },
    },
  },
});
const policies = (kind: ClaimKind, of: PolicyKind): readonly [Scene, Scene] => [
  claiming(kind, 'We have one.'),
  claiming(kind, 'We have one.', policy(of)),
];

const works = 'Every link resolves.';
const opened = (reasons: readonly (PageFailure | undefined)[]): Scene =>
  page(
    { ...cited, claims: [claim('citation-format', works)] },
    {
      works: new Map(
        reasons.flatMap((why, at) =>
          why === undefined
            ? []
            : [
                [
                  `reference-${at + 1}`,
                  {
                    status: 'no-identifier',
                    page: { status: 'failed', host: 'x.example', on: '2026-11-22', why },
                  },
                ],
              ],
        ),
      ),
    },
  );

const doi = { identifiers: { doi: '10.5555/one' } };

/** What the site says of itself, beside what was found. */
export const claims: Cases = {
  'claim.hidden': [
    page({
      claims: [claim('other', 'We care.', { provenance: { from: 'hidden text', quote: 'We care.' } })],
    }),
    page({ claims: [claim('other', 'We care.')] }),
  ],
  'claim.cannot-show': [claiming('other', 'We care.'), review({})],
  'claim.cannot-show-copied': [claiming('plagiarism', 'We never copy.'), claiming('other', 'We care.')],
  'claim.cannot-show-followed': [
    claiming('editorial-policy', 'We have rules.'),
    claiming('other', 'We care.'),
  ],
  'claim.no-link-on-markers': [linked([false, false]), linked([true, false])],
  'claim.links-on-markers': [linked([true, false]), linked([true, true])],
  'claim.all-markers-linked': [linked([true, true]), linked([true, false])],
  'claim.no-markers': [format({ citations: [] }), linked([false, false])],
  'claim.kinds': [
    quality('We cite journals.'),
    quality('We cite journals.', { references: [], citations: [] }),
  ],
  'claim.goes': [journal, goes(unlisted('blog.example'))],
  'claim.goes-wikipedia': [goes(JOURNAL, 'https://de.wikipedia.org/wiki/Tee'), journal],
  'claim.goes-own': [goes(JOURNAL, 'https://www.health.example/other'), journal],
  'claim.goes-unlisted': [goes(unlisted('blog.example')), journal],
  'claim.goes-nowhere': [goes(JOURNAL, ''), journal],
  'claim.goes-pending': [goes(undefined), journal],
  'claim.looked-for': [quality('We only cite journals.'), quality('We cite journals.')],
  'claim.such': [quality('We only cite journals.'), quality('We only cite universities.')],
  'claim.no-such': [quality('We only cite universities.'), quality('We only cite journals.')],
  'claim.not-compared': [
    claiming('evidence-based', 'Based on evidence.', cited),
    claiming('sources-quality', 'Based on evidence.', cited),
  ],
  'claim.identifiers': [
    format({ references: [reference(1, doi), reference(2)] }, 'Each number has a DOI.'),
    format({}, 'Each number has a DOI.'),
  ],
  'claim.no-identifiers': [
    format({}, 'Each number has a DOI.'),
    format({ references: [reference(1, doi), reference(2, doi)] }, 'Each number has a DOI.'),
  ],
  'claim.not-tried': [opened([undefined, undefined]), opened(['error', undefined])],
  'claim.not-tried-rest': [opened(['error', undefined]), opened(['error', 'error'])],
  'claim.list-fits': [
    format({}, 'A complete list is at the bottom.'),
    format({ citations: [citation([1])] }, 'A complete list is at the bottom.'),
  ],
  'claim.no-sources': [
    format({ references: [], citations: [] }, 'A complete list is at the bottom.'),
    format({}, 'A complete list is at the bottom.'),
  ],
  'claim.doubt': [format({ unread: ['frame'] }), format()],
  'claim.reviewer-named': [review(named('reviewer')), review(named('author'))],
  'claim.no-reviewer': [review(named('author')), review(named('reviewer', hidden))],
  'claim.checker-named': [checkedFacts(named('fact-checker')), checkedFacts(named('author'))],
  'claim.no-checker': [checkedFacts(named('author')), checkedFacts(named('fact-checker'))],
  'claim.author-named': [written(named('author')), written(named('reviewer'))],
  'claim.no-author': [written(named('reviewer')), written(named('author'))],
  'claim.names-unseen': [review(named('reviewer', hidden)), review(named('reviewer'))],
  'claim.no-degree': [
    review(named('reviewer', { credentials: [] })),
    review(named('reviewer', { credentials: [], isOrganisation: true })),
  ],
  'claim.role-unclear': [review({}), review(named('reviewer'))],
  'claim.no-review-date': [review({}), review({ dates: { reviewed: date('reviewed', '2021') } })],
  'claim.review-unchecked': [review({}), checkedFacts({})],
  'claim.check-unchecked': [checkedFacts({}), review({})],
  'claim.no-policy-link': policies('editorial-policy', 'editorial'),
  'claim.no-feedback-link': policies('feedback', 'feedback'),
  'claim.no-disclaimer-link': policies('no-medical-advice', 'disclaimer'),
  'claim.no-disclosure-link': policies('advertising', 'disclosure'),
  'claim.no-corrections-link': policies('corrections', 'corrections'),
};

const bare = page({ claims: [], credited: [], dates: {}, references: [], citations: [] });
const full: Partial<Article> = {
  claims: [
    claim('advertising', 'We show ads.'),
    claim('affiliation', 'We earn from links.'),
    claim('corrections', 'We mend mistakes.'),
  ],
  authors: [person_('author')],
  reviewers: [person_('reviewer')],
  credited: [],
  dates: { modified: date('modified', '2021'), reviewed: date('reviewed', '2021') },
  policies: { ...policy('editorial').policies, ...policy('feedback').policies },
};

/** What was looked for on every page. */
export const looked: Cases = {
  ...Object.fromEntries(
    [
      'authorship',
      'attribution',
      'funding',
      'advertising',
      'currency',
      'reviewer',
      'corrections',
      'editorial',
      'feedback',
    ].map(criterion => [`checked.${criterion}`, [bare, 'always'] as const]),
  ),
  'checked.where': [bare, page(full)],
  'checked.unopened': [page({ claims: [], ...policy('disclosure') }), bare],
  'checked.named-only': [
    page({ claims: [claim('editorial-policy', 'We have rules.')] }),
    page({ claims: [claim('editorial-policy', 'We have rules.')], ...policy('editorial') }),
  ],
  'checked.way-named-only': [
    page({ claims: [claim('feedback', 'Use the link.')] }),
    page({ claims: [claim('feedback', 'Use the link.')], ...policy('feedback') }),
  ],
};

/** The document that is exported says how look-ups were set; its lines are words already. */
function exported(lookups: 'not-chosen' | 'off' | 'on-open' | 'ahead'): Scene {
  return () => {
    const known = input({ lookups });
    const words = JSON.stringify(appraisalDocument(portableOf(known, appraise(known), '1.0.0')));
    return new Set(LOOKUPS.filter(key => words.includes(plain(line(key)))));
  };
}

const LOOKUPS = [
  'export.lookups-not-chosen',
  'export.lookups-off',
  'export.lookups-on-open',
  'export.lookups-ahead',
] as const;

export const exports: Cases = {
  'export.lookups-not-chosen': [exported('not-chosen'), exported('off')],
  'export.lookups-off': [exported('off'), exported('not-chosen')],
  'export.lookups-on-open': [exported('on-open'), exported('ahead')],
  'export.lookups-ahead': [exported('ahead'), exported('on-open')],
};
