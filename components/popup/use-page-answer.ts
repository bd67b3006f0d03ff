import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageDescription, Sent } from '../../lib/messages/index.ts';

/** A page that was just switched or started needs a moment until its answer is new. */
const ASK_AGAIN_AFTER_MS = 400;

/**
 * Asks the tab in front what it is: at once, whenever `occasion` changes, once more a moment later, and on while the
 * page says that it is still being read.
 */
export function usePageAnswer(describe: () => Promise<Sent<PageDescription>>, occasion: unknown) {
  const [answer, setAnswer] = useState<Sent<PageDescription>>();
  const [round, setRound] = useState(0);
  const askAgain = useCallback(() => setRound(last => last + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new occasion or round is the reason to ask
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (isSecond: boolean) => {
      const next = await describe();
      if (left) return;
      setAnswer(next);
      const isReading = next.ok && next.answer.state === 'reading';
      if (!isSecond || isReading) timer = setTimeout(() => void ask(true), ASK_AGAIN_AFTER_MS);
    };
    void ask(false);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [describe, occasion, round]);

  return { answer, askAgain };
}
