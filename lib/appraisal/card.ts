import type { Article, Reference } from '../article/model.ts';
import type { SourceResult } from '../sources/model.ts';
import { type Line, line, listValue, spanValue } from '../wording/index.ts';
import { printedName } from '../works/author.ts';
import {
  type FailureReason,
  type Notice,
  OWN_BACKGROUND,
  type Work,
  type WorkResult,
} from '../works/model.ts';
import type { Listed, ListState } from '../works/retractions/model.ts';
import { isPreprint, previewNotices } from './card-notices.ts';
import { canBeRead, pageLines, pageStatus } from './cited-page.ts';
import { disagreementLines, journalLines, kindLines, trialLines } from './details.ts';
import { hostOf, isWebAddress } from './hosts.ts';
import { type PageFacts, pageFacts } from './input.ts';
import { type KindKey, kindOfHost } from './kinds.ts';
import { allNotices } from './known-notices.ts';
import { listLines } from './list-lines.ts';
import type { Link, PreviewEntry } from './model.ts';
import { isOtherPaper, otherPaperLines } from './other-paper.ts';
import { classLimits, hostShown, linkFacts, sourceLines } from './source-lines.ts';
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
  /** The article's own, where the caller has it for a whole list. */
  page?: PageFacts;
}

/** The card's content for one reference, in every state of its look-up. Pure and total. */
export function previewEntry(input: PreviewInput): PreviewEntry {
  const { reference, timesUsed, source, work: result, listed, list } = input;
  const page = input.page ?? pageFacts(input.article);
  const notices = allNotices(result, listed);
  const found = result !== 'loading' && result.status === 'found' ? result.work : undefined;
  const work = isOtherPaper(result) ? undefined : found;
  const action = actionFor(result);
  const host = hostOf(reference.url);
  const kind = kindOfHost(host, source, page.host);
  const excerpt = work && excerptOf(work, kind);
  return {
    number: reference.number,
    state: result === 'loading' ? 'loading' : result.status,
    heading: line('label.source', { number: reference.number }),
    usage: usageLine(timesUsed),
    notices: previewNotices(notices, page, isPreprint(work)),
    title: titleOf(reference, result),
    byline: work ? byline(work) : kind === 'kind.wikipedia' ? [line('text.wikipedia')] : [],
    ...sourceLines(source, hostShown(host, reference.identifiers), kind),
    status: statusLines(result),
    lines: [
      ...(found && !work ? otherPaperLines(found) : []),
      ...pageLines(result),
      ...linkFacts(kind),
      ...(work ? workLines(work, notices, kind, page) : []),
      ...(notices.length === 0 && kind !== 'kind.wikipedia' && !isOtherPaper(result)
        ? listLines(list, listed)
        : []),
      ...classLimits(source),
    ],
    caution: line('card.not-compared'),
    ...(excerpt && { excerpt }),
    links: links(reference, kind, work),
    ...(action && { action }),
  };
}

