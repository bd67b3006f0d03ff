import type { Article } from '../article/model.ts';
import { line, listValue } from '../wording/index.ts';
import type { Notice } from '../works/model.ts';
import { isWebAddress } from './hosts.ts';
import { pageDate } from './input.ts';
import type { PreviewNotice } from './model.ts';

/** Graver first: what a reader must not miss. */
const ORDER: readonly Notice['kind'][] = [
  'retraction',
  'withdrawal',
  'expression-of-concern',
  'reinstatement',
  'correction',
];

/** The notices of one work as the card shows them, each with who says so and what it does not mean. */
export function previewNotices(notices: readonly Notice[], article: Article): PreviewNotice[] {
  return [...notices]
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(notice => previewNotice(notice, article));
}

function previewNotice({ kind, date, reason, url, saidBy }: Notice, article: Article): PreviewNotice {
  const by = [...new Set(saidBy.map(said => said.by))];
  const dated = pageDate(article);
  const lines = [line(`notice.${kind}`, { by: listValue(by), k: by.length })];
  if (reason) lines.push(line('notice.reason', { reason }));
  if (date && dated) {
    const isBefore = dated.iso < date;
    lines.push(line(isBefore ? 'notice.page-before' : 'notice.page-after', { date: dated.iso }));
  }
  lines.push(...saidBy.map(said => line('notice.asked', { by: said.by, on: said.on })));
  return {
    kind,
    heading: date ? line('label.notice-on', { kind: `label.${kind}`, date }) : line(`label.${kind}`),
    lines,
    notMeant: line(`notice.not-meant.${kind}`),
    ...(isWebAddress(url) && { link: { label: line('button.read-notice'), url } }),
  };
}
