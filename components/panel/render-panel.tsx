import { render } from 'preact';
import type { PanelScript } from '../../lib/overlay/load-panel.ts';
import { speak } from '../../lib/wording/index.ts';
import { Panel } from './Panel.tsx';
import styles from './panel.css?inline';

/** Draws the panel, with its style, into the place that the overlay gives it; `null` takes it away. */
export const renderPanel: PanelScript['render'] = (place, view) => {
  if (view) speak(view.state.language);
  render(
    view && (
      <>
        <style>{styles}</style>
        <Panel state={view.state} actions={view.actions} />
      </>
    ),
    place,
  );
};
