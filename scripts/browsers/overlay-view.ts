import type { Point, Tab } from './driver.ts';

/** Something in the overlay, as a reader or a screen reader meets it. */
export interface Seen {
  role: string;
  name: string;
  text: string;
  /** In the window's coordinates; no width where it is not rendered. */
  box: { x: number; y: number; width: number; height: number };
  visible: boolean;
  expanded: string | null;
  focused: boolean;
}

/** @returns everything in the overlay with this role, in document order; empty when there is no overlay. */
export async function allByRole(tab: Tab, role: string): Promise<Seen[]> {
  const seen = (await tab.inOverlay(describe, role)) ?? [];
  return seen.map(item => ({ ...item, name: withoutIsolates(item.name), text: withoutIsolates(item.text) }));
}

/** @returns the visible things with this role whose accessible name matches. */
export async function visibleByRole(tab: Tab, role: string, name: RegExp = /(?:)/): Promise<Seen[]> {
  return (await allByRole(tab, role)).filter(item => item.visible && name.test(item.name));
}

/** Words of the page stand between invisible characters that keep their direction to themselves. */
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

export const middle = ({ x, y, width, height }: Seen['box']): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Runs in the page, on the overlay's root: roles and names as ARIA computes them, for the tags that we use. */
function describe(root: ShadowRoot, role: string): Seen[] {
  const implicit: Record<string, string> = {
    BUTTON: 'button',
    SUMMARY: 'button',
    DIALOG: 'dialog',
    LI: 'listitem',
    UL: 'list',
    OL: 'list',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    H4: 'heading',
    ARTICLE: 'article',
    ASIDE: 'complementary',
    Q: 'quotation',
    BLOCKQUOTE: 'blockquote',
  };
  const roleOf = (element: Element) => {
    const explicit = element.getAttribute('role');
    if (explicit) return explicit;
    // A document of XML gives names as they are written.
    const tag = element.localName.toUpperCase();
    if (tag === 'A' && element.hasAttribute('href')) return 'link';
    if (tag === 'SECTION') return nameOf(element, false) ? 'region' : 'generic';
    return implicit[tag] ?? 'generic';
  };
  const nameOf = (element: Element, fromContent = true): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = ids.map(id => root.getElementById(id)?.textContent ?? '').join(' ');
    const name = labels || element.getAttribute('aria-label') || (fromContent ? element.textContent : '');
    return (name ?? '').replace(/\s+/g, ' ').trim();
  };
  return [...root.querySelectorAll('*')]
    .filter(element => roleOf(element) === role)
    .map(element => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        role,
        name: nameOf(element),
        text: element instanceof HTMLElement ? element.innerText : '',
        box: { x, y, width, height },
        visible: width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }),
        expanded: element.getAttribute('aria-expanded'),
        focused: root.activeElement === element,
      };
    });
}
