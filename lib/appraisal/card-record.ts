import { type Line, line, listValue, spanValue } from '../wording/index.ts';
import type { Work } from '../works/model.ts';
import { FAILED } from './card-status.ts';
import { disagreementLines, journalLines, kindLines, trialLines } from './details.ts';
import { isWebAddress } from './hosts.ts';
import type { PageFacts } from './input.ts';
import type { KindKey } from './kinds.ts';

/**
 * What the card says of a record beneath its title: how it was found, what it says, who says so.
 * `isFree`: there is neither a notice nor anything else that may be one.
 */
export function workLines(work: Work, isFree: boolean, kind: KindKey, page: PageFacts): Line[] {
  const { lastEdited, openAccessUrl } = work;
  return [
    ...foundByLine(work),
    ...itselfLine(work),
    ...noticesLine(work, isFree, kind),
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

function noticesLine({ noticesAskedOf: asked, foundBy }: Work, isFree: boolean, kind: KindKey): Line[] {
  if (foundBy === 'text') return [line('card.notices-by-text')];
  if (kind === 'kind.wikipedia' || !isFree) return [];
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
