import type { Entry } from '../appraisal/page-itself.ts';
import {
  type AnsweredWork,
  MAX_TEXT_LENGTH,
  onMoreWorks,
  type PageMessage,
  send,
} from '../messages/index.ts';
import type { WorkResult } from '../works/model.ts';
import { isPending, unanswered } from './asked-work.ts';

export type LookUpCause = Extract<PageMessage, { type: 'resolve' }>['cause'];

interface Question {
  references: readonly Entry[];
  cause: LookUpCause;
  /** What is known of them by now, by id. */
  known: ReadonlyMap<string, WorkResult>;
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
  tell: (works: readonly AnsweredWork[]) => void,
): Promise<void> {
  const ask = newAsk();
  const ids = references.map(({ id }) => id);
  const latest = new Map(ids.map(id => [id, known.get(id)]));
  const heard = new Set<string>();
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  const take = (works: readonly AnsweredWork[]) => {
    for (const { id, result } of works) latest.set(id, result);
    tell(works);
  };

  onMoreWorks(
    ask,
    works => {
      const asked = works.filter(({ id }) => latest.has(id));
      for (const { id } of asked) heard.add(id);
      take(asked);
      if (ids.every(id => latest.get(id) && !isPending(latest.get(id)))) over.abort();
    },
    until,
  );
  const sent = await send({
    type: 'resolve',
    cause,
    ask,
    references: references.map(({ id, text, url, identifiers }) => ({
      id,
      text: text.slice(0, MAX_TEXT_LENGTH),
      ...(url === undefined ? {} : { url }),
      identifiers,
    })),
  });
  const answers = new Map(sent.ok ? sent.answer.map(({ id, result }) => [id, result]) : []);
  // What came later may have overtaken the answer.
  const first = ids.filter(id => !heard.has(id));
  take(first.map(id => ({ id, result: answers.get(id) ?? unanswered(latest.get(id)) })));
  const isOpen = () => ids.filter(id => isPending(latest.get(id)));
  if (isOpen().length === 0 || until.aborted) {
    over.abort();
    return;
  }
  const giveUp = setTimeout(() => {
    over.abort();
    take(isOpen().map(id => ({ id, result: unanswered(latest.get(id)) })));
  }, LATEST_MS);
  until.addEventListener('abort', () => clearTimeout(giveUp), { once: true });
}

/** A name that no other page has: a tab may have moved on while an answer was under way. */
function newAsk(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
