import type { RecordedRequest } from '../../../scripts/stand-in/exchange.ts';

/*
 * Who sent a request, by what Chromium itself writes into it (Fetch Metadata, https://www.w3.org/TR/fetch-metadata/):
 * no script, ours or the page's, can write these headers.
 */

/** What the documents of the tests load: frames, scripts and icons of their own site. */
const OF_A_PAGE = new Set(['iframe', 'script', 'style', 'image', 'font']);

/** What Chromium asks for by itself: updates, settings, sign-in. */
const BROWSER_OWN = /(^|\.)(googleapis\.com|google\.com|gvt1\.com|gstatic\.com)$/;

/**
 * Those requests that neither the reader's visits nor the documents' own elements nor the browser explain: what a
 * script of ours, in the page or behind it, has asked for, of whatever host.
 * @param visited the addresses that were opened, each as often as it was
 */
export function unexplained(requests: readonly RecordedRequest[], visited: readonly string[]): string[] {
  const sites = new Set(visited.map(address => new URL(address).origin));
  const open = visited.map(address => new URL(address).href);
  return requests
    .filter(({ url, host, headers }) => {
      const [site, mode, dest] = ['site', 'mode', 'dest'].map(name => headers[`sec-fetch-${name}`]);
      if (BROWSER_OWN.test(host)) return mode !== 'no-cors' && mode !== undefined;
      if (dest === 'document') {
        const at = open.indexOf(url);
        if (at >= 0) open.splice(at, 1);
        return at < 0;
      }
      // A document in a sandbox has no site: its icon comes from elsewhere.
      if (url.endsWith('/favicon.ico') && dest === 'image') return !sites.has(new URL(url).origin);
      const isOwn = site === 'same-origin' && sites.has(new URL(url).origin);
      return !(isOwn && OF_A_PAGE.has(String(dest)));
    })
    .map(({ method, url, headers }) => `${method} ${url} ${JSON.stringify(headers)}`);
}
