import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../../lib/settings/index.ts';
import { speak } from '../../lib/wording/index.ts';
import { languageFor } from '../../lib/wording/languages.ts';
import { type PlainKey, text } from '../strings-pages.ts';
import type { SettingsStore } from './use-settings.ts';

/**
 * Sets the language of one of our pages, its direction, and its name in the browser's tab. Called by the page's
 * outermost component before anything is said, in each drawing, so that a change shows at once.
 * @param choice the reader's; undefined while it is not known, and the browser's language speaks
 */
export function useLanguage(
  { browserLanguage }: SettingsStore,
  choice: Settings['language'] | undefined,
  name: PlainKey,
): void {
  const language = languageFor(choice ?? 'auto', browserLanguage, 'all');
  speak(language);
  const { tag, direction } = language;
  const title = text(name);
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
    document.title = title;
  }, [tag, direction, title]);
}
