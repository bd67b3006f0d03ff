import type { NamedWork, Reference } from '../article/model.ts';
import { type Line, line, listValue } from '../wording/index.ts';
import {
  OWN_BACKGROUND,
  type OwnBackground,
  type ServiceName,
  type Work,
  type WorkResult,
} from '../works/model.ts';
import { sayers } from './card-notices.ts';
import { doubtsOf, openDoubtsOf, silentOnNotices, sourceDoubtLines } from './doubts.ts';
import { finding } from './finding.ts';
import { workOf } from './input.ts';
import type { KindKey } from './kinds.ts';
import type { Known } from './known.ts';
import { allNotices, noticesOf } from './known-notices.ts';
import { listFindings } from './list-findings.ts';
import type { Finding, FindingState } from './model.ts';
import { numberOf } from './named-works.ts';
import { inOrder, noticeLabel } from './notice-order.ts';

/**
 * What is known of notices (retraction, concern, correction …) for each reference: a finding for each notice,
 * then one for each way of not having one, so that a failed or unasked look-up never reads as "none"; then what the
 * list says that the extension carries.
 */
export function noticeFindings(known: Known): Finding[] {
  const { references } = known.article;
  const found = references.flatMap(reference => {
    const works = known.parts.get(reference.id);
    return works ? noticesOfNamed(known, reference, works) : notices(known, reference);
  });
  const doubts = references.flatMap(reference => doubtFindings(known, reference));
  const absences = references.flatMap(reference => {
    const { id } = reference;
    const works = known.parts.get(id);
    if (works) return [{ ...partedAbsence(works), id }];
    const result = workOf(known, reference);
    const isInDoubt = doubtsOf(reference, result).length > 0;
    const absence = absenceOf(known.kindOf.get(id), result, isInDoubt);
    return [...(absence ? [absence] : []), ...failuresBeside(result)].map(each => ({ ...each, id }));
  });
  const groups = Map.groupBy(absences, ({ group }) => group);
  const rest = [...groups].flatMap(([group, members]) => {
    const ids = members.map(({ id }) => id);
    const [first] = members;
    if (!first) return [];
    const text = first.say({ n: ids.length, numbers: known.names.numbers(ids) }, references.length);
    return [
      finding('sources', `notices.${group}`, first.state, text, {
        details: first.details ?? [],
        references: ids,
      }),
    ];
  });
  return [...found, ...doubts, ...rest, ...listFindings(known)];
}

/** What may be a notice of one reference and is none, each in the words of who says it. */
function doubtFindings(known: Known, reference: Reference): Finding[] {
  const { id } = reference;
  const open = openDoubtsOf(known, reference, known.parts.get(id));
  return sourceDoubtLines(open, known.names.numbers([id])).map((text, at) =>
    finding('sources', `doubt.${id}.${at}`, 'found', text, { references: [id] }),
  );
}

/** Those that tell of notices and could not be asked, or understood, where others have answered. */
function failuresBeside(result: WorkResult | 'loading'): Absence[] {
  return silentOnNotices(result).map(failed);
}

function failed(by: ServiceName | OwnBackground): Absence {
  return {
    group: `failed.${by}`,
    state: 'could-not-check',
    say: group =>
      by === OWN_BACKGROUND
        ? line('sources.notices-failed-own', group)
        : line('sources.notices-failed', { by, ...group }),
  };
}

function notices(known: Known, reference: Reference): Finding[] {
  const { id } = reference;
  const source = known.names.numbers([id]);
  const result = workOf(known, reference);
  const itself = result !== 'loading' && result.status === 'found' ? result.work.itselfNotice : undefined;
  const all = allNotices(result, known.listed?.get(id));
  const findings = inOrder(all).map((ordered, index) => {
    const text = line('sources.notice', {
      ...sayers(ordered.notice.saidBy),
      source,
      kind: noticeLabel(ordered),
    });
    return finding('sources', `notice.${id}.${index}`, 'found', text, { references: [id] });
  });
  if (!itself) return findings;
  const text = line('sources.notice-itself', { by: itself.by, source, kind: `label.kind.${itself.value}` });
  return [...findings, finding('sources', `notice-itself.${id}`, 'found', text, { references: [id] })];
}

