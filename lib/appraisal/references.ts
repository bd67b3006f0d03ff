import { type Line, line } from '../wording/index.ts';
import { isWebAddress } from './hosts.ts';
import { workOf } from './input.ts';
import type { Known } from './known.ts';
import type { ReferenceFinding } from './model.ts';
import { classLimits, hostShown, linkFacts, sourceLines } from './source-lines.ts';
import { titleOf } from './titles.ts';

/** "used once in this article". */
export function usageLine(times: number): Line {
  return times === 0 ? line('text.unused') : line('text.used', { n: times });
}

/** The whole list with the sentences that each entry is cited in: nothing on the page is needed to use it. */
export function referenceFindings(known: Known): ReferenceFinding[] {
  return known.article.references.map(reference => {
    const { number, url } = reference;
    const citing = known.citing.get(number) ?? [];
    const source = known.sources.get(number);
    return {
      number,
      title: titleOf(reference, workOf(known, reference)),
      ...(isWebAddress(url) && { url }),
      ...sourceLines(source, hostShown(reference), known.kindOf.get(number)),
      details: [...linkFacts(known.kindOf.get(number)), ...classLimits(source)],
      citedIn: citing.map(({ id, text, sentence }) => ({ citation: id, text, sentence })),
      usage: usageLine(citing.length),
    };
  });
}
