import { type Line, line, listValue } from '../wording/index.ts';
import { OWN_BACKGROUND, type Work, type WorkResult } from '../works/model.ts';
import { titleMark } from '../works/title-marks.ts';
import { sayers } from './card-notices.ts';
import {
  doubtLines,
  doubtsIn,
  type EntryDoubt,
  isItselfNotice,
  openDoubts,
  silentOnNotices,
} from './doubts.ts';
import { finding } from './finding.ts';
import { workOf } from './input.ts';
import type { Known } from './known.ts';
import { allNotices } from './known-notices.ts';
import type { Finding, FindingState } from './model.ts';
import { inOrder, noticeLabel } from './notice-order.ts';
import { PAGE_ITSELF, pageEntry } from './page-itself.ts';

/**
 * Whether the page itself was retracted or corrected: a page may be a paper. Each way of not knowing is its own; for
 * a page that is no paper it does not apply.
 */
export function pageFindings(known: Known): Finding[] {
  const { paper } = known.article;
  if (paper === undefined) {
    return [pageFinding('none', 'does-not-apply', line('page-paper.is-none'))];
  }
  const result = workOf(known, pageEntry(paper));
  const listed = known.listed?.get(PAGE_ITSELF);
  const notices = allNotices(result, listed);
  if (notices.length > 0) {
    return inOrder(notices).map((ordered, at) => {
      const { kind, saidBy } = ordered.notice;
      const text = line('page-paper.notice', { ...sayers(saidBy), kind: noticeLabel(ordered) });
      return pageFinding(`notice.${at}`, 'found', text, [line(`notice.not-meant.${kind}`)]);
    });
  }
  const mark = titleMark(known.article.title);
  const doubts: EntryDoubt[] = [...doubtsIn(result), ...(mark ? [{ why: 'printed' as const, mark }] : [])];
  const isInDoubt = doubts.length > 0;
  const { list } = known;
  const isNotInList = list?.status === 'ready' && listed?.looked && !isInDoubt;
  return [
    ...doubtLines(openDoubts(doubts, notices, isItselfNotice(result)), 'page-paper').map((text, at) =>
      pageFinding(`doubt.${at}`, 'found', text),
    ),
    asked(result, isInDoubt),
    ...silentOnNotices(result).map(by =>
      pageFinding(`failed.${by}`, 'could-not-check', line('page-paper.failed', { by })),
    ),
    ...(isNotInList
      ? [
          pageFinding(
            'list',
            'not-found',
            line('page-paper.list-none', { source: list.source, date: list.date }),
          ),
        ]
      : []),
  ];
}

function pageFinding(subject: string, state: FindingState, text: Line, details: Line[] = []): Finding {
  return finding('sources', `page-itself.${subject}`, state, text, { details });
}

/** What the services say where none of them has a notice. */
function asked(result: WorkResult | 'loading', isInDoubt: boolean): Finding {
  if (result === 'loading') return pageFinding('loading', 'could-not-check', line('page-paper.loading'));
  switch (result.status) {
    case 'found':
      return noneListed(result.work, isInDoubt);
    case 'not-asked':
      return pageFinding(result.why, 'not-asked', line('page-paper.not-asked'));
    case 'failed': {
      const { service } = result;
      const said =
        service === OWN_BACKGROUND
          ? line('page-paper.failed-own')
          : line('page-paper.failed', { by: service });
      return pageFinding('failed', 'could-not-check', said);
    }
    case 'unknown': {
      const by = { by: listValue(result.askedOf), k: result.askedOf.length };
      return pageFinding('unknown', 'could-not-check', line('page-paper.unknown', by));
    }
    case 'no-identifier':
      return pageFinding('unasked', 'could-not-check', line('page-paper.unasked'));
  }
}

function noneListed({ noticesAskedOf: services }: Work, isInDoubt: boolean): Finding {
  if (isInDoubt) return pageFinding('doubtful', 'could-not-check', line('page-paper.doubtful'));
  const on = services.map(service => service.on).sort()[0];
  if (on === undefined) return pageFinding('unasked', 'could-not-check', line('page-paper.unasked'));
  const by = { by: listValue(services.map(service => service.by)), k: services.length };
  return pageFinding('asked', 'not-found', line('page-paper.none', { ...by, on }));
}
