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
 * Takes an http(s) address apart, also one without scheme ("doi.org/10.1000/182"). Undefined for anything
 * else, so that `javascript:` and `data:` never reach a rule. Never throws.
 */
export function readAddress(url: string): Address | undefined {
  const text = url.trim();
  const parsed = parseHttp(WITHOUT_SCHEME.test(text) ? `https://${text.replace(/^\/\//, '')}` : text);
  if (!parsed) return undefined;
  const path = decode(parsed.pathname);
  return {
    host: parsed.hostname.replace(/^www\d?\./, '').replace(/\.$/, ''),
    path,
    target: parsed.search.length > 1 ? `${path}?${decode(parsed.search.slice(1))}` : path,
    search: parsed.search,
    encoded: parsed.pathname + parsed.search,
  };
}

/** Whether a host is the named one or lies under it. */
export function isUnder(host: string, name: string): boolean {
  return host === name || (host.endsWith(name) && host.charAt(host.length - name.length - 1) === '.');
}

function parseHttp(text: string): URL | undefined {
  const parsed = URL.parse(text);
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
