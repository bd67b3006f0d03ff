import { expect, test } from 'vitest';
import type { WorkResult } from '../../../lib/works/model.ts';
import type { PageFailure } from '../../../lib/works/web-pages/model.ts';
import { article, claim, findingOf, reference, said } from './sample.ts';

const opened = (why: PageFailure, on = '2026-11-22'): WorkResult => ({
  status: 'no-identifier',
  page: { status: 'failed', host: 'news.example', on, why },
});
const READ: WorkResult = {
  status: 'no-identifier',
  page: { status: 'read', host: 'news.example', on: '2026-11-22', facts: { title: 'Tea' } },
};

const page = article({ references: [1, 2, 3, 4].map(number => reference(number)) });
const of = (...results: (WorkResult | undefined)[]) => ({
  article: page,
  works: new Map(results.flatMap((result, at) => (result ? [[`reference-${at + 1}`, result] as const] : []))),
});

test('links that led elsewhere or to an error are said with the day on which they were opened', () => {
  const changes = of(
    opened('leads-on'),
    opened('error'),
    opened('leads-on'),
    opened('leads-on', '2026-11-20'),
  );
  expect(said(changes, 'sources.opened')).toEqual([
    'We opened sources 1 and 3 on November 22, 2026: the address leads on to another one.',
    'We do not follow it, so we do not know what stands there.',
    'We opened source 2 on November 22, 2026: the site answered with an error.',
    'We do not know if that has passed. The link may work by now.',
    'We opened source 4 on November 20, 2026: the address leads on to another one.',
    'We do not follow it, so we do not know what stands there.',
  ]);
  expect(findingOf(changes, 'sources.opened.leads-on.2026-11-22')?.state).toBe('found');
  expect(findingOf(changes, 'sources.opened.error.2026-11-22')?.state).toBe('not-found');
});

test('no answer is never said of the link: it could not be checked', () => {
  const changes = of(opened('timeout'), opened('offline'));
  expect(said(changes, 'sources.opened')[0]).toBe(
    'We tried to open sources 1 and 2 on November 22, 2026: the site did not answer.',
  );
  expect(findingOf(changes, 'sources.opened.timeout.2026-11-22')?.state).toBe('could-not-check');
});

test('nothing is said of pages that were read, of files, and of what nobody opened', () => {
  const unread: WorkResult = { status: 'no-identifier', page: 'not-read' };
  expect(said(of(READ, opened('not-a-page'), opened('nothing'), unread), 'sources.opened')).toEqual([]);
});

test('a number that no service knows: who was asked, and what it can be', () => {
  expect(said(of({ status: 'unknown', askedOf: ['PubMed'] }), 'sources.notices.unknown')).toEqual([
    'PubMed does not know source 1.',
    'This can be a number with a misprint, a very new one, or one that other services keep.',
  ]);
  const sought: WorkResult = { status: 'unknown', askedOf: ['PubMed'], soughtBy: 'place' };
  expect(said(of(sought), 'sources.notices.unknown')).toEqual(['PubMed does not know source 1.']);
});

test('a claim that links work is set beside what the opened ones gave', () => {
  const claims = [claim('citation-format', 'All links are checked and working.')];
  const withClaim = (...results: (WorkResult | undefined)[]) => {
    const changes = of(...results);
    return said({ ...changes, article: { ...changes.article, claims } }, 'claims.');
  };
  expect(withClaim()).toContain('We did not try if the links work.');
  const lines = withClaim(READ, opened('error'));
  expect(lines).toContain('We opened source 2 on November 22, 2026: the site answered with an error.');
  expect(lines).toContain('We did not try the other links.');
  expect(lines).not.toContain('We did not try if the links work.');
});
