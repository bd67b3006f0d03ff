import { type Line, line, listValue } from '../wording/index.ts';
import type { Notice, NoticeSaid, Work } from '../works/model.ts';
import { isWebAddress } from './hosts.ts';
import type { PageFacts } from './input.ts';
import type { PreviewNotice } from './model.ts';
import { inOrder, noticeLabel, type OrderedNotice } from './notice-order.ts';

/**
 * The notices of one work as the card shows them, each with who says so and what it does not mean.
 * `isPreprint`: a withdrawal is then one of the authors, not of a journal.
 */
export function previewNotices(
  notices: readonly Notice[],
  page: PageFacts,
  isPreprint: boolean,
): PreviewNotice[] {
  return inOrder(notices).map(ordered => previewNotice(ordered, page, isPreprint));
}

function previewNotice(
  { notice, undoneBy }: OrderedNotice,
  page: PageFacts,
  isPreprint: boolean,
): PreviewNotice {
  const { kind, date, url, saidBy } = notice;
  const says =
    kind === 'withdrawal' && isPreprint ? 'notice.withdrawal-preprint' : (`notice.${kind}` as const);
  const label = noticeLabel({ notice, undoneBy });
  return {
    kind,
    heading: date ? line('label.notice-on', { kind: label, date }) : line(label),
    lines: [
      line(says, sayers(saidBy)),
      ...(undoneBy ? [line('notice.undone', sayers(undoneBy.saidBy))] : []),
      ...ownWords(notice),
      ...besidePage(date, page),
      ...saidBy.flatMap(said =>
        said.dated ? [line('notice.dated', { by: said.by, date: said.dated })] : [],
      ),
      ...saidBy.map(asked),
    ],
    notMeant: line(`notice.not-meant.${kind}`),
    ...(isWebAddress(url) && { link: { label: line('button.read-notice'), url } }),
  };
}

/** Whether the record is a preprint's, by the types that services give it (Crossref "posted-content", PubMed "Preprint"). */
export function isPreprint(work: Work | undefined): boolean {
  const types = work?.publicationTypes?.value ?? [];
  return types.some(type => /^(?:posted-content$|preprint)/i.test(type));
}

/** Who says so, each name once, as parameters of a line. */
export function sayers(saidBy: readonly NoticeSaid[]): { by: string; k: number } {
  const by = [...new Set(saidBy.map(said => said.by))];
  return { by: listValue(by), k: by.length };
}

/** Names that say no more than our own heading does. */
const SAYS_NO_MORE: ReadonlySet<string> = new Set([
  'retraction',
  'retraction in',
  'retracted publication',
  'expression of concern',
  'expression of concern in',
  'correction',
  'reinstatement',
  'withdrawal',
]);

/** What the service calls the notice, where that says more than the heading, and the reason in its words. */
function ownWords({ label, reason, reasonBy, saidBy }: Notice): Line[] {
  const [first] = saidBy;
  const by = reasonBy ?? first?.by;
  return [
    ...(label && first && !SAYS_NO_MORE.has(label.toLowerCase())
      ? [line('notice.label', { by: first.by, label })]
      : []),
    ...(reason && by ? [line('notice.reason', { by, reason })] : []),
  ];
}

/** How its day stands to the page's, as far as both are exact. */
function besidePage(date: string | undefined, { date: dated }: PageFacts): Line[] {
  if (!date || !dated) return [];
  const isUnclear = dated.startsWith(date) || date.startsWith(dated);
  const order = isUnclear ? 'unclear' : dated < date ? 'before' : 'after';
  return [line(`notice.page-${order}`, { date: dated })];
}

function asked({ by, on, through }: NoticeSaid): Line {
  if (through === 'list') return line('notice.from-list', { by, on });
  if (through !== undefined) return line('notice.asked-through', { by, on, through });
  return line('notice.asked', { by, on });
}
