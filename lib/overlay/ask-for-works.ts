import type { Reference } from '../article/model.ts';
import {
  MAX_TEXT_LENGTH,
  type NumberedWork,
  onMoreWorks,
  type PageMessage,
  send,
} from '../messages/index.ts';
import type { WorkResult } from '../works/model.ts';
import { isPending, unanswered } from './asked-work.ts';

export type LookUpCause = Extract<PageMessage, { type: 'resolve' }>['cause'];

interface Question {
  references: readonly Reference[];
  cause: LookUpCause;
  /** What is known of them by now, by number. */
  known: ReadonlyMap<number, WorkResult>;
  /** Aborted when nobody looks any more. */
  signal: AbortSignal;
}

/**
 * After this long nothing more comes: three attempts of ten seconds with their pauses (`lib/works/net/host.ts`), for
 * a service that is asked with what another has named, twice. The background may have been stopped in the middle.
 */
export const LATEST_MS = 65_000;

/**
 * Asks the background about references. `tell` gets the first answer for each, and what comes later, until nothing
 * is pending; where nothing comes, it is told that. Resolves with the first answer; never rejects.
 */
export async function askForWorks(
  { references, cause, known, signal }: Question,
  tell: (works: readonly NumberedWork[]) => void,
): Promise<void> {
  const ask = newAsk();
  const numbers = references.map(({ number }) => number);
  const latest = new Map(numbers.map(number => [number, known.get(number)]));
  const heard = new Set<number>();
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  const take = (works: readonly NumberedWork[]) => {
    for (const { number, result } of works) latest.set(number, result);
    tell(works);
  };

  onMoreWorks(
    ask,
    works => {
      const asked = works.filter(({ number }) => latest.has(number));
      for (const { number } of asked) heard.add(number);
      take(asked);
      if (numbers.every(number => latest.get(number) && !isPending(latest.get(number)))) over.abort();
    },
    until,
  );
  const sent = await send({
    type: 'resolve',
    cause,
    ask,
    references: references.map(({ number, text, url, identifiers }) => ({
      number,
      text: text.slice(0, MAX_TEXT_LENGTH),
      ...(url === undefined ? {} : { url }),
      identifiers,
    })),
  });
  const answers = new Map(sent.ok ? sent.answer.map(({ number, result }) => [number, result]) : []);
  // What came later may have overtaken the answer.
  const first = numbers.filter(number => !heard.has(number));
  take(first.map(number => ({ number, result: answers.get(number) ?? unanswered(latest.get(number)) })));
  const isOpen = () => numbers.filter(number => isPending(latest.get(number)));
  if (isOpen().length === 0 || until.aborted) {
    over.abort();
    return;
  }
  const giveUp = setTimeout(() => {
    over.abort();
    take(isOpen().map(number => ({ number, result: unanswered(latest.get(number)) })));
  }, LATEST_MS);
  until.addEventListener('abort', () => clearTimeout(giveUp), { once: true });
}

/** A name that no other page has: a tab may have moved on while an answer was under way. */
function newAsk(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
