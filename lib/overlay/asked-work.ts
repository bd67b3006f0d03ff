import { OWN_BACKGROUND, type ServiceName, type WorkResult } from '../works/model.ts';

/* A work between question and answer. What is known stays on the card while more is asked for. */

/** Who is to be asked about a known work: those that failed, and those that wait for its card to be opened. */
export function stillToAsk(known: WorkResult | undefined): ServiceName[] {
  if (known?.status !== 'found') return [];
  const { failures = [], onOpen = [] } = known.work;
  return [...failures.map(({ service }) => service), ...onOpen];
}

/** Whether more is asked for as soon as the reader opens it. */
export function waitsForOpening(known: WorkResult | undefined): boolean {
  return known?.status === 'not-asked' || (known?.status === 'found' && known.work.onOpen !== undefined);
}

/** A known work while more is asked: those services are pending, and no failure is shown that may be past. */
export function beingAsked(known: WorkResult): WorkResult {
  if (known.status !== 'found') return known;
  const { failures: _failures, onOpen: _onOpen, ...work } = known.work;
  return { status: 'found', work: { ...work, pending: stillToAsk(known) } };
}

/** Whether something is still to come. */
export function isPending(known: WorkResult | undefined): boolean {
  return known?.status === 'found' && (known.work.pending?.length ?? 0) > 0;
}

/** What holds when no answer comes any more: who was still pending did not answer. */
export function unanswered(known: WorkResult | undefined): WorkResult {
  if (known?.status !== 'found') return { status: 'failed', why: 'timeout', service: OWN_BACKGROUND };
  const { pending = [], failures = [], ...work } = known.work;
  const silent = pending.map(service => ({ service, why: 'timeout' as const }));
  return { status: 'found', work: { ...work, failures: [...failures, ...silent] } };
}
