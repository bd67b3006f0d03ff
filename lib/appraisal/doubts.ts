import type { NamedWork, Reference } from '../article/model.ts';
import { type Line, line, listValue } from '../wording/index.ts';
import type {
  Doubt,
  MarkedAs,
  Notice,
  NoticeKind,
  ServiceName,
  TitleMark,
  WorkResult,
} from '../works/model.ts';
import { printedMark } from '../works/title-marks.ts';
import type { AppraisalInput } from './input.ts';
import { noticesOf } from './known-notices.ts';

/** What keeps an entry from being called free of notices: what a service says beside them, or what the page prints. */
export type EntryDoubt = Doubt | { why: 'printed'; mark: TitleMark };

/** By the entry, so that a list is gone through once, however often more becomes known of it. */
const printedOf = new WeakMap<Pick<Reference, 'text'>, readonly EntryDoubt[]>();

/** All that is in the way of "lists none" for one entry. It is no notice: words may be those of a paper about one. */
export function doubtsOf(
  reference: Pick<Reference, 'text'>,
  result: WorkResult | 'loading' | undefined,
): readonly EntryDoubt[] {
  let printed = printedOf.get(reference);
  if (printed === undefined) {
    const mark = printedMark(reference.text);
    printed = mark === undefined ? [] : [{ why: 'printed', mark }];
    printedOf.set(reference, printed);
  }
  return [...doubtsIn(result), ...printed];
}

/** What the services say beside notices. */
export function doubtsIn(result: WorkResult | 'loading' | undefined): readonly Doubt[] {
  return typeof result === 'object' && result.status === 'found' ? (result.work.doubts ?? []) : [];
}

/** Kinds of notice that say what the words before a title stand for. */
const SAYS: Readonly<Record<MarkedAs, readonly NoticeKind[]>> = {
  retraction: ['retraction', 'withdrawal', 'partial-retraction', 'reinstatement'],
  withdrawal: ['retraction', 'withdrawal', 'partial-retraction', 'reinstatement'],
  'expression-of-concern': ['expression-of-concern', 'retraction', 'withdrawal', 'partial-retraction'],
};

/** The doubts that no notice has settled: a retraction that is listed says more than the word before the title. */
export function openDoubts(
  doubts: readonly EntryDoubt[],
  notices: readonly Notice[],
  isItselfNotice: boolean,
): EntryDoubt[] {
  return doubts.filter(doubt => {
    if (doubt.why === 'unknown-kind') return true;
    return !isItselfNotice && !notices.some(({ kind }) => SAYS[doubt.mark.as].includes(kind));
  });
}

/**
 * What no notice has settled of one entry.
 * @param works those that it names where each stands on its own; a word that the entry prints may be about any of them
 */
export function openDoubtsOf(
  known: Pick<AppraisalInput, 'works' | 'listed'>,
  reference: Reference,
  works: readonly NamedWork[] = [reference],
): EntryDoubt[] {
  const results = works.map(({ id }) => ({ result: known.works.get(id), notices: noticesOf(known, id) }));
  const ofServices = results.flatMap(({ result, notices }) =>
    openDoubts(doubtsIn(result), notices, isItselfNotice(result)),
  );
  const printed = openDoubts(
    doubtsOf(reference, undefined),
    results.flatMap(({ notices }) => notices),
    results.some(({ result }) => isItselfNotice(result)),
  );
  return [...ofServices, ...printed];
}

/** Services that tell of notices and failed, where others have answered: what these list is not all. */
export function silentOnNotices(result: WorkResult | 'loading'): ServiceName[] {
  if (result === 'loading' || result.status !== 'found' || result.work.contradicts) return [];
  const services = (result.work.failures ?? []).map(({ service }) => service);
  return services.filter(service => TELLS_OF_NOTICES.has(service));
}

const TELLS_OF_NOTICES: ReadonlySet<ServiceName> = new Set(['Crossref', 'PubMed', 'Europe PMC', 'OpenAlex']);

/** Whether the record is said to be a notice about another paper. */
export function isItselfNotice(result: WorkResult | 'loading' | undefined): boolean {
  return typeof result === 'object' && result.status === 'found' && result.work.itselfNotice !== undefined;
}

/** Each doubt as a sentence on the card, or about the page itself; the same words of several services are one. */
export function doubtLines(doubts: readonly EntryDoubt[], of: 'card' | 'page-paper'): Line[] {
  return grouped(doubts).map(({ doubt, by }) => {
    if (doubt.why === 'unknown-kind') {
      return doubt.kind === undefined
        ? line(`${of}.update-unnamed`, { by: doubt.by })
        : line(`${of}.update-unknown`, { by: doubt.by, kind: doubt.kind });
    }
    const { words, at } = doubt.mark;
    if (doubt.why === 'printed') return line(`${of}.printed-mark`, { words });
    return line(`${of}.title-${at}`, { by: listValue(by), k: by.length, words });
  });
}

/** The same for the panel, where each names its source. @param source as `{x:numbers}` takes it */
export function sourceDoubtLines(doubts: readonly EntryDoubt[], source: string): Line[] {
  return grouped(doubts).map(({ doubt, by }) => {
    if (doubt.why === 'unknown-kind') {
      return doubt.kind === undefined
        ? line('sources.update-unnamed', { by: doubt.by, source })
        : line('sources.update-unknown', { by: doubt.by, source, kind: doubt.kind });
    }
    const { words, at } = doubt.mark;
    if (doubt.why === 'printed') return line('sources.printed-mark', { source, words });
    return line(`sources.title-${at}`, { by: listValue(by), k: by.length, source, words });
  });
}

/** Titles with the same words are one, with everyone who gives them. */
function grouped(doubts: readonly EntryDoubt[]): { doubt: EntryDoubt; by: string[] }[] {
  const groups = Map.groupBy(doubts, doubt =>
    doubt.why === 'title' ? `${doubt.mark.at} ${doubt.mark.words}` : doubt,
  );
  return [...groups.values()].flatMap(group => {
    const [doubt] = group;
    const by = group.flatMap(each => ('by' in each ? [each.by] : []));
    return doubt === undefined ? [] : [{ doubt, by: [...new Set(by)] }];
  });
}
