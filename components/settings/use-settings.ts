import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { InspectedSettings, Settings, SettingsPatch, UpdateResult } from '../../lib/settings/index.ts';
import type { PlainKey } from '../strings-pages.ts';

/** What a page needs of lib/settings; tests hand in their own. */
export interface SettingsStore {
  inspect: () => Promise<InspectedSettings>;
  update: (change: SettingsPatch | ((current: Settings) => SettingsPatch)) => Promise<UpdateResult>;
  watch: (listener: () => void, signal: AbortSignal) => void;
  /** The browser's own language, a BCP 47 tag; it decides where the reader has chosen none. */
  browserLanguage: string;
}

/** "failed": the browser's storage itself did not answer. */
export type LoadedSettings = { state: 'loading' } | { state: 'failed' } | InspectedSettings;

/** What became of a change. `count` tells two equal notes apart, so that the second is read out too. */
export type SaveNote =
  | { kind: 'saved'; text?: string; count: number }
  | { kind: 'failed'; reason: PlainKey; count: number };

export interface UseSettings {
  loaded: LoadedSettings;
  note: SaveNote | undefined;
  /** Writes at once. `saidText` replaces "Saved." in the note. Resolves to whether it was written. */
  save: (
    change: SettingsPatch | ((current: Settings) => SettingsPatch),
    saidText?: string,
  ) => Promise<boolean>;
  /** Shows why a change was not even tried. */
  fail: (reason: PlainKey) => void;
}

/** The settings, kept up with changes made anywhere, and a way to change them. */
export function useSettings(store: SettingsStore): UseSettings {
  const [loaded, setLoaded] = useState<LoadedSettings>({ state: 'loading' });
  const [note, setNote] = useState<SaveNote>();
  const count = useRef(0);

  const load = useCallback(async () => {
    try {
      setLoaded(await store.inspect());
    } catch {
      setLoaded({ state: 'failed' });
    }
  }, [store]);

  useEffect(() => {
    const stop = new AbortController();
    void load();
    // Inspected again rather than taken as given: only the store knows whether something was damaged.
    store.watch(() => void load(), stop.signal);
    return () => stop.abort();
  }, [store, load]);

  const fail = useCallback((reason: PlainKey) => {
    count.current += 1;
    setNote({ kind: 'failed', reason, count: count.current });
  }, []);

  const save = useCallback<UseSettings['save']>(
    async (change, saidText) => {
      const result = await store.update(change);
      await load();
      if (!result.ok) {
        fail(`saving.${result.why}`);
        return false;
      }
      count.current += 1;
      setNote({ kind: 'saved', ...(saidText !== undefined && { text: saidText }), count: count.current });
      return true;
    },
    [store, load, fail],
  );

  return { loaded, note, save, fail };
}
