import { isPrivateAddress } from '../../private-pages/index.ts';

/** A page that may be read: its address, and the origin that the reader is asked about. */
export interface PageAddress {
  url: string;
  host: string;
  /** Match pattern of the one host, for the browser's question. */
  pattern: string;
}

/**
 * The address of a cited page as it would be fetched, or undefined where it never is: anything but https, a port, a
 * user name, a name or number of the reader's own network, a part of a site for signing in
 * (`data/private-pages.tsv`). The fragment is dropped: it is not the server's.
 */
export function pageAddress(raw: string): PageAddress | undefined {
  if (!URL.canParse(raw)) return undefined;
  const url = new URL(raw);
  if (url.protocol !== 'https:' || url.port !== '' || isPrivateAddress(url.href)) return undefined;
  url.hash = '';
  return { url: url.href, host: url.hostname, pattern: `https://${url.hostname}/*` };
}
