import { render } from 'preact';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import baseStyles from '../base.css?inline';
import panelStyles from '../panel/panel.css?inline';
import tokens from '../tokens.css?inline';
import badgeStyles from './badge.css?inline';
import { OverlayView } from './OverlayView.tsx';
import cardStyles from './preview-card.css?inline';

export const overlayStyles = [tokens, baseStyles, badgeStyles, cardStyles, panelStyles].join('\n');

/** Draws a state of the overlay into our shadow root; `null` takes everything away. */
export function renderOverlay(root: ShadowRoot, state: OverlayState | null, actions: OverlayActions): void {
  const { host } = root;
  if (state && host instanceof HTMLElement) {
    const { theme } = state.options;
    if (theme === 'auto') delete host.dataset.theme;
    else host.dataset.theme = theme;
  }
  const mount = placeIn(root);
  if (state) {
    // `all` leaves direction and language as the page has them; our words have their own.
    mount.lang = state.language.tag;
    mount.dir = state.language.direction;
  }
  render(state && <OverlayView state={state} actions={actions} />, mount);
}

/** The style sheet stands beside this element; Preact owns what is in it. */
function placeIn(root: ShadowRoot): HTMLElement {
  const existing = root.querySelector<HTMLElement>('.eo-mount');
  if (existing) return existing;
  const mount = root.ownerDocument.createElement('div');
  mount.className = 'eo-mount';
  root.append(mount);
  return mount;
}
