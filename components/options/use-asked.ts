import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnAnswer } from '../../lib/messages/index.ts';
import type { OptionsHost } from './host.ts';

type Answer = OwnAnswer<'what-was-asked'>;

/** "failed": the background did not answer; an empty list is never shown for that. */
export type Asked = { state: 'loading' } | { state: 'failed' } | ({ state: 'read' } & Answer);

export type UseAsked = ReturnType<typeof useAsked>;

/** What was asked: read at once, and again whenever the reader comes back to the page. */
export function useAsked(read: OptionsHost['whatWasAsked']) {
  const [asked, setAsked] = useState<Asked>({ state: 'loading' });

  const load = useCallback(async () => {
    const sent = await read();
    setAsked(sent.ok ? { state: 'read', ...sent.answer } : { state: 'failed' });
  }, [read]);

  const loadEarlier = useCallback(async () => {
    if (asked.state !== 'read') return;
    const sent = await read(asked.rows.at(-1)?.id);
    if (!sent.ok) setAsked({ state: 'failed' });
    else setAsked({ state: 'read', ...sent.answer, rows: [...asked.rows, ...sent.answer.rows] });
  }, [read, asked]);

  useEffect(() => {
    void load();
    const onShown = () => {
      if (document.visibilityState === 'visible') void load();
    };
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, [load]);

  /** After forgetting: asking again would make the databases anew. */
  const clear = useCallback(
    () => setAsked({ state: 'read', rows: [], hasEarlier: false, memory: 'kept' }),
    [],
  );

  return { asked, load, loadEarlier, clear };
}
