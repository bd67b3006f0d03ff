import { useEffect, useState } from 'preact/hooks';
import { FailedIcon } from '../icons/index.ts';
import { text } from '../strings-pages.ts';
import type { SaveNote as Note } from './use-settings.ts';

/** Long enough to read one word at the edge of the eye; nothing is lost when it goes. */
const SHOWN_FOR_MS = 3000;

/** Says that a change was saved, and goes; or why it was not, and stays. Read out without taking the focus. */
export function SaveNote({ note }: { note: Note | undefined }) {
  const [gone, setGone] = useState(0);
  const count = note?.count ?? 0;
  useEffect(() => {
    if (note?.kind !== 'saved') return;
    const timer = setTimeout(() => setGone(count), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [note, count]);

  return (
    <div class="eo-save-note">
      {/* Both regions stand from the start: screen readers miss regions that arrive with their text. */}
      <div role="status">
        {note?.kind === 'saved' && gone !== count && (
          <p class="eo-save-note-saved" key={count}>
            {note.text ?? text('saving.saved')}
          </p>
        )}
      </div>
      <div role="alert">
        {note?.kind === 'failed' && (
          <p class="eo-notice" data-kind="problem" key={count}>
            <FailedIcon />
            <span>{text(note.reason)}</span>
          </p>
        )}
      </div>
    </div>
  );
}
