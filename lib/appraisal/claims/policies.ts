import type { PolicyKind } from '../../article/model.ts';
import { type Line, line } from '../../wording/index.ts';
import type { ClaimTest } from './outcome.ts';

/** A link of the kind that the claim speaks of, or that we did not find one. */
function linkTest(kind: PolicyKind, notFound: Line, after: Line[] = []): ClaimTest {
  return (_, { article }) => {
    const link = article.policies[kind];
    return {
      outcome: 'compared',
      lines: [link ? line('claim.link', { text: link.text }) : notFound, ...after],
    };
  };
}

export const feedback = linkTest('feedback', line('claim.no-feedback-link'));
export const noMedicalAdvice = linkTest('disclaimer', line('claim.no-disclaimer-link'));
export const advertising = linkTest('disclosure', line('claim.no-disclosure-link'));
export const corrections = linkTest('corrections', line('claim.no-corrections-link'));
export const editorialPolicy = linkTest('editorial', line('claim.no-policy-link'), [
  line('claim.cannot-show-followed'),
]);
