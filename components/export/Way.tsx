import type { ComponentType } from 'preact';
import { useId, useState } from 'preact/hooks';

/** What is said of an outcome. */
export type OutcomeOf<T> = (outcome: T) => string;

interface Action {
  icon: ComponentType;
  name: string;
  /** @returns what to say of it; nothing where the browser says it itself */
  run: () => Promise<string>;
}

interface Props {
  title: string;
  notes: readonly string[];
  /** The text itself, where it is short enough to be read over here. */
  shown?: string;
  children: readonly Action[];
}

/** One thing to take away, and in which forms. */
export function Way({ title, notes, shown, children }: Props) {
  const id = useId();
  const [said, setSaid] = useState('');
  return (
    <section class="eo-export-way" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {shown !== undefined && <p class="eo-export-shown">{shown}</p>}
      <div class="eo-export-actions">
        {children.map(({ icon: Icon, name, run }) => (
          <button
            key={name}
            type="button"
            class="eo-button"
            onClick={() => {
              // Emptied first, so that the same words are said again.
              setSaid('');
              void run().then(setSaid);
            }}
          >
            <Icon />
            {name}
          </button>
        ))}
      </div>
      {notes.map(note => (
        <p key={note} class="eo-export-about">
          {note}
        </p>
      ))}
      <p role="status" class="eo-export-status">
        {said}
      </p>
    </section>
  );
}
