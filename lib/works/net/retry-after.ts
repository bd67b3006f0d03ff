/** OpenAlex says up to 15 hours (until midnight UTC); more than a day is taken for a mistake. */
const MAX_WAIT_MS = 24 * 60 * 60 * 1000;

const MS_PER_SECOND = 1000;

/**
 * The moment that a `Retry-After` header names, as seconds or as a date (RFC 9110, section 10.2.3), at most a day off.
 * @returns milliseconds since 1970, or undefined where the header is missing or says neither
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const moment = /^\d+$/.test(text) ? now + Number(text) * MS_PER_SECOND : Date.parse(text);
  if (!Number.isFinite(moment)) return undefined;
  return Math.min(Math.max(moment, now), now + MAX_WAIT_MS);
}
