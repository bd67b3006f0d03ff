import { useEffect } from 'preact/hooks';
import type { Settings } from '../../lib/settings/index.ts';

/** Puts the reader's theme on the page's root, where tokens.css looks for it; "auto" leaves it to the browser. */
export function useTheme(theme: Settings['theme'] | undefined): void {
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  }, [theme]);
}
