import { type Line, line } from '../wording/index.ts';
import { readReference } from '../works/matching/read-reference.ts';
import type { WorkResult } from '../works/model.ts';
import type { CitedPage } from '../works/web-pages/model.ts';
import { isTitled } from './titles.ts';

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
export function pageStatus({ page }: NoIdentifier, text: string): Line[] {
  if (page === undefined) return [nothingToAsk(text)];
  if (page === 'not-read') return [line('card.page-not-read')];
  return page.status === 'failed' ? citedPageLines(page) : [];
}

/** Why nothing could be asked: no title is printed, or it stands in words that we can't part, or nothing could confirm a find. */
function nothingToAsk(text: string): Line {
  if (!isTitled(text)) return line('card.no-identifier');
  return line(readReference(text) === undefined ? 'card.not-parted' : 'card.no-place');
}

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
