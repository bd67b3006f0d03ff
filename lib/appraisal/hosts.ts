/** Addresses kept parsed: those of a long list with its bases and free copies, several times over. */
const MOST_PARSED = 2_000;
const parsed = new Map<string, URL | null>();

/** Parsing is what an appraisal of a long list spends most time on, and each address is asked about several times. */
function parse(url: string): URL | null {
  const known = parsed.get(url);
  if (known !== undefined) return known;
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const fresh = URL.parse(url);
  parsed.set(url, fresh);
  return fresh;
}

/** The host without "www.", or "" where the address has none (a file, a bad address). */
export function hostOf(url: string | undefined): string {
  if (!url) return '';
  return parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

/** Only such addresses become links: a page can print "javascript:" in its list. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:/i.test(url) && parse(url) !== null;
}

export function isWikipediaHost(host: string): boolean {
  return host === 'wikipedia.org' || host.endsWith('.wikipedia.org');
}

/** The same site: one host is the other, or a part of it ("blog.example.org" and "example.org"). */
export function isSameSite(host: string, other: string): boolean {
  if (host === '' || other === '') return false;
  return host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`);
}

/** "Paraneoplastic syndrome" of ".../wiki/Paraneoplastic_syndrome"; undefined where the address names no page. */
export function wikipediaTitle(url: string): string | undefined {
  const slug = /^\/wiki\/([^?#]+)/.exec(parse(url)?.pathname ?? '')?.[1];
  if (slug === undefined) return undefined;
  try {
    return decodeURIComponent(slug).replaceAll('_', ' ');
  } catch {
    // A stray "%" is no encoding (RFC 3986, section 2.1): the address is shown as it stands.
    return slug.replaceAll('_', ' ');
  }
}
