import { useState } from 'preact/hooks';
import type { Worksheet } from '../../lib/appraisal/worksheet/model.ts';
import type { OverlayActions } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { WorksheetIcon } from '../icons/index.ts';

interface Props {
  make: () => Worksheet;
  actions: Pick<OverlayActions, 'openWorksheet'>;
}

/** Opens the worksheet in a tab of the extension's own: what the reader types is not the page's to hear. */
export function WorksheetOffer({ make, actions }: Props) {
  const [refused, setRefused] = useState(false);
  const open = () => void actions.openWorksheet(make()).then(opened => setRefused(!opened));
  return (
    <div class="eo-finding">
      <p>{say(line('worksheet.offer'))}</p>
      <p>
        <button type="button" class="eo-button" onClick={open}>
          <WorksheetIcon />
          {say(line('button.worksheet'))}
        </button>
      </p>
      <p role="status" class="eo-finding-detail">
        {refused && say(line('worksheet.not-opened'))}
      </p>
    </div>
  );
}
