import type { Article, Reference } from '../article/model.ts';
import { previewEntry } from './card.ts';
import { type PageFacts, pageFacts, workOf } from './input.ts';
import type { Known } from './known.ts';
import { listFacts } from './list-facts.ts';
import type { ReferenceFinding } from './model.ts';
import { classLimits, linkFacts } from './source-lines.ts';
import { usageLine } from './usage.ts';

/** What one entry was made of, and what was made of it. */
interface Made {
  source: unknown;
  work: unknown;
  listed: unknown;
  list: unknown;
  lookups: unknown;
  finding: ReferenceFinding;
}

/** By the article, so that what is kept goes with it; one map each, since a weak entry a source is dear to collect. */
const made = new WeakMap<Article, Map<Reference, Made>>();

/**
 * The whole list with the sentences that each entry is cited in: nothing on the page is needed to use it. Answers
 * arrive one by one while the panel is open: an entry of which nothing new is known is not made anew.
 */
export function referenceFindings(known: Known): ReferenceFinding[] {
  const { article, lookups, list } = known;
  const before = made.get(article) ?? new Map<Reference, Made>();
  made.set(article, before);
  const page = pageFacts(article);
  return article.references.map(reference => {
    const { id } = reference;
    const source = known.sources.get(id);
    const work = known.works.get(id);
    const listed = known.listed?.get(id);
    const last = before.get(reference);
    const isSame =
      last?.source === source &&
      last?.work === work &&
      last?.listed === listed &&
      last?.list === list &&
      last?.lookups === lookups;
    // What is known of several works is compared nowhere; such entries are few.
    if (last && isSame && !known.parts.has(id)) return last.finding;
    const finding = referenceFinding(known, page, reference);
    before.set(reference, { source, work, listed, list, lookups, finding });
    return finding;
  });
}

function referenceFinding(known: Known, page: PageFacts, reference: Reference): ReferenceFinding {
  const { id, number, list, url } = reference;
  const citing = known.citing.get(id) ?? [];
  const source = known.sources.get(id);
  const works = known.parts.get(id);
  const details = works ? [] : [...linkFacts(known.kindOf.get(id)), ...classLimits(source)];
  const entry = previewEntry({
    reference,
    named: works && { works, known: { ...known, resultOf: work => workOf(known, work) } },
    timesUsed: citing.length,
    source,
    work: workOf(known, reference),
    listed: known.listed?.get(id),
    list: known.list,
    article: known.article,
    page,
  });
  return {
    id,
    number,
    list,
    name: entry.heading,
    title: entry.title,
    // A card's first link is the entry's own where that is an address of the web.
    ...(url !== undefined && entry.links[0]?.url === url && { url }),
    notices: entry.notices,
    doubts: entry.doubts,
    ...(entry.named && { named: entry.named }),
    byline: entry.byline,
    source: entry.source,
    ...(entry.basis && { basis: entry.basis }),
    ...(entry.basisLink && { basisLink: entry.basisLink }),
    details,
    record: entry.lines.filter(said => !details.some(({ key }) => key === said.key)),
    // That look-ups are off or wait is said once for all, under Sources.
    status: entry.state === 'not-asked' ? [] : entry.status,
    ...(entry.action && entry.action.kind !== 'choose-lookups' && { action: entry.action }),
    citedIn: citing.map(citation => ({
      citation: citation.id,
      text: citation.text,
      sentence: citation.sentence,
    })),
    usage: usageLine(citing.length),
    links: entry.links,
    facts: listFacts(known, reference),
  };
}
