import { render } from 'preact';
import type { CardScript } from '../../lib/overlay/load-card.ts';
import { speak } from '../../lib/wording/index.ts';
import { CardView } from './CardView.tsx';
import { mountIn } from './mount.ts';
import styles from './preview-card.css?inline';

const MOUNT = 'eo-card-mount';

/** Draws what is previewed, with its style, in a place of its own beside the badge's. */
export const renderCard: CardScript['render'] = (root, view) => {
  const preview = view?.state.preview;
  if (!preview && !root.querySelector(`.${MOUNT}`)) return;
  if (view) speak(view.state.language);
  const mount = mountIn(root, MOUNT, view?.state ?? null);
  render(
    <>
      <style>{styles}</style>
      {preview && <CardView state={view.state} preview={preview} actions={view.actions} />}
    </>,
    mount,
  );
};
