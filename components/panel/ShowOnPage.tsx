import { useState } from 'preact/hooks';
import type { Provenance } from '../../lib/article/model.ts';
import { line, say } from '../../lib/wording/index.ts';
import { ShowOnPageIcon } from '../icons/index.ts';
import { Said } from '../overlay/Said.tsx';
import type { PanelActions } from './shown.ts';

interface Props {
  /** Where a fact was read: the first of these that the page has a place for. */
  places: readonly Omit<Provenance, 'from'>[];
  actions: PanelActions;
}

/**
 * Leads to the words on the page and marks them there. Whether they are displayed is asked when it is pressed, not
 * at each drawing; words that the page does not display now are quoted here instead.
 */
export function ShowOnPage({ places, actions }: Props) {
  const [hidden, setHidden] = useState(false);
  const placed = places.filter(({ anchor }) => anchor !== undefined && actions.hasPlace(anchor));
  const [first] = placed;
  if (!first) return null;
  const show = async () => {
    for (const { anchor } of placed) {
      if (anchor !== undefined && (await actions.showOnPage(anchor))) {
        setHidden(false);
        return;
      }
    }
    setHidden(true);
  };
  return (
    <>
      <button type="button" class="eo-show" onClick={() => void show()}>
        <ShowOnPageIcon />
        {say(line('button.show'))}
      </button>
      <span role="status" class="eo-not-displayed">
        {hidden && <Said line={line('about.not-displayed', { words: first.quote })} />}
      </span>
    </>
  );
}
