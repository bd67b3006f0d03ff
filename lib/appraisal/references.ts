import type { Reference } from '../article/model.ts';
import { type Line, line } from '../wording/index.ts';
import { isWebAddress } from './hosts.ts';
import { type AppraisalInput, timesUsed, workOf } from './input.ts';
import type { ReferenceFinding } from './model.ts';
import { classLimits, hostShown, linkFacts, sourceLines } from './source-lines.ts';
import { titleOf } from './titles.ts';

/** "used once in this article". */
export function usageLine(times: number): Line {
  return times === 0 ? line('text.unused') : line('text.used', { n: times });
}

/** The whole list with the sentences that each entry is cited in: nothing on the page is needed to use it. */
export function referenceFindings(input: AppraisalInput): ReferenceFinding[] {
  const used = timesUsed(input.article);
  return input.article.references.map(reference => {
    const { number, url } = reference;
    const source = input.sources.get(number);
    return {
      number,
      title: titleOf(reference, workOf(input, reference)),
      ...(isWebAddress(url) && { url }),
      ...sourceLines(source, hostShown(reference)),
      details: [...linkFacts(reference, input.article.url), ...classLimits(source)],
      citedIn: citedIn(input, reference),
      usage: usageLine(used.get(number) ?? 0),
    };
  });
}

function citedIn({ article }: AppraisalInput, { number }: Reference): ReferenceFinding['citedIn'] {
  return article.citations
    .filter(({ numbers }) => numbers.includes(number))
    .map(({ id, text, sentence }) => ({ citation: id, text, sentence }));
}
