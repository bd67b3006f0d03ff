/** The host without "www.", or "" where the address has none (a file, a bad address). */
export function hostOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Only such addresses become links: a page can print "javascript:" in its list. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

export function isWikipedia(url: string | undefined): boolean {
  return /(?:^|\.)wikipedia\.org$/.test(hostOf(url));
}

/** The same site: one host is the other, or a part of it ("blog.example.org" and "example.org"). */
export function isSameSite(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [hostOf(a), hostOf(b)];
  if (one === '' || other === '') return false;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** "Paraneoplastic syndrome" of ".../wiki/Paraneoplastic_syndrome"; undefined where the address names no page. */
export function wikipediaTitle(url: string): string | undefined {
  const slug = /^\/wiki\/([^?#]+)/.exec(new URL(url).pathname)?.[1];
  if (slug === undefined) return undefined;
  try {
    return decodeURIComponent(slug).replaceAll('_', ' ');
  } catch {
    // A stray "%" is no encoding (RFC 3986, section 2.1): the address is shown as it stands.
    return slug.replaceAll('_', ' ');
  }
}
