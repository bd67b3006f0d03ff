import { useEffect, useState } from 'preact/hooks';
import { KeyboardIcon } from '../icons/index.ts';
import { text } from '../strings-pages.ts';
import type { OptionsHost, Shortcut } from './host.ts';
import { Section } from './Section.tsx';

/** The shortcuts as the browser has them, and the way to its page where they are changed. */
export function KeyboardSection({ host }: { host: Pick<OptionsHost, 'shortcuts' | 'openShortcuts'> }) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let left = false;
    void host.shortcuts().then(all => {
      if (!left) setShortcuts(all);
    });
    return () => {
      left = true;
    };
  }, [host]);

  return (
    <Section anchor="keyboard" title={text('options.keys')}>
      {shortcuts.length === 0 ? (
        <p class="eo-section-note">{text('options.keys.none')}</p>
      ) : (
        <dl class="eo-keys">
          {shortcuts.map(({ command, keys }) => (
            <div class="eo-keys-row" key={command}>
              <dt>{text(`options.key.${command}`)}</dt>
              <dd>{keys === '' ? text('options.keys.unset') : <kbd class="eo-keys-cap">{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      <div>
        <button
          type="button"
          class="eo-button"
          onClick={() => void host.openShortcuts().then(opened => setFailed(!opened))}
        >
          <KeyboardIcon /> {text('options.keys.change')}
        </button>
      </div>
      <p role="status" class="eo-section-note">
        {failed && text('options.keys.failed')}
      </p>
    </Section>
  );
}
