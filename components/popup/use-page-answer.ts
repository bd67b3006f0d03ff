import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageDescription, Sent } from '../../lib/messages/index.ts';

/** A page that was just switched or started needs a moment until its answer is new. */
const ASK_AGAIN_AFTER_MS = 400;

/** Asks the tab in front what it is: at once, whenever `occasion` changes, and once more a moment later. */
export function usePageAnswer(describe: () => Promise<Sent<PageDescription>>, occasion: unknown) {
  const [answer, setAnswer] = useState<Sent<PageDescription>>();
  const [round, setRound] = useState(0);
  const askAgain = useCallback(() => setRound(last => last + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new occasion or round is the reason to ask
  useEffect(() => {
    let left = false;
    const ask = async () => {
      const next = await describe();
      if (!left) setAnswer(next);
    };
    void ask();
    const timer = setTimeout(() => void ask(), ASK_AGAIN_AFTER_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [describe, occasion, round]);

  return { answer, askAgain };
}
