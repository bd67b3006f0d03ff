import type { Notice } from '../model.ts';

/**
 * Publication types by which Europe PMC marks a preprint that was taken back or taken away, beside "Preprint"
 * (Europe PMC RESTful Web Service reference, versionList and pubTypeList; "Transparency for preprints", Europe PMC
 * blog, 1 December 2021). Only preprints whose text it reads are marked, so that none is no answer.
 */
const MARKS: ReadonlySet<string> = new Set(['preprint-withdrawal', 'preprint-removal']);

/** The notice that a preprint's publication types tell of, in Europe PMC's own words; it gives no day. */
export function preprintNotices(types: readonly string[], id: string, on: string): Notice[] {
  const mark = types.find(type => MARKS.has(type.toLowerCase().replaceAll(' ', '-')));
  if (mark === undefined) return [];
  const url = `https://europepmc.org/article/PPR/${encodeURIComponent(id)}`;
  return [{ kind: 'withdrawal', label: mark, url, saidBy: [{ by: 'Europe PMC', on }] }];
}
