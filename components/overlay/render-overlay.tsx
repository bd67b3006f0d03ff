import { render } from 'preact';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import baseStyles from '../base.css?inline';
import panelPlaceStyles from '../panel/panel-place.css?inline';
import tokens from '../tokens.css?inline';
import badgeStyles from './badge.css?inline';
import { mountIn } from './mount.ts';
import { OverlayView } from './OverlayView.tsx';
import unopenedStyles from './unopened.css?inline';

export const overlayStyles = [tokens, baseStyles, badgeStyles, unopenedStyles, panelPlaceStyles].join('\n');

/** Draws a state of the overlay into our shadow root; `null` takes everything away. */
export function renderOverlay(root: ShadowRoot, state: OverlayState | null, actions: OverlayActions): void {
  const { host } = root;
  if (state && host instanceof HTMLElement) {
    const { theme } = state.options;
    if (theme === 'auto') delete host.dataset.theme;
    else host.dataset.theme = theme;
  }
  render(state && <OverlayView state={state} actions={actions} />, mountIn(root, 'eo-overlay-mount', state));
  globalThis.evidenceOverlayCard?.render(root, state && { state, actions });
}
