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
    const { tag, direction } = state.language;
    // Written anew, the same language costs the browser the styles of all that is in it.
    if (mount.lang !== tag) mount.lang = tag;
    if (mount.dir !== direction) mount.dir = direction;
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
