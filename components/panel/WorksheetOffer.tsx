import { useState } from 'preact/hooks';
import { line, say } from '../../lib/wording/index.ts';
import { WorksheetIcon } from '../icons/index.ts';

interface Props {
  /** @returns whether it was opened */
  onOpen: () => Promise<boolean>;
}

/** Opens the worksheet in a tab of the extension's own: what the reader types is not the page's to hear. */
export function WorksheetOffer({ onOpen }: Props) {
  const [refused, setRefused] = useState(false);
  const open = () => void onOpen().then(opened => setRefused(!opened));
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
