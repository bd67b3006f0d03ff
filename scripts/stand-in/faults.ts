import type { Answer } from './exchange.ts';

/** What may go wrong with a service. */
export type Fault =
  /** 429 with a Retry-After, as HTML: what Crossref's gateway sends. */
  | 'rate-limited'
  | 'error-500'
  /** The connection stays open and nothing comes. */
  | 'silent'
  /** The first half of the right answer. */
  | 'truncated'
  /** Status 200 and a page for people, as from a gateway or a hotel's network. */
  | 'html'
  /** Whole, and in no form that the service's documentation knows. */
  | 'wrong-schema'
  | 'empty'
  /** To another host. */
  | 'redirect'
  /** The connection is cut, as without a network. */
  | 'unreachable';

/** Longer than the extension waits for any answer, so that its own limit ends the wait. */
const SILENCE_MS = 30_000;

/** Long enough to see that the extension waits, short enough for a test to wait as well. */
export const RETRY_AFTER_S = 1;

/** Where a service that redirects leads to: nobody's. */
export const REDIRECT_HOST = 'moved-elsewhere.test';

const PAGE =
  '<!doctype html><html><head><title>Please sign in</title></head><body><p>Welcome</p></body></html>';

/** What a service with this fault sends in place of its right answer, or that it closes or cuts the connection. */
export async function faulty(fault: Fault, right: Answer): Promise<Answer | 'reset' | 'close'> {
  const { type, body } = right;
  switch (fault) {
    case 'rate-limited':
      return html(429, { 'retry-after': String(RETRY_AFTER_S) });
    case 'error-500':
      return html(500);
    case 'silent':
      await new Promise(resolve => setTimeout(resolve, SILENCE_MS).unref());
      return 'close';
    case 'truncated':
      return { ...right, status: 200, body: body.slice(0, Math.floor(body.length / 2)) };
    case 'html':
      return html(200);
    case 'wrong-schema':
      return { ...right, status: 200, body: type?.includes('xml') ? OTHER_XML : OTHER_JSON };
    case 'empty':
      return { ...right, status: 200, body: '' };
    case 'redirect':
      return { status: 302, headers: { location: `https://${REDIRECT_HOST}/` }, body: '' };
    case 'unreachable':
      return 'reset';
  }
}

const OTHER_XML = '<?xml version="1.0" ?>\n<eFetchResult><Notes>sample data</Notes></eFetchResult>';
const OTHER_JSON = '{"status":"ok","message":{"items":"sample data"},"resultList":[],"results":null}';

function html(status: number, headers: Record<string, string> = {}): Answer {
  return { status, type: 'text/html; charset=utf-8', headers, body: PAGE };
}
