import { afterEach, beforeEach, expect, it } from 'vitest';
import { CitationIndex } from '../../../lib/overlay/citation-index.ts';
import { walkCitations } from '../../../lib/overlay/citation-walk.ts';
import { placeCitations, putArticle } from './place-citations.ts';

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => lifetime.abort());

const HIDDEN = '<p hidden>Nobody sees (9).</p>';

it('passes over citations that are not displayed, in both directions and around the ends', () => {
  const article = putArticle(`${HIDDEN}<p>One (1).</p>${HIDDEN}<p>Two (2).</p>${HIDDEN}`, lifetime.signal);
  const index = new CitationIndex(placeCitations(article));
  const walk = (from: string | null, direction: 'next' | 'previous') =>
    walkCitations(index, from, direction)?.citation.text;
  expect(walk(null, 'next')).toBe('(1)');
  expect(walk('c2', 'next')).toBe('(2)');
  expect(walk('c4', 'next')).toBe('(1)');
  expect(walk('c4', 'previous')).toBe('(1)');
  expect(walk('c2', 'previous')).toBe('(2)');
  expect(walk(null, 'previous')).toBe('(2)');
});

it('finds none where none is displayed', () => {
  const index = new CitationIndex(placeCitations(putArticle(HIDDEN, lifetime.signal)));
  expect(walkCitations(index, null, 'next')).toBeUndefined();
  expect(walkCitations(new CitationIndex([]), null, 'previous')).toBeUndefined();
});
