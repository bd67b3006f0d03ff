import { doubtLines, doubtsOf, isItselfNotice, openDoubts } from '../appraisal/doubts.ts';
import type { Reference } from '../article/model.ts';
import type { Identifiers } from '../identifiers/model.ts';
import { type Line, line, listValue } from '../wording/index.ts';
import type { Author, Notice, WorkResult } from '../works/model.ts';
import { type ItemType, itemType } from './item-types.ts';

/** One reference as every format needs it: what a service says of it, else what the page printed. */
export interface Item {
  /** Of its reference. */
  id: string;
  number: number;
  /** Id of its list. */
  list: string;
  type: ItemType;
  title: string;
  authors: readonly Author[];
  container?: string;
  year?: number;
  volume?: string;
  issue?: string;
  pages?: string;
  identifiers: Identifiers;
  url?: string;
  /** The day on which the page was read, YYYY-MM-DD. */
  accessed: string;
  /** Where the fields come from, and what notices are known: an export must not lose what the card says. */
  notes: Line[];
}

/**
 * @param result what the look-up gave; anything but "found" leaves the entry's own text as title
 * @param on the day on which the page was read, YYYY-MM-DD
 * @param notices all that are known; those of the look-up alone where left out
 */
export function itemOf(
  reference: Reference,
  result: WorkResult | 'loading',
  on: string,
  notices: readonly Notice[] = noticesIn(result),
): Item {
  const { id, number, list, text, url } = reference;
  const open = openDoubts(doubtsOf(reference, result), notices, isItselfNotice(result));
  const doubts = doubtLines(open, 'card');
  if (result === 'loading' || result.status !== 'found' || result.work.contradicts) {
    const { identifiers } = reference;
    return {
      id,
      number,
      list,
      type: itemType([], url ? 'address' : 'text'),
      title: text,
      authors: [],
      identifiers,
      ...(url && { url }),
      accessed: on,
      notes: [...notices.map(noticeLine), ...doubts, line('export.words-alone')],
    };
  }
  const { work } = result;
  const { title, authors, container, year, volume, issue, pages, publicationTypes } = work;
  const isWikipedia = title?.by === 'Wikipedia';
  const said = publicationTypes?.value ?? [];
  return {
    id,
    number,
    list,
    type: itemType(said, isWikipedia ? 'wikipedia' : url ? 'address' : 'text'),
    title: title?.value ?? text,
    authors: authors?.value ?? [],
    ...(isWikipedia ? { container: 'Wikipedia' } : container && { container: container.value }),
    ...(year && { year: year.value }),
    ...(volume && { volume: volume.value }),
    ...(issue && { issue: issue.value }),
    ...(pages && { pages: pages.value }),
    identifiers: { ...reference.identifiers, ...work.identifiers },
    ...(url && { url }),
    accessed: on,
    notes: [
      ...notices.map(noticeLine),
      ...doubts,
      ...(title ? [line('export.said-by', { by: title.by, on: title.on })] : []),
      line('export.as-printed', { text }),
    ],
  };
}

/** A link to another paper brings that paper's notices: they are not this entry's. */
function noticesIn(result: WorkResult | 'loading'): readonly Notice[] {
  return result !== 'loading' && result.status === 'found' && !result.work.contradicts
    ? result.work.notices
    : [];
}

function noticeLine({ kind, date, saidBy }: Notice): Line {
  const services = [...new Set(saidBy.map(({ by }) => by))];
  const said = { by: listValue(services), k: services.length, kind: `label.${kind}` };
  return date ? line('export.notice-dated', { ...said, date }) : line('export.notice', said);
}
