import type { NamedWork } from '../article/model.ts';
import { line } from '../wording/index.ts';
import type { CitedPage, PageFailure } from '../works/web-pages/model.ts';
import { finding } from './finding.ts';
import { workOf } from './input.ts';
import type { Known } from './known.ts';
import type { Finding, FindingState } from './model.ts';

type Failed = Extract<CitedPage, { status: 'failed' }>;

/** What we met at an address, and whether that tells of the address or only of the moment. */
const MET = {
  'leads-on': { key: 'sources.page-leads-on', state: 'found' },
  error: { key: 'sources.page-error', state: 'not-found' },
  timeout: { key: 'sources.page-no-answer', state: 'could-not-check' },
  offline: { key: 'sources.page-no-answer', state: 'could-not-check' },
} as const satisfies Partial<Record<PageFailure, { key: string; state: FindingState }>>;

const MEANS = {
  'sources.page-leads-on': line('sources.page-leads-on-means'),
  'sources.page-error': line('sources.page-error-means'),
  'sources.page-no-answer': line('sources.page-error-means'),
} as const;

/**
 * Links that did not lead to their page when the reader had us open them: those that lead on, those that gave an
 * error, those without an answer, each with its day. Nothing is known of a link that nobody opened. Pages that were
 * read, and files that are no pages, are not among them.
 */
export function openedPages(known: Known): Finding[] {
  const groups = new Map<string, { page: Failed; met: (typeof MET)[keyof typeof MET]; ids: string[] }>();
  for (const reference of known.article.references) {
    const page = openedPage(known, reference);
    if (page?.status !== 'failed' || !isMet(page.why)) continue;
    const met = MET[page.why];
    const id = `${met.key} ${page.on}`;
    const group = groups.get(id) ?? { page, met, ids: [] };
    group.ids.push(reference.id);
    groups.set(id, group);
  }
  return [...groups.values()].map(({ page: { why, on }, met: { key, state }, ids }) => {
    const text = line(key, { n: ids.length, numbers: known.names.numbers(ids), on });
    return finding('sources', `opened.${why}.${on}`, state, text, {
      details: [MEANS[key]],
      references: ids,
    });
  });
}

/** Whether the reader had us open any cited page. */
export function hasOpened(known: Known): boolean {
  return known.article.references.some(reference => wasOpened(known, reference));
}

/** Whether the reader had us open this one. */
export function wasOpened(known: Known, reference: NamedWork): boolean {
  return openedPage(known, reference) !== undefined;
}

function openedPage(known: Known, reference: NamedWork): CitedPage | undefined {
  const result = workOf(known, reference);
  if (result === 'loading' || result.status !== 'no-identifier' || result.page === 'not-read')
    return undefined;
  return result.page;
}

const isMet = (why: PageFailure): why is keyof typeof MET => Object.hasOwn(MET, why);
