import type { NamedWork } from '../article/model.ts';
import { resolverAddress } from '../identifiers/resolver-address.ts';
import { type Line, line, listValue } from '../wording/index.ts';
import type { WorkResult } from '../works/model.ts';
import type { ListState } from '../works/retractions/model.ts';
import { isPreprint, previewNotices } from './card-notices.ts';
import { workLines } from './card-record.ts';
import { actionFor, statusLines } from './card-status.ts';
import { doubtLines, doubtsIn, isItselfNotice, openDoubts } from './doubts.ts';
import type { PageFacts } from './input.ts';
import { allNotices } from './known-notices.ts';
import { listLines } from './list-lines.ts';
import type { NamedPart, PreviewEntry } from './model.ts';
import { isCarried, type KnownOfWorks, numberOf } from './named-works.ts';

/** What is known of the works, with each one's look-up. */
export interface NamedInput extends KnownOfWorks {
  list?: ListState | undefined;
  resultOf(work: NamedWork): WorkResult | 'loading';
}

/**
 * Each work that an entry names, under its number, with its own notices or why there is none.
 * @param isMarked the entry prints what may be a notice of any of them: then none is called free of notices
 */
export function namedParts(
  known: NamedInput,
  works: readonly NamedWork[],
  page: PageFacts,
  isMarked: boolean,
): NamedPart[] {
  return works.map(work => namedPart(known, work, page, isMarked));
}

function namedPart(known: NamedInput, named: NamedWork, page: PageFacts, isMarked: boolean): NamedPart {
  const number = numberOf(named);
  const result = known.resultOf(named);
  const listed = known.listed?.get(named.id);
  const notices = allNotices(result, listed);
  const work = result !== 'loading' && result.status === 'found' ? result.work : undefined;
  const url = resolverAddress(named.identifiers);
  const doubts = doubtsIn(result);
  const isInDoubt = isMarked || doubts.length > 0;
  const isFree = notices.length === 0 && !isInDoubt;
  const isUntold = isInDoubt && notices.length === 0 && work !== undefined && !isItselfNotice(result);
  return {
    heading: isCarried(known, named)
      ? line('label.carries-number', { number })
      : line('text.as-is', { text: number }),
    notices: previewNotices(notices, page, isPreprint(work)),
    lines: [
      ...(work?.title
        ? [line('card.title-said', { by: listValue([work.title.by]), k: 1, title: work.title.value })]
        : []),
      ...doubtLines(openDoubts(doubts, notices, isItselfNotice(result)), 'card'),
      ...(isUntold ? [line('card.doubtful')] : []),
      ...statusOf(result),
      ...(work ? workLines(work, isFree, 'kind.other', page) : []),
      ...(isFree ? listLines(known.list, listed, work?.identifiers) : []),
    ],
    links: url === undefined ? [] : [{ label: line('button.open-number', { number }), url }],
  };
}

function statusOf(result: WorkResult | 'loading'): Line[] {
  if (result === 'loading' || result.status !== 'unknown') return statusLines(result);
  const { askedOf } = result;
  return [line('card.unknown-number', { services: listValue(askedOf), k: askedOf.length })];
}

const ACTIONS = ['choose-lookups', 'try-again', 'look-up'] as const;

/** What the reader can do about any of them. */
export function namedAction(known: NamedInput, works: readonly NamedWork[]): PreviewEntry['action'] {
  const actions = works.flatMap(work => actionFor(known.resultOf(work)) ?? []);
  return ACTIONS.flatMap(kind => actions.find(action => action.kind === kind) ?? [])[0];
}

/** The state that all of them are in; "found" where they differ, and each says its own. */
export function namedState(known: NamedInput, works: readonly NamedWork[]): PreviewEntry['state'] {
  const states = new Set(
    works.map(work => {
      const result = known.resultOf(work);
      return result === 'loading' ? result : result.status;
    }),
  );
  const [state] = states;
  return states.size === 1 && state !== undefined && state !== 'loading' ? state : 'found';
}
