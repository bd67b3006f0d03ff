/** A Wikipedia article: language of the edition (its host's label) and title, with underscores. */
export interface WikipediaPage {
  language: string;
  title: string;
}

/** Label of an edition's host: "en", "simple", "zh-min-nan"; "www" and "m" are none. */
const EDITION_HOST = /^(?!www\.|m\.)([a-z][a-z-]{1,19})(?:\.m)?\.wikipedia\.org$/;

/** Characters that no title holds (https://en.wikipedia.org/wiki/Wikipedia:Page_name, "Technical restrictions"). */
const NOT_IN_TITLES = /[#<>[\]{}|\p{Cc}]/u;

/** MediaWiki's limit: 255 bytes in UTF-8. */
const MAX_TITLE_BYTES = 255;

/**
 * The article that an address leads to: `/wiki/Title` or `/w/index.php?title=Title`, desktop or mobile.
 * @returns undefined for every other address, and for titles that no page can have
 */
export function wikipediaPage(address: string): WikipediaPage | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const language = EDITION_HOST.exec(url.hostname)?.[1];
  const raw = titleIn(url);
  if (language === undefined || raw === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  const words = raw.replace(/[\s_]+/g, '_').replace(/^_|_$/g, '');
  // Every edition's titles begin with a capital, whatever a link writes: one page, one key.
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const isTitle =
    title !== '' && !NOT_IN_TITLES.test(title) && new TextEncoder().encode(title).length <= MAX_TITLE_BYTES;
  return isTitle ? { language, title } : undefined;
}

function titleIn(url: URL): string | undefined {
  if (url.pathname === '/w/index.php') return url.searchParams.get('title') ?? undefined;
  const path = /^\/wiki\/(.+)$/.exec(url.pathname)?.[1];
  try {
    return path === undefined ? undefined : decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
