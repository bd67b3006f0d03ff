import { attributeOf } from '../dom-access.ts';

/** The address that an `<a>` leads to, absolute; null for places on the same page and for other schemes. */
export function outsideAddress(link: Element, pageAddress: string): string | null {
  return outsideUrl(link, pageAddress)?.href ?? null;
}

/** The same, taken apart. */
export function outsideUrl(link: Element, pageAddress: string): URL | null {
  const url = addressOf(link, pageAddress);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  const page = pageUrl(pageAddress);
  return page !== null && url.hash !== '' && sameDocument(url, page) ? null : url;
}

/** The fragment (decoded, without "#") of a link to a place on the same page, else null. */
export function fragmentOf(link: Element, pageAddress: string): string | null {
  const printed = attributeOf(link, 'href') ?? '';
  const hash = printed.indexOf('#');
  if (hash < 0 || hash === printed.length - 1) return null;
  if (hash > 0) {
    const url = addressOf(link, pageAddress);
    const page = pageUrl(pageAddress);
    if (url === null || page === null || !sameDocument(url, page)) return null;
  }
  const fragment = printed.slice(hash + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function addressOf(link: Element, base: string): URL | null {
  const printed = attributeOf(link, 'href');
  if (printed === null) return null;
  if (known.base !== base || known.urls.size > MOST_KNOWN) known = { base, urls: new Map() };
  let url = known.urls.get(printed);
  if (url === undefined) {
    url = safeUrl(printed.trim(), base);
    known.urls.set(printed, url);
  }
  return url;
}

/** The judge of lists, the readers of markers and those of entries ask about the same links. */
let known: { base: string; urls: Map<string, URL | null> } = { base: '', urls: new Map() };
const MOST_KNOWN = 500;

/** A page's own address may be none (`about:srcdoc` …): addresses that are complete are read all the same. */
function safeUrl(address: string, base: string | undefined): URL | null {
  return URL.parse(address, base) ?? (base === undefined ? null : URL.parse(address));
}

/** The page's own address, parsed once for all of its links. */
let lastPage: { address: string; url: URL | null } = { address: '', url: null };

function pageUrl(address: string): URL | null {
  if (lastPage.address !== address) lastPage = { address, url: safeUrl(address, undefined) };
  return lastPage.url;
}

/** Whether an address is on the host that the page is on. */
export function isOnPageHost(url: URL, pageAddress: string): boolean {
  return url.host === pageUrl(pageAddress)?.host;
}

function sameDocument(one: URL, other: URL): boolean {
  return one.origin === other.origin && one.pathname === other.pathname && one.search === other.search;
}
