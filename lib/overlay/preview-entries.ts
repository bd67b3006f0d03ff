import { previewEntry, previewMissing } from '../appraisal/card.ts';
import { type AppraisalInput, timesUsed, workOf } from '../appraisal/input.ts';
import type { PreviewEntry } from '../appraisal/model.ts';

/** The card's entries for the numbers of one citation, in its order; a number without an entry says so. */
export function previewEntries(
  numbers: readonly number[],
  input: AppraisalInput,
  loading: ReadonlySet<number>,
): PreviewEntry[] {
  const { article, sources } = input;
  const used = timesUsed(article);
  return numbers.map(number => {
    const reference = article.references.find(other => other.number === number);
    const times = used.get(number) ?? 0;
    if (!reference) return previewMissing(number, times, article.references.length > 0);
    return previewEntry({
      reference,
      timesUsed: times,
      source: sources.get(number),
      work: loading.has(number) ? 'loading' : workOf(input, reference),
      listed: input.listed?.get(number),
      list: input.list,
      article,
    });
  });
}
