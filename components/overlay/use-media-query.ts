import { useEffect, useState } from 'preact/hooks';

/** Whether the window is as the media query says, now and whenever that changes. */
export function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const lifetime = new AbortController();
    list.addEventListener('change', () => setMatches(list.matches), { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [query]);
  return matches;
}
