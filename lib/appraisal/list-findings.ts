import { type Line, line } from '../wording/index.ts';
import { doubtsOf } from './doubts.ts';
import { finding } from './finding.ts';
import type { Known } from './known.ts';
import { noticesOf } from './known-notices.ts';
import type { Finding, FindingState } from './model.ts';

/**
 * What the list that the extension carries says of the references: none for these, or why it says nothing. Its
 * notices stand with those of the services. Nothing while nobody has looked in it yet.
 */
export function listFindings(known: Known): Finding[] {
  const { list, listed, article, kindOf, parts } = known;
  const inDoubt = new Set(
    article.references.flatMap(reference =>
      doubtsOf(reference, known.works.get(reference.id)).length > 0 ? [reference.id] : [],
    ),
  );
  const papers = article.references
    .map(({ id }) => id)
    .filter(id => kindOf.get(id) !== 'kind.wikipedia' && !parts.has(id));
  if (list === undefined || papers.length === 0) return [];
  switch (list.status) {
    case 'none':
      return [listFinding('absent', 'could-not-check', line('sources.list-absent'))];
    case 'failed':
      return [listFinding('failed', 'could-not-check', line('sources.list-failed'))];
    case 'ready': {
      const { source, date } = list;
      const looked = papers.filter(id => listed?.get(id)?.looked);
      const none = looked.filter(id => !inDoubt.has(id) && noticesOf(known, id).length === 0);
      if (none.length === 0) return [];
      const params = { source, date, n: none.length, numbers: known.names.numbers(none) };
      return [listFinding('none', 'not-found', line('sources.list-none', params), none)];
    }
  }
}

function listFinding(subject: string, state: FindingState, text: Line, references: string[] = []): Finding {
  return finding('sources', `list.${subject}`, state, text, { references });
}
