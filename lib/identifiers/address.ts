/** An address taken apart for the rules: host without "www.", and path with query, each percent-decoded once. */
export interface Address {
  host: string;
  /** Decoded path, then "?" and the decoded query where there is one. */
  target: string;
  path: string;
  /** The query, still encoded, with its "?"; or "". */
  search: string;
  /** Path and query still encoded, to be put behind another host. */
  encoded: string;
}

/** A host name with a dot at the head, as writers print addresses: "doi.org/10.1000/182", "//doi.org/…". */
const WITHOUT_SCHEME = /^(?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$)/i;

/**
 * Most addresses: the browser's own parser, which takes ten times as long, leaves these as they are. No port, no
 * user, no escape, no segment that begins with a dot, no label in Punycode, no number for a host
 * (URL Standard, "host parsing" and the percent-encode sets).
 */
const PLAIN =
  /^https?:\/\/(?![^/]*xn--)((?:[a-z0-9-]+\.)+[a-z]+)((?:\/(?:[\w-][\w.:;()-]*)?)+)?(\?[\w.&=+-]+)?$/;

/**
 * Takes an http(s) address apart, also one without scheme ("doi.org/10.1000/182"). Undefined for anything
 * else, so that `javascript:` and `data:` never reach a rule. Never throws.
 */
export function readAddress(url: string): Address | undefined {
  const parsed = parseHttp(url.trim());
  if (!parsed) return undefined;
  const { hostname, pathname, search } = parsed;
  const path = decode(pathname);
  return {
    host: hostname.replace(/^www\d?\./, '').replace(/\.$/, ''),
    path,
    target: search.length > 1 ? `${path}?${decode(search.slice(1))}` : path,
    search,
    encoded: pathname + search,
  };
}

/** Whether a host is the named one or lies under it. */
export function isUnder(host: string, name: string): boolean {
  return host === name || (host.endsWith(name) && host.charAt(host.length - name.length - 1) === '.');
}

function parseHttp(text: string): Pick<URL, 'hostname' | 'pathname' | 'search'> | undefined {
  const plain = PLAIN.exec(text);
  if (plain) {
    const [, hostname = '', pathname = '/', search = ''] = plain;
    return { hostname, pathname, search };
  }
  const parsed = URL.parse(WITHOUT_SCHEME.test(text) ? `https://${text.replace(/^\/\//, '')}` : text);
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  return parsed.hostname === '' ? undefined : parsed;
}

/** Segment by segment, so that one broken escape leaves the rest readable. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, escapes => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
