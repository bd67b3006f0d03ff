/**
 * An address whose host can be read off as it stands: the URL standard's parser gives the same one for it, whatever
 * follows (section 4.4). Lower-case labels of ASCII, the last of which begins with a letter, so that it is no IPv4
 * address; no user, no port, nothing encoded. Parsing is what an appraisal of a long list would spend most time on.
 */
const PLAIN = /^https?:\/\/((?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*)(?:[/?#]|$)/;

/** Its labels are decoded and can be bad (UTS 46). */
const ENCODED_LABEL = 'xn--';

function plainHost(url: string): string | undefined {
  const host = PLAIN.exec(url)?.[1];
  return host?.includes(ENCODED_LABEL) ? undefined : host;
}

/** The host without "www.", or "" where the address has none (a file, a bad address). */
export function hostOf(url: string | undefined): string {
  if (!url) return '';
  const host = plainHost(url) ?? URL.parse(url)?.hostname ?? '';
  return host.startsWith('www.') ? host.slice('www.'.length) : host;
}

/** Only such addresses become links: a page can print "javascript:" in its list. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && (plainHost(url) !== undefined || (/^https?:/i.test(url) && URL.canParse(url)));
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
  const slug = /^\/wiki\/([^?#]+)/.exec(URL.parse(url)?.pathname ?? '')?.[1];
  if (slug === undefined) return undefined;
  try {
    return decodeURIComponent(slug).replaceAll('_', ' ');
  } catch {
    // A stray "%" is no encoding (RFC 3986, section 2.1): the address is shown as it stands.
    return slug.replaceAll('_', ' ');
  }
}
