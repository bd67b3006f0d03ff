import { german as de } from './de/index.ts';
import { english as en } from './en/index.ts';
import { spanish as es } from './es/index.ts';
import type { Catalogue, Language } from './model.ts';
import { LANGUAGE_TAGS, type LanguageChoice, type LanguageTag } from './tags.ts';

/** All the words there are. Never imported by what runs on pages: the background hands those one language. */
export const catalogues: Readonly<Record<LanguageTag, Catalogue>> = { en, de, es };

/**
 * The language to speak.
 * @param choice the reader's
 * @param browser the browser's own language, a BCP 47 tag ("de-AT"); it decides for "auto", and English speaks where
 * we have no words in it
 * @param scope "page": what is said on an article's page; "all": what our own pages say too
 */
export function languageFor(choice: LanguageChoice, browser: string, scope: 'page' | 'all'): Language {
  const own = tagOf(browser);
  const tag = choice === 'auto' ? (own ?? 'en') : choice;
  const { direction, quotes, messages, ownPages } = catalogues[tag];
  return {
    // Dates and numbers are written as the reader's region does where its language is the one spoken.
    tag: tag === own ? regional(browser, tag) : tag,
    direction,
    quotes,
    messages: scope === 'all' ? { ...messages, ...ownPages } : messages,
  };
}

/** English whole, for a terminal and for tests. */
export const english: Language = languageFor('en', '', 'all');

function tagOf(browser: string): LanguageTag | undefined {
  const primary = browser.split('-', 1)[0]?.toLowerCase();
  return LANGUAGE_TAGS.find(tag => tag === primary);
}

/** The browser's whole tag where `Intl` knows it, else the language alone. */
function regional(browser: string, tag: LanguageTag): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(browser)[0] ?? tag;
  } catch {
    return tag;
  }
}
