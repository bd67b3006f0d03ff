import type { Claim } from '../../article/model.ts';
import { line } from '../../wording/index.ts';
import { finding } from '../finding.ts';
import { isWebAddress } from '../hosts.ts';
import type { Known } from '../known.ts';
import type { Finding, FindingPart, Link } from '../model.ts';
import { isHidden } from '../printed.ts';
import { accreditation, besideOperator, cannotShow, plagiarism } from './cannot-show.ts';
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
  objectivity: besideOperator,
  accreditation,
  affiliation: cannotShow,
  plagiarism,
  other: besideOperator,
};

/** Sets one claim beside this page. */
export function testClaim(claim: Claim, input: Known): Outcome {
  return TESTS[claim.kind](claim, input);
}

/**
 * What the site says about itself beside what was found on this page. Claims of one notice share a finding, which
 * quotes the whole notice, hedges included, once; its sentences follow one by one.
 */
export function claims(input: Known): Finding[] {
  const byNotice = Map.groupBy(input.article.claims, ({ notice, text }) => notice || text);
  return [...byNotice].map(([notice, members], index) => {
    const tested = members.map(claim => ({ claim, ...testClaim(claim, input) }));
    const isCompared = tested.some(({ outcome }) => outcome === 'compared');
    const hidden = members.some(({ provenance }) => isHidden(provenance)) ? [line('claim.hidden')] : [];
    const parts = [...Map.groupBy(tested, ({ claim }) => claim.text)].map(([text, same]) =>
      partOf(text, same),
    );
    const [only] = parts;
    const isWhole = only !== undefined && parts.length === 1 && members[0]?.text === notice;
    const says = line('claim.says', { words: notice });
    return finding('claims', `notice.${index}`, isCompared ? 'found' : 'could-not-check', says, {
      details: isWhole ? [...hidden, ...only.details] : hidden,
      parts: isWhole ? [] : parts,
      provenance: members.map(({ provenance }) => provenance),
      references: [...new Set(parts.flatMap(({ references }) => references))],
      links: members.flatMap(claim => policyLinks(claim, input)),
    });
  });
}

/** One sentence with what was found beside each thing that it says, each fact once. */
function partOf(text: string, tested: Outcome[]): FindingPart {
  const details = tested.flatMap(({ lines }) => lines);
  return {
    line: line('claim.part', { words: text }),
    details: [...new Map(details.map(detail => [JSON.stringify(detail), detail])).values()],
    references: [...new Set(tested.flatMap(({ references }) => references ?? []))],
  };
}

function policyLinks({ kind }: Claim, { article: { policies } }: Known): Link[] {
  const link =
    kind === 'no-medical-advice'
      ? policies.disclaimer
      : kind === 'editorial-policy'
        ? policies.editorial
        : undefined;
  const label = kind === 'no-medical-advice' ? line('button.see-disclaimer') : line('button.see-policy');
  return isWebAddress(link?.url) ? [{ label, url: link.url }] : [];
}
