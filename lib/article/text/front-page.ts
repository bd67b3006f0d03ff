/** A parameter that names one entry of a site: "?p=123", the plain permalinks of WordPress (its documentation, "Using Permalinks"). */
const NAMES_AN_ENTRY = /^\d+$/;

/**
 * Whether an address is that of a site's front page: no path, and no parameter that picks an entry. What a front page
 * prints ("By …", a date) belongs to the articles, events and reviews that it lists. false for what is no address.
 */
export function isFrontPage(address: string): boolean {
  try {
    const { pathname, protocol, searchParams } = new URL(address);
    if (pathname !== '/' || !/^https?:$/.test(protocol)) return false;
    return ![...searchParams.values()].some(value => NAMES_AN_ENTRY.test(value));
  } catch {
    return false;
  }
}
