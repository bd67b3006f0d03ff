import { useState } from 'preact/hooks';
import type { Portable } from '../../lib/export/index.ts';
import type { OverlayActions } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { SaveIcon } from '../icons/index.ts';

interface Props {
  make: () => Portable;
  actions: Pick<OverlayActions, 'openExport'>;
}

/** Opens the list in a tab of the extension's own: there files are made, and the clipboard is not the page's to refuse. */
export function ExportOffer({ make, actions }: Props) {
  const [refused, setRefused] = useState(false);
  const open = () => void actions.openExport(make()).then(opened => setRefused(!opened));
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
