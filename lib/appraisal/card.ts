import type { Article, NamedWork, Reference } from '../article/model.ts';
import type { SourceResult } from '../sources/model.ts';
import { type Line, line, listValue } from '../wording/index.ts';
import { printedName } from '../works/author.ts';
import type { Work, WorkResult } from '../works/model.ts';
import type { Listed, ListState } from '../works/retractions/model.ts';
import { isPreprint, previewNotices } from './card-notices.ts';
import { workLines } from './card-record.ts';
import { actionFor, statusLines } from './card-status.ts';
import { pageLines } from './cited-page.ts';
import { doubtLines, doubtsOf, isItselfNotice, openDoubts } from './doubts.ts';
import { hostOf, isWebAddress } from './hosts.ts';
import { type PageFacts, pageFacts } from './input.ts';
import { type KindKey, kindOfHost } from './kinds.ts';
import { allNotices } from './known-notices.ts';
import { listLines } from './list-lines.ts';
import type { Link, PreviewEntry } from './model.ts';
import { type NamedInput, namedAction, namedParts, namedState } from './named-parts.ts';
import { isCarried } from './named-works.ts';
import { isOtherPaper, otherPaperLines } from './other-paper.ts';
import { classLimits, linkFacts, sourceLines } from './source-lines.ts';
import { sourceNames } from './source-names.ts';
import { titleOf } from './titles.ts';
import { usageLine } from './usage.ts';

export interface PreviewInput {
  reference: Reference;
  /** How many citations on the page name it. */
  timesUsed: number;
  /** Undefined where the address has not been looked up in the table yet. */
  source: SourceResult | undefined;
  work: WorkResult | 'loading';
  /** What the list that the extension carries says of it, and the list itself; absent where nobody looked yet. */
  listed?: Listed | undefined;
  list?: ListState | undefined;
  article: Article;
  /** Where the entry is not one paper with an address of its own: the works that it names, and all that is known of them. */
  named?: { works: readonly NamedWork[]; known: NamedInput } | undefined;
  /** The article's own, where the caller has it for a whole list. */
  page?: PageFacts;
}

/** The card's content for one reference, in every state of its look-up. Pure and total. */
export function previewEntry(input: PreviewInput): PreviewEntry {
  const { reference, timesUsed, source, work: result, listed, list } = input;
  const page = input.page ?? pageFacts(input.article);
  if (input.named) return entryOfNamed(input, input.named, page);
  const notices = allNotices(result, listed);
  const found = result !== 'loading' && result.status === 'found' ? result.work : undefined;
  const work = isOtherPaper(result) ? undefined : found;
  const action = actionFor(result);
  const host = hostOf(reference.url);
  const kind = kindOfHost(host, source, page.host);
  const excerpt = work && excerptOf(work, kind);
  const doubts = doubtsOf(reference, result);
  const open = openDoubts(doubts, notices, isItselfNotice(result));
  const isFree = doubts.length === 0 && notices.length === 0;
  return {
    reference: reference.id,
    number: reference.number,
    state: result === 'loading' ? 'loading' : result.status,
    heading: sourceNames(input.article).heading(reference),
    usage: usageLine(timesUsed),
    notices: previewNotices(notices, page, isPreprint(work)),
    doubts: [
      ...doubtLines(open, 'card'),
      ...(open.length > 0 && notices.length === 0 && work && work.foundBy !== 'text'
        ? [line('card.doubtful')]
        : []),
    ],
    title: titleOf(reference, result),
    byline: work ? byline(work) : kind === 'kind.wikipedia' ? [line('text.wikipedia')] : [],
    ...sourceLines(source, host, kind),
    status: statusLines(result),
    lines: [
      ...(found && !work ? otherPaperLines(found) : []),
      ...pageLines(result),
      ...linkFacts(kind),
      ...(work ? workLines(work, isFree, kind, page) : []),
      ...(isFree && kind !== 'kind.wikipedia' && !isOtherPaper(result)
        ? listLines(list, listed, work?.identifiers)
        : []),
      ...classLimits(source),
    ],
    caution: line('card.not-compared'),
    ...(excerpt && { excerpt }),
    links: links(reference, kind, work),
    ...(action && { action }),
  };
}

