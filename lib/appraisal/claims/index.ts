import type { Claim } from '../../article/model.ts';
import { type Line, line } from '../../wording/index.ts';
import { finding } from '../finding.ts';
import { isWebAddress } from '../hosts.ts';
import type { AppraisalInput } from '../input.ts';
import type { Finding, Link } from '../model.ts';
import { isHidden } from '../printed.ts';
import { accreditation, cannotShow, objectivity } from './cannot-show.ts';
import { updateInterval } from './currency.ts';
import { citationFormat } from './format.ts';
import type { ClaimTests, Outcome } from './outcome.ts';
import { authorship, factChecked, medicallyReviewed, peerReviewed } from './people.ts';
import { advertising, corrections, editorialPolicy, feedback, noMedicalAdvice } from './policies.ts';
import { evidenceBased, sourcesQuality } from './sources.ts';

const TESTS: ClaimTests = {
  'medically-reviewed': medicallyReviewed,
  'peer-reviewed': peerReviewed,
  'fact-checked': factChecked,
  authorship,
  'sources-quality': sourcesQuality,
  'evidence-based': evidenceBased,
  'citation-format': citationFormat,
  'update-interval': updateInterval,
  'editorial-policy': editorialPolicy,
  feedback,
  'no-medical-advice': noMedicalAdvice,
  advertising,
  disclosure: advertising,
  corrections,
  objectivity,
  accreditation,
  affiliation: cannotShow,
  plagiarism: cannotShow,
  other: cannotShow,
};

/** Sets one claim beside this page. */
export function testClaim(claim: Claim, input: AppraisalInput): Outcome {
  return TESTS[claim.kind](claim, input);
}

/**
 * What the site says about itself beside what was found on this page. Claims of one notice share a finding, which
 * quotes the whole notice, hedges included, once.
 */
export function claims(input: AppraisalInput): Finding[] {
  const byNotice = Map.groupBy(input.article.claims, ({ notice, text }) => notice || text);
  return [...byNotice].map(([notice, members], index) => {
    const outcomes = members.map(claim => ({ claim, ...testClaim(claim, input) }));
    const isCompared = outcomes.some(({ outcome }) => outcome === 'compared');
    const hidden = members.some(({ provenance }) => isHidden(provenance)) ? [line('claim.hidden')] : [];
    return finding(
      'claims',
      `notice.${index}`,
      isCompared ? 'found' : 'could-not-check',
      line('claim.says', { words: notice }),
      {
        details: [...hidden, ...outcomes.flatMap(tested => said(tested, notice))],
        provenance: members.map(({ provenance }) => provenance),
        references: [...new Set(outcomes.flatMap(({ references }) => references ?? []))],
        links: members.flatMap(claim => policyLinks(claim, input)),
      },
    );
  });
}

/** The claim's own sentence first where the notice holds more than that. */
function said({ claim, lines }: Outcome & { claim: Claim }, notice: string): Line[] {
  return claim.text === notice ? lines : [line('claim.part', { words: claim.text }), ...lines];
}

function policyLinks({ kind }: Claim, { article: { policies } }: AppraisalInput): Link[] {
  const link =
    kind === 'no-medical-advice'
      ? policies.disclaimer
      : kind === 'editorial-policy'
        ? policies.editorial
        : undefined;
  const label = kind === 'no-medical-advice' ? line('button.see-disclaimer') : line('button.see-policy');
  return isWebAddress(link?.url) ? [{ label, url: link.url }] : [];
}
