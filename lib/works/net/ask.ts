import type { Asked, Noted } from '../log/model.ts';
import type { SentFailure } from '../model.ts';
import { permissionFor } from '../services.ts';
import { type Answer, failure } from './answer.ts';
import type { Clock } from './clock.ts';
import { readCapped } from './read-capped.ts';
import { retryAfter } from './retry-after.ts';

/** Longer than any healthy answer of these services (1–3 s), short enough that a reader still waits. */
export const TIMEOUT_MS = 10_000;

/** Fifty Crossref records with abstracts are about 0.5 MB; nothing honest comes near this. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * The list of what was asked must know of a request before a service does, also where the background is stopped in
 * between; a healthy database takes milliseconds, and a reader waits no longer for another.
 */
const ROW_PATIENCE_MS = 1000;

export interface AskTools {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Whether the reader still grants the match pattern (Firefox readers can withdraw it at any time). */
  hasPermission: (pattern: string) => Promise<boolean>;
  /** What the browser says; false where the device has no network, true where it may have one. */
  isOnline: () => boolean;
  clock: Clock;
  /** Called before a request leaves. */
  note: (asked: Asked) => Noted;
}

export interface AskOptions {
  /** What the request tells the service. Required, so that nothing leaves that the reader's log doesn't show. */
  asked: Asked;
  /** "follow" only for services that answer an alias with a redirect to themselves; the others' are no answer. */
  redirect: 'manual' | 'follow';
  headers?: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

/** What may come of a request, or of what forbids it. */
export type AskAnswer = Answer<SentFailure>;

export type Ask = (address: string, options: AskOptions) => Promise<AskAnswer>;

/**
 * One GET, under the rules of every look-up: a listed https host alone, while its permission stands, without
 * cookies, without referrer, within the timeout and the size.
 * An address that no service has is a "no-permission" failure and never leaves.
 * @returns whatever the service sent, or why nothing came; rejects only with the signal's reason
 */
export function makeAsk({ fetch, hasPermission, isOnline, clock, note }: AskTools): Ask {
  return async (address, options) => {
    options.signal.throwIfAborted();
    const pattern = permissionFor(address);
    if (pattern === undefined || !(await hasPermission(pattern))) return failure('no-permission');

    const noted = note(options.asked);
    await inTime(noted.written, clock);
    if (options.signal.aborted) noted.came('left');
    options.signal.throwIfAborted();
    const timeout = new AbortController();
    const timer = new AbortController();
    clock.sleep(TIMEOUT_MS, timer.signal).then(
      () => timeout.abort(),
      () => undefined,
    );
    const came = (answer: AskAnswer): AskAnswer => {
      noted.came(answer.status === 'answered' ? 'answered' : answer.why);
      return answer;
    };
    try {
      const response = await fetch(address, {
        method: 'GET',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        // Our own cache keeps what may be kept; the browser's would outlive the session.
        cache: 'no-store',
        redirect: options.redirect,
        ...(options.headers === undefined ? {} : { headers: options.headers }),
        signal: AbortSignal.any([options.signal, timeout.signal]),
      });
      // With "error" a redirect would look like a connection that failed, and be tried again.
      if (response.type === 'opaqueredirect') return came(failure('bad-answer'));
      if (response.redirected && permissionFor(response.url) !== pattern) return came(failure('bad-answer'));
      const refusal = refusalOf(response, clock.now());
      if (refusal !== undefined) return came(refusal);
      const body = await readCapped(response, MAX_BODY_BYTES);
      return came(
        body === undefined
          ? failure('bad-answer')
          : { status: 'answered', page: { code: response.status, body } },
      );
    } catch {
      if (options.signal.aborted) noted.came('left');
      options.signal.throwIfAborted();
      if (timeout.signal.aborted) return came(failure('timeout'));
      return came(failure(isOnline() ? 'unreachable' : 'offline'));
    } finally {
      timer.abort();
    }
  };
}

/** Waits for the row, but not for a database that does not answer. */
async function inTime(written: Promise<unknown>, clock: Clock): Promise<void> {
  const timer = new AbortController();
  const late = clock.sleep(ROW_PATIENCE_MS, timer.signal).catch(() => undefined);
  await Promise.race([written, late]);
  timer.abort();
}

/** Answers that say the same in whatever form they come: too many requests (RFC 6585, 4), server errors (RFC 9110, 15.6). */
function refusalOf(response: Response, now: number): AskAnswer | undefined {
  const { status } = response;
  if (status !== 429 && status < 500) return undefined;
  const { headers } = response;
  const until = retryAfter(headers.get('retry-after'), now, headers.get('date'));
  return failure(status === 429 ? 'rate-limited' : 'server-error', until);
}
