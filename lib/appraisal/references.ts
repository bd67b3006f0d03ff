import { previewEntry } from './card.ts';
import { isWebAddress } from './hosts.ts';
import { workOf } from './input.ts';
import type { Known } from './known.ts';
import type { ReferenceFinding } from './model.ts';
import { classLimits, linkFacts } from './source-lines.ts';
import { usageLine } from './usage.ts';

/** The whole list with the sentences that each entry is cited in: nothing on the page is needed to use it. */
export function referenceFindings(known: Known): ReferenceFinding[] {
  return known.article.references.map(reference => {
    const { number, url } = reference;
    const citing = known.citing.get(number) ?? [];
    const source = known.sources.get(number);
    const details = [...linkFacts(known.kindOf.get(number)), ...classLimits(source)];
    const entry = previewEntry({
      reference,
      timesUsed: citing.length,
      source,
      work: workOf(known, reference),
      article: known.article,
    });
    return {
      number,
      title: entry.title,
      ...(isWebAddress(url) && { url }),
      notices: entry.notices,
      byline: entry.byline,
      source: entry.source,
      ...(entry.basis && { basis: entry.basis }),
      ...(entry.basisLink && { basisLink: entry.basisLink }),
      details,
      record: entry.lines.filter(said => !details.some(({ key }) => key === said.key)),
      // That look-ups are off or wait is said once for all, under Sources.
      status: entry.state === 'not-asked' ? [] : entry.status,
      ...(entry.action && entry.action.kind !== 'choose-lookups' && { action: entry.action }),
      citedIn: citing.map(({ id, text, sentence }) => ({ citation: id, text, sentence })),
      usage: usageLine(citing.length),
      links: entry.links,
    };
  });
}
