import type { Reference } from '../article/model.ts';
import { previewEntry } from './card.ts';
import { isWebAddress } from './hosts.ts';
import { workOf } from './input.ts';
import type { Known } from './known.ts';
import type { ReferenceFinding } from './model.ts';
import { classLimits, linkFacts } from './source-lines.ts';
import { usageLine } from './usage.ts';

/** What one entry was made of, and what was made of it. */
interface Made {
  from: readonly unknown[];
  finding: ReferenceFinding;
}

/** By the entry itself, so that what is kept goes with the article. */
const made = new WeakMap<Reference, Made>();

/**
 * The whole list with the sentences that each entry is cited in: nothing on the page is needed to use it. Answers
 * arrive one by one while the panel is open: an entry of which nothing new is known is not made anew.
 */
export function referenceFindings(known: Known): ReferenceFinding[] {
  return known.article.references.map(reference => {
    const { number } = reference;
    const from = [
      known.article,
      known.sources.get(number),
      known.works.get(number),
      known.listed?.get(number),
      known.list,
      known.lookups,
    ];
    const before = made.get(reference);
    if (before && from.every((part, at) => part === before.from[at])) return before.finding;
    const finding = referenceFinding(known, reference);
    made.set(reference, { from, finding });
    return finding;
  });
}

function referenceFinding(known: Known, reference: Reference): ReferenceFinding {
  const { number, url } = reference;
  const citing = known.citing.get(number) ?? [];
  const source = known.sources.get(number);
  const details = [...linkFacts(known.kindOf.get(number)), ...classLimits(source)];
  const entry = previewEntry({
    reference,
    timesUsed: citing.length,
    source,
    work: workOf(known, reference),
    listed: known.listed?.get(number),
    list: known.list,
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
}
