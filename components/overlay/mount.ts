import type { OverlayState } from '../../lib/overlay/overlay-state.ts';

/**
 * The element of our shadow root that one script draws into, made when first asked for. `all` leaves direction and
 * language as the page has them; our words have their own.
 */
export function mountIn(root: ShadowRoot, name: string, state: OverlayState | null): HTMLElement {
  const mount = root.querySelector<HTMLElement>(`.${name}`) ?? root.ownerDocument.createElement('div');
  if (!mount.isConnected) {
    mount.className = `eo-mount ${name}`;
    root.append(mount);
  }
  if (state) {
    mount.lang = state.language.tag;
    mount.dir = state.language.direction;
    mount.style.zoom = String(1 / zoomOf(root.ownerDocument.documentElement));
  }
  return mount;
}

/** A page's zoom on its root enlarges us with it; browsers of two years ago cannot tell how much. */
function zoomOf(element: Element): number {
  return 'currentCSSZoom' in element && typeof element.currentCSSZoom === 'number'
    ? element.currentCSSZoom
    : 1;
}
