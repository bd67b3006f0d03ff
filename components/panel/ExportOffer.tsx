import { useState } from 'preact/hooks';
import { line, say } from '../../lib/wording/index.ts';
import { SaveIcon } from '../icons/index.ts';

interface Props {
  /** @returns whether it was opened */
  onOpen: () => Promise<boolean>;
}

/** Opens the list in a tab of the extension's own: there files are made, and the clipboard is not the page's to refuse. */
export function ExportOffer({ onOpen }: Props) {
  const [refused, setRefused] = useState(false);
  const open = () => void onOpen().then(opened => setRefused(!opened));
  return (
    <div class="eo-export-offer">
      <button type="button" class="eo-show" onClick={open}>
        <SaveIcon />
        {say(line('button.export'))}
      </button>
      <p role="status" class="eo-finding-detail">
        {refused && say(line('export.not-opened'))}
      </p>
    </div>
  );
}
