import { appraise, previewMissing } from '../../../../lib/appraisal/index.ts';
import type { AppraisalInput } from '../../../../lib/appraisal/input.ts';
import type { Finding } from '../../../../lib/appraisal/model.ts';
import type { Article, Reference } from '../../../../lib/article/model.ts';
import { portableOf } from '../../../../lib/export/portable.ts';
import { previewEntries } from '../../../../lib/overlay/preview-entries.ts';
import type { SourceResult } from '../../../../lib/sources/model.ts';
import { en } from '../../../../lib/wording/en/index.ts';
import type { Work, WorkResult } from '../../../../lib/works/model.ts';
import type { Listed, ListState } from '../../../../lib/works/retractions/model.ts';
import { article, found, input, JOURNAL, reference } from '../../appraisal/sample.ts';

/** What is known of a page; gives the keys of all that is said of it, in badge, panel, cards and exports. */
export interface Scene {
  (): ReadonlySet<string>;
  /** What was known, where a whole page is appraised. */
  known?: AppraisalInput;
}

/** The findings about a scene's page. */
export const findingsOf = ({ known }: Scene): Finding[] => (known ? appraise(known).findings : []);

/** When a key may be said, and a case beside it in which it may not; "always" where it holds of every page or card. */
export type Cases = Readonly<Record<string, readonly [said: Scene, not: Scene | 'always']>>;

/** A page with what is known of its sources. */
export function page(changes: Partial<Article> = {}, more: Partial<AppraisalInput> = {}): Scene {
  const known = input({ article: article(changes), ...more });
  const scene = () => {
    const keys = new Set<string>();
    collect(portableOf(known, appraise(known), '1.0.0'), keys);
    const targets = known.article.references.map(({ id, number }) => ({ number, reference: id }));
    collect(previewEntries(targets, known, new Set()), keys);
    return keys;
  };
  return Object.assign(scene, { known });
}

export interface OneGiven {
  reference?: Partial<Reference>;
  page?: Partial<Article>;
  /** "none": not looked up yet. */
  source?: SourceResult | 'none';
  listed?: Listed;
  list?: ListState;
  more?: Partial<AppraisalInput>;
}

export const ONE = 'reference-1';

/** A page with one source, whose look-up gave this; with none, as `lookups` says. */
export function one(result: WorkResult | undefined, given: OneGiven = {}): Scene {
  const entry = reference(1, { identifiers: { doi: '10.5555/one' }, ...given.reference });
  const { source = JOURNAL, listed, list } = given;
  return page(
    { references: [entry], citations: [], ...given.page },
    {
      sources: new Map(source === 'none' ? [] : [[entry.id, source]]),
      works: new Map(result ? [[entry.id, result]] : []),
      ...(listed && { listed: new Map([[entry.id, listed]]) }),
      ...(list && { list }),
      lookups: 'ahead',
      ...given.more,
    },
  );
}

/** The same where a record was found. */
export const record = (work: Partial<Work> = {}, given: OneGiven = {}): Scene => one(found(work), given);

/** The card of a number that leads to no entry. */
export const missing =
  (hasList: boolean): Scene =>
  () => {
    const keys = new Set<string>();
    collect(previewMissing(7, 1, hasList), keys);
    return keys;
  };

/** Every key in a value made of lines, those that a line inserts among them. */
function collect(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('key' in value && typeof value.key === 'string') keys.add(value.key);
  if ('params' in value && typeof value.params === 'object' && value.params !== null) {
    for (const given of Object.values(value.params)) inserted(given, keys);
  }
  for (const each of Object.values(value)) collect(each, keys);
}

/** Keys that stand in a parameter, for `{x:say}`, `{x:says}` and `{x:kinds}`. */
function inserted(given: unknown, keys: Set<string>): void {
  if (typeof given !== 'string') return;
  for (const item of given.split('\n')) {
    const key = item.replace(/^\d+ /, '');
    if (Object.hasOwn(en, key)) keys.add(key);
  }
}
