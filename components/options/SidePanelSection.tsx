import { useState } from 'preact/hooks';
import { SidePanelIcon } from '../icons/index.ts';
import { text } from '../strings-pages.ts';
import type { OptionsHost } from './host.ts';
import { Section } from './Section.tsx';

/** What the side panel is, and the way to open it; nothing in browsers that have none. */
export function SidePanelSection({ openSidePanel }: Pick<OptionsHost, 'openSidePanel'>) {
  const [failed, setFailed] = useState(false);
  if (!openSidePanel) return null;
  return (
    <Section anchor="side-panel" title={text('options.side-panel')}>
      <p>{text('options.side-panel.about')}</p>
      <div>
        <button
          type="button"
          class="eo-button"
          onClick={() => void openSidePanel().then(opened => setFailed(!opened))}
        >
          <SidePanelIcon /> {text('options.side-panel.open')}
        </button>
      </div>
      <p role="status" class="eo-section-note">
        {failed && text('side.not-opened')}
      </p>
    </Section>
  );
}