/** The card of an entry of which nothing can be said as a whole: its own words, and under them each work by its number. */
function entryOfNamed(
  { reference, timesUsed, source, article }: PreviewInput,
  { works, known }: NonNullable<PreviewInput['named']>,
  page: PageFacts,
): PreviewEntry {
  const host = hostOf(reference.url);
  const [first] = works;
  const isOne = works.length === 1 && first !== undefined && isCarried(known, first);
  const action = namedAction(known, works);
  const printed = doubtsOf(reference, undefined);
  return {
    reference: reference.id,
    number: reference.number,
    state: namedState(known, works),
    heading: sourceNames(article).heading(reference),
    usage: usageLine(timesUsed),
    notices: [],
    doubts: doubtLines(printed, 'card'),
    title: titleOf(reference, 'loading'),
    byline: [],
    ...(isOne
      ? sourceLines(source, host, kindOfHost(host, source, page.host))
      : { source: line('card.several-numbers', { n: works.length }) }),
    status: [],
    lines: works.some(work => isCarried(known, work)) ? [line('card.carried')] : [],
    named: namedParts(known, works, page, printed.length > 0),
    caution: line('card.not-compared'),
    links: isOne ? links(reference, 'kind.other', undefined) : [],
    ...(action && { action }),
  };
}

/**
 * The card for a number that has no entry: the list does not have it, or the page shows no list.
 * @param timesUsed undefined where several lists could be meant
 */
export function previewMissing(
  number: number,
  timesUsed: number | undefined,
  hasList: boolean,
): PreviewEntry {
  return {
    number,
    state: 'no-entry',
    heading: line('label.source', { number }),
    ...(timesUsed !== undefined && { usage: usageLine(timesUsed) }),
    notices: [],
    doubts: [],
    title: line('label.no-title'),
    byline: [],
    source: line(hasList ? 'card.missing-entry' : 'card.no-list', { number }),
    status: [],
    lines: [],
    caution: line('card.not-compared'),
    links: [],
  };
}

/** Names beyond these are counted, so that a card stays a card. */
const MOST_AUTHORS = 3;

function byline({ authors, container, volume, year }: Work): Line[] {
  const parts: Line[] = [];
  const names = (authors?.value ?? []).slice(0, MOST_AUTHORS).map(printedName);
  const shown = listValue(names);
  const rest = (authors?.value.length ?? 0) - MOST_AUTHORS;
  if (rest > 0) parts.push(line('text.authors-more', { names: shown, n: rest }));
  else if (names.length > 0) parts.push(line('text.authors', { names: shown }));
  if (container && volume) {
    parts.push(line('text.volume', { container: container.value, volume: volume.value }));
  } else if (container) parts.push(line('text.as-is', { text: container.value }));
  if (year) parts.push(line('text.as-is', { text: year.value }));
  return parts;
}

/** Wikipedia's words only with the licence that they come under; a paper's summary as its service gives it. */
function excerptOf({ abstract, textLicence }: Work, kind: KindKey): PreviewEntry['excerpt'] {
  if (!abstract || abstract.value === '') return undefined;
  if (kind === 'kind.wikipedia' && textLicence === undefined) return undefined;
  const { by, value } = abstract;
  return {
    text: line('card.begins', { by, text: value }),
    ...(textLicence && { licence: line('card.licence', { by, licence: textLicence }) }),
  };
}

function links({ url }: Reference, kind: KindKey, work: Work | undefined): Link[] {
  const free = work?.openAccessUrl?.value;
  return [
    ...(isWebAddress(url) ? [{ label: line('button.open'), url }] : []),
    ...(isWebAddress(free) && free !== url ? [{ label: line('button.free-copy'), url: free }] : []),
    ...(isWebAddress(work?.matchedUrl) ? [{ label: line('button.open-match'), url: work.matchedUrl }] : []),
    ...(kind === 'kind.wikipedia' ? [WIKIPEDIA_NOTE] : []),
  ];
}

/** Where Wikipedia says that it does not give medical advice. */
const WIKIPEDIA_NOTE: Link = {
  label: line('button.medical-note'),
  url: 'https://en.wikipedia.org/wiki/Wikipedia:Medical_disclaimer',
};
