import type { Settings } from '../../lib/settings/index.ts';
import { NotAskedIcon, SearchIcon } from '../icons/index.ts';
import { text } from '../strings-pages.ts';

interface Props {
  lookups: Settings['lookups'];
  /** The administrator has switched look-ups off. */
  isManaged: boolean;
  onChange: () => void;
}

/** What leaves the browser now, in one line, and the way to change it. */
export function LookupsLine({ lookups, isManaged, onChange }: Props) {
  const sends = lookups === 'on-open' || lookups === 'ahead';
  return (
    <p class="eo-lookups-line">
      {sends ? <SearchIcon /> : <NotAskedIcon />}
      <span>{text(isManaged ? 'lookups.managed' : `lookups.now.${lookups}`)}</span>
      {!isManaged && (
        <button type="button" class="eo-button eo-button-quiet" onClick={onChange}>
          {text(lookups === 'not-chosen' ? 'popup.choose' : 'popup.change')}
          <span class="eo-visually-hidden"> {text('lookups.title')}</span>
        </button>
      )}
    </p>
  );
}