/** The card for a number that has no entry: the list does not have it, or the page shows no list. */
export function previewMissing(number: number, timesUsed: number, hasList: boolean): PreviewEntry {
  return {
    number,
    state: 'no-entry',
    heading: line('label.source', { number }),
    usage: usageLine(timesUsed),
    notices: [],
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
  const names = (authors?.value ?? []).map(printedName);
  const shown = listValue(names.slice(0, MOST_AUTHORS));
  const rest = names.length - MOST_AUTHORS;
  if (rest > 0) parts.push(line('text.authors-more', { names: shown, n: rest }));
  else if (names.length > 0) parts.push(line('text.authors', { names: shown }));
  if (container && volume) {
    parts.push(line('text.volume', { container: container.value, volume: volume.value }));
  } else if (container) parts.push(line('text.as-is', { text: container.value }));
  if (year) parts.push(line('text.as-is', { text: year.value }));
  return parts;
}

function workLines(work: Work, notices: readonly Notice[], kind: KindKey, page: PageFacts): Line[] {
  const { lastEdited, openAccessUrl } = work;
  return [
    ...foundByLine(work),
    ...itselfLine(work),
    ...noticesLine(work, notices, kind),
    ...(work.pending ? [line('card.pending', { services: listValue(work.pending) })] : []),
    ...(work.failures ?? []).map(({ why, service }) => line(FAILED[why], { service })),
    ...(lastEdited ? wikiAge(lastEdited.value, lastEdited.by, page) : ageLine(work, page)),
    ...disagreementLines(work),
    ...kindLines(work),
    ...trialLines(work),
    ...journalLines(work),
    ...(isWebAddress(openAccessUrl?.value) ? [line('card.free-copy', { by: openAccessUrl.by })] : []),
    ...recordLine(work),
  ];
}

/** Who says title, authors, journal and year, and when they were asked. */
function recordLine({ title, authors, container, year }: Work): Line[] {
  const by: string[] = [];
  let on: string | undefined;
  for (const said of [title, authors, container, year]) {
    if (said === undefined) continue;
    if (!by.includes(said.by)) by.push(said.by);
    if (on === undefined || said.on < on) on = said.on;
  }
  return on === undefined ? [] : [line('card.record', { by: listValue(by), k: by.length, on })];
}

/** How a reference without identifier was found. */
function foundByLine({ foundBy, title }: Work): Line[] {
  if (foundBy === 'place') return [line('card.found-by-place')];
  if (foundBy !== 'text' || !title) return [];
  return [line('card.matched-by-text', { by: listValue([title.by]), k: 1 })];
}

/** A citation of a notice is no citation of the paper that the notice is about. */
function itselfLine({ itselfNotice: itself }: Work): Line[] {
  return itself ? [line('card.notice-itself', { by: itself.by, kind: `label.kind.${itself.value}` })] : [];
}

function noticesLine(
  { noticesAskedOf: asked, foundBy }: Work,
  notices: readonly Notice[],
  kind: KindKey,
): Line[] {
  if (foundBy === 'text') return [line('card.notices-by-text')];
  if (kind === 'kind.wikipedia' || notices.length > 0) return [];
  const on = asked.map(service => service.on).sort()[0];
  if (on === undefined) return [line('card.notices-unasked')];
  const by = asked.map(service => service.by);
  return [line('card.notices-none', { by: listValue(by), k: by.length, on })];
}

function wikiAge(edited: string, by: string, { date: dated }: PageFacts): Line[] {
  const isLater = dated !== undefined && dated < edited;
  return [
    line('card.wiki-edited', { by, date: edited }),
    ...(isLater ? [line('card.wiki-since', { date: dated })] : []),
  ];
}

/** Years only: the day of a paper is often unknown. */
function ageLine({ year }: Work, { year: pageYear }: PageFacts): Line[] {
  if (!year) return [];
  if (pageYear === undefined) return [line('card.year-alone', { year: year.value })];
  if (pageYear === year.value) return [line('card.same-year')];
  const span = spanValue(Math.abs(pageYear - year.value), 'year');
  return [line(year.value < pageYear ? 'card.older' : 'card.newer', { span })];
}

const FAILED = {
  offline: 'card.failed-offline',
  unreachable: 'card.failed-unreachable',
  timeout: 'card.failed',
  'rate-limited': 'card.failed-rate',
  'server-error': 'card.failed-other',
  'bad-answer': 'card.failed-answer',
  'no-permission': 'card.failed-permission',
  'too-many': 'card.failed-too-many',
} as const satisfies Record<FailureReason, string>;

const NOT_ASKED = {
  off: 'card.off',
  'on-open': 'card.on-open',
  'not-chosen': 'card.not-chosen',
  'by-place': 'card.by-place',
  'by-text': 'card.by-text',
} as const;

const UNKNOWN = { link: 'card.unknown', place: 'card.unknown-place', text: 'card.unknown-text' } as const;

/** Why there is no record to show. */
function statusLines(result: WorkResult | 'loading'): Line[] {
  if (result === 'loading') return [line('card.loading')];
  switch (result.status) {
    case 'found':
      return [];
    case 'unknown': {
      const services = result.askedOf;
      return [
        line(UNKNOWN[result.soughtBy ?? 'link'], { services: listValue(services), k: services.length }),
      ];
    }
    case 'failed':
      return result.service === OWN_BACKGROUND
        ? [line('card.failed-own')]
        : [line(FAILED[result.why], { service: result.service })];
    case 'not-asked':
      return [line(NOT_ASKED[result.why])];
    case 'no-identifier':
      return pageStatus(result);
  }
}

function actionFor(result: WorkResult | 'loading'): PreviewEntry['action'] {
  if (result === 'loading') return undefined;
  if (result.status === 'failed') {
    const { retryAt } = result;
    return {
      kind: 'try-again',
      label: line('button.try-again'),
      ...(retryAt !== undefined && { retryAt }),
    };
  }
  if (result.status === 'found' && (result.work.failures?.length ?? 0) > 0) {
    return { kind: 'try-again', label: line('button.try-again') };
  }
  if (result.status === 'no-identifier' && canBeRead(result)) {
    return { kind: 'look-up', label: line('button.look-up-page') };
  }
  if (result.status !== 'not-asked') return undefined;
  if (result.why === 'by-place' || result.why === 'by-text') {
    const label = result.why === 'by-text' ? line('button.search') : line('button.look-up');
    return { kind: 'look-up', label };
  }
  // A click here is no consent to what the welcome page has not yet explained.
  return result.why === 'on-open'
    ? { kind: 'look-up', label: line('button.look-up') }
    : { kind: 'choose-lookups', label: line('button.choose-lookups') };
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
