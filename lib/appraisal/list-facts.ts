import type { Reference } from '../article/model.ts';
import { readReference } from '../works/matching/read-reference.ts';
import { workOf } from './input.ts';
import type { Known } from './known.ts';
import type { ListFacts } from './model.ts';
import { isOtherPaper } from './other-paper.ts';

/** What one entry is sorted out and drawn by. A record of another paper than the entry names tells nothing of it. */
export function listFacts(known: Known, reference: Reference): ListFacts {
  const result = workOf(known, reference);
  const isOwn = !known.parts.has(reference.id) && !isOtherPaper(result);
  const work = result !== 'loading' && result.status === 'found' && isOwn ? result.work : undefined;
  const year = work?.year?.value ?? readReference(reference.text)?.year;
  const designs = work?.designs?.value.flatMap(({ design }) => design ?? []) ?? [];
  return {
    kind: known.kindOf.get(reference.id) ?? 'kind.pending',
    ...(year !== undefined && { year }),
    designs: [...new Set(designs)],
  };
}
