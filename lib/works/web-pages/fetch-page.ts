import { type Clock, dayOf } from '../net/clock.ts';
import type { PageAddress } from './address.ts';
import { decodePage } from './charset.ts';
import type { CitedPage, PageFailure } from './model.ts';
import { readPage } from './read-page.ts';

/** Longer than any healthy page takes to begin and short enough that the reader still waits. */
export const PAGE_TIMEOUT_MS = 10_000;

/** What a page says of itself stands in its head; of longer ones the first megabyte is read. */
export const MAX_PAGE_BYTES = 1024 * 1024;

export interface PageTools {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  clock: Clock;
}

/**
 * Reads one cited page, after the reader has allowed its host: one GET without cookies and referrer. A redirect is
 * seen and not followed: where it leads can't be known before, and could be an address that was never agreed to.
 * @returns what the page says of itself, or why nothing was read; rejects only with the signal's reason
 */
export async function fetchPage(
  { url, host }: PageAddress,
  { fetch, clock }: PageTools,
  signal: AbortSignal,
): Promise<CitedPage> {
  signal.throwIfAborted();
  const on = dayOf(clock.now());
  const failed = (why: PageFailure): CitedPage => ({ status: 'failed', host, on, why });
  const timeout = new AbortController();
  const timer = new AbortController();
  clock.sleep(PAGE_TIMEOUT_MS, timer.signal).then(
    () => timeout.abort(),
    () => undefined,
  );
  try {
    const response = await fetch(url, {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      headers: { Accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, timeout.signal]),
    });
    if (response.type === 'opaqueredirect' || isRedirect(response.status)) return failed('leads-on');
    if (!response.ok) return failed('error');
    const type = response.headers.get('content-type') ?? '';
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return failed('not-a-page');
    const facts = readPage(decodePage(await firstBytes(response), type));
    return Object.keys(facts).length === 0 ? failed('nothing') : { status: 'read', host, on, facts };
  } catch {
    signal.throwIfAborted();
    return failed(timeout.signal.aborted ? 'timeout' : 'offline');
  } finally {
    timer.abort();
  }
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/** The body up to the size that is read; what comes after it is not fetched. */
async function firstBytes(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const bytes = new Uint8Array(MAX_PAGE_BYTES);
  let length = 0;
  while (reader && length < MAX_PAGE_BYTES) {
    const part = await reader.read();
    if (part.done) break;
    const taken = part.value.subarray(0, MAX_PAGE_BYTES - length);
    bytes.set(taken, length);
    length += taken.byteLength;
  }
  await reader?.cancel();
  return bytes.subarray(0, length);
}