/** The notices of the works that one entry names, each with its number: they are no notices of the entry. */
function noticesOfNamed(known: Known, { id }: Reference, works: readonly NamedWork[]): Finding[] {
  const source = known.names.numbers([id]);
  return works.flatMap(work =>
    inOrder(noticesOf(known, work.id)).map((ordered, index) => {
      const said = { ...sayers(ordered.notice.saidBy), source, number: numberOf(work) };
      const text = line('sources.notice-named', { ...said, kind: noticeLabel(ordered) });
      return finding('sources', `notice.${work.id}.${index}`, 'found', text, { references: [id] });
    }),
  );
}

/** Of an entry that names several works, or only carries a number in its address, nothing is said as a whole. */
function partedAbsence(works: readonly NamedWork[]): Absence {
  const key = works.length > 1 ? 'several' : 'carried';
  return { group: key, state: 'could-not-check', say: group => line(`sources.notices-${key}`, group) };
}

/** Why a reference has no notice to show; references of one group share a line. */
interface Absence {
  group: string;
  state: FindingState;
  /** `all`: how many sources the list has. */
  say: (group: { n: number; numbers: string }, all: number) => Line;
  details?: Line[];
}

function absenceOf(
  kind: KindKey | undefined,
  result: WorkResult | 'loading',
  isInDoubt: boolean,
): Absence | undefined {
  if (kind === 'kind.wikipedia') {
    return {
      group: 'wikipedia',
      state: 'does-not-apply',
      say: group => line('sources.notices-wikipedia', group),
    };
  }
  if (result === 'loading') {
    // A long list is answered part by part: how far that has come is said meanwhile.
    return {
      group: 'loading',
      state: 'could-not-check',
      say: (group, all) => line('sources.notices-loading', { ...group, all }),
    };
  }
  switch (result.status) {
    case 'found':
      return result.work.notices.length === 0 ? noneListed(result.work, isInDoubt) : undefined;
    case 'failed':
      return failed(result.service);
    case 'unknown': {
      const by = { by: listValue(result.askedOf), k: result.askedOf.length };
      const say: Absence['say'] = group => line('sources.notices-unknown', { ...by, ...group });
      return {
        group: `unknown.${result.soughtBy ?? 'number'}.${result.askedOf.join('.')}`,
        state: 'could-not-check',
        say,
        // A search by words or place that finds nothing tells nothing of a number.
        details: result.soughtBy === undefined ? [line('sources.unknown-number')] : [],
      };
    }
    case 'not-asked':
      return {
        group: result.why === 'no-number' ? 'no-identifier' : result.why,
        state: 'not-asked',
        say: group => line(NOT_ASKED[result.why], group),
      };
    case 'no-identifier':
      return {
        group: 'no-identifier',
        state: 'not-asked',
        say: group => line('sources.notices-no-identifier', group),
      };
  }
}

const NOT_ASKED = {
  off: 'sources.notices-off',
  'on-open': 'sources.notices-on-open',
  'not-chosen': 'sources.notices-not-chosen',
  'no-number': 'sources.notices-no-identifier',
  'by-place': 'sources.notices-by-place',
  'by-text': 'sources.notices-by-text',
} as const;

/** The record was found and no service that answered lists a notice; or none was asked. */
function noneListed({ noticesAskedOf: asked, contradicts, foundBy }: Work, isInDoubt: boolean): Absence {
  if (contradicts) {
    const say: Absence['say'] = group => line('sources.notices-other-paper', group);
    return { group: 'other-paper', state: 'could-not-check', say };
  }
  if (foundBy === 'text') {
    const say: Absence['say'] = group => line('sources.notices-matched', group);
    return { group: 'matched', state: 'could-not-check', say };
  }
  if (isInDoubt) {
    const say: Absence['say'] = group => line('sources.notices-doubtful', group);
    return { group: 'doubtful', state: 'could-not-check', say };
  }
  // The oldest day, so that the line never claims to be fresher than its oldest answer.
  const on = asked.map(({ on }) => on).sort()[0];
  if (on === undefined) {
    return {
      group: 'unasked',
      state: 'could-not-check',
      say: group => line('sources.notices-unasked', group),
    };
  }
  const services = asked.map(({ by }) => by);
  const params = { by: listValue(services), k: services.length, on };
  return {
    group: `none.${on}.${services.join('.')}`,
    state: 'not-found',
    say: group => line('sources.notices-none', { ...params, ...group }),
  };
}
