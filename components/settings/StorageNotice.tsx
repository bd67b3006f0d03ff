import { InfoIcon } from '../icons/index.ts';
import { type PlainKey, text } from '../strings-pages.ts';
import type { LoadedSettings } from './use-settings.ts';

const PROBLEMS: Partial<Record<LoadedSettings['state'], PlainKey>> = {
  damaged: 'storage.damaged',
  newer: 'storage.newer',
  failed: 'storage.failed',
};

/** Says what was wrong with the stored settings; nothing if all was read. */
export function StorageNotice({ state }: { state: LoadedSettings['state'] }) {
  const problem = PROBLEMS[state];
  if (problem === undefined) return null;
  return (
    <p class="eo-notice" data-kind="problem" role="note">
      <InfoIcon />
      <span>{text(problem)}</span>
    </p>
  );
}
