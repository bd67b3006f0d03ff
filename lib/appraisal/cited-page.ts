import { type Line, line } from '../wording/index.ts';
import type { WorkResult } from '../works/model.ts';
import type { CitedPage } from '../works/web-pages/model.ts';

const FAILED = {
  'leads-on': 'card.page-leads-on',
  timeout: 'card.page-timeout',
  offline: 'card.page-offline',
  error: 'card.page-error',
  'not-a-page': 'card.page-not-a-page',
  nothing: 'card.page-nothing',
} as const;

/** What was read of a cited page, or why it was not. */
export function citedPageLines(page: CitedPage): Line[] {
  const { host, on } = page;
  if (page.status === 'failed') return [line(FAILED[page.why], { host })];
  const { title, site, published, modified } = page.facts;
  return [
    ...(title ? [line('card.page-title', { title })] : []),
    ...(site ? [line('card.page-site', { site })] : []),
    ...(published ? [line('card.page-published', { date: published })] : []),
    ...(modified ? [line('card.page-modified', { date: modified })] : []),
    line('card.page-read', { host, on }),
  ];
}

type NoIdentifier = Extract<WorkResult, { status: 'no-identifier' }>;

/** Why an entry that is no paper has no more to show: nothing to ask, a page not read yet, or one that failed. */
export function pageStatus({ page, text }: NoIdentifier): Line[] {
  if (page === undefined) return [line(NOTHING_TO_ASK[text ?? 'none'])];
  if (page === 'not-read') return [line('card.page-not-read')];
  return page.status === 'failed' ? citedPageLines(page) : [];
}

const NOTHING_TO_ASK = {
  none: 'card.no-identifier',
  'not-parted': 'card.not-parted',
  'no-place': 'card.no-place',
} as const;

/** What was read of an entry that is no paper. */
export function pageLines(result: WorkResult | 'loading'): Line[] {
  if (result === 'loading' || result.status !== 'no-identifier') return [];
  const { page } = result;
  return page !== undefined && page !== 'not-read' && page.status === 'read' ? citedPageLines(page) : [];
}

/** Not read yet, or not for a reason that may have passed. */
export function canBeRead({ page }: NoIdentifier): boolean {
  if (page === undefined || page === 'not-read') return page === 'not-read';
  return page.status === 'failed' && (page.why === 'offline' || page.why === 'timeout');
}
