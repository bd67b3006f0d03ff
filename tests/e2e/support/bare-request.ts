import { expect } from 'vitest';
import type { RecordedRequest } from '../../../scripts/stand-in/exchange.ts';

/**
 * What both browsers send with any request, of themselves and not of the page or the reader; and the one header of
 * ours, by which Wikipedia wants the program named. Fetch Standard, "HTTP-network-or-cache fetch"; Fetch Metadata.
 */
const PLAIN_HEADERS =
  /^(?:host|connection|accept|accept-encoding|accept-language|user-agent|pragma|cache-control|priority|te|dnt|sec-gpc|sec-fetch-(?:site|mode|dest)|sec-ch-ua(?:-[a-z]+)?|api-user-agent)$/;

/** A GET without body, cookie, referrer and origin, without any header that is not known, and naming no installation. */
export function expectBare({ method, body, headers, url }: RecordedRequest): void {
  expect([method, body]).toEqual(['GET', '']);
  expect(Object.keys(headers).filter(name => !PLAIN_HEADERS.test(name.toLowerCase()))).toEqual([]);
  expect(`${decodeURIComponent(url)} ${JSON.stringify(headers)}`).not.toMatch(/(?:chrome|moz)-extension/);
}
