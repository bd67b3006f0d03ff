import { HOST_TAG } from './names.ts';

/** What of the page has the focus (its body, where nothing has); null while the focus is in our own surfaces. */
export function focusInPage({ activeElement }: Document): HTMLElement | null {
  return activeElement instanceof HTMLElement && activeElement.localName !== HOST_TAG ? activeElement : null;
}
