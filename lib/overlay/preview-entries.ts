import { previewEntry, previewMissing } from '../appraisal/card.ts';
import { type AppraisalInput, timesPrinted, timesUsed, workOf } from '../appraisal/input.ts';
import type { PreviewEntry } from '../appraisal/model.ts';
import { worksApart } from '../appraisal/named-works.ts';
import type { CitationTarget, NamedWork } from '../article/model.ts';

/** The card's entries for the numbers of one citation, in its order, each once; a number without an entry says so. */
export function previewEntries(
  targets: readonly CitationTarget[],
  input: AppraisalInput,
  loading: ReadonlySet<string>,
): PreviewEntry[] {
  const { article, sources } = input;
  const used = timesUsed(article);
  const once = new Map(targets.map(target => [target.reference ?? target.number, target]));
  return [...once.values()].map(({ number, reference: id }) => {
    const reference = article.references.find(other => other.id === id);
    if (!reference) {
      const times = article.lists.length > 1 ? undefined : timesPrinted(article, number);
      return previewMissing(number, times, article.references.length > 0);
    }
    const resultOf = (work: NamedWork) => (loading.has(work.id) ? 'loading' : workOf(input, work));
    const works = worksApart(input, reference);
    return previewEntry({
      reference,
      named: works && { works, known: { ...input, resultOf } },
      timesUsed: used.get(reference.id) ?? 0,
      source: sources.get(reference.id),
      work: resultOf(reference),
      listed: input.listed?.get(reference.id),
      list: input.list,
      article,
    });
  });
}
