/** OpenAlex says up to 15 hours (until midnight UTC); more than a day is taken for a mistake. */
export const MAX_WAIT_MS = 24 * 60 * 60 * 1000;

const MS_PER_SECOND = 1000;

/**
 * The moment that a `Retry-After` header names, as seconds or as a date (RFC 9110, section 10.2.3), at most a day off.
 * A date is the service's: how long it is from now is told by the service's own clock, the answer's `Date` (section
 * 6.6.1), where there is one, because the reader's may be wrong by years.
 * @returns milliseconds since 1970 by the reader's clock, or undefined where the header is missing or says neither
 */
export function retryAfter(
  header: string | null,
  now: number,
  date: string | null = null,
): number | undefined {
  const text = header?.trim() ?? '';
  const sent = Date.parse(date ?? '');
  const wait = /^\d+$/.test(text)
    ? Number(text) * MS_PER_SECOND
    : Date.parse(text) - (Number.isFinite(sent) ? sent : now);
  if (!Number.isFinite(wait)) return undefined;
  return now + Math.min(Math.max(wait, 0), MAX_WAIT_MS);
}
