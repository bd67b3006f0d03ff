/** A button that goes when it is pressed would drop the focus to the page: the heading of its entry takes it. */
export function focusHeading({ currentTarget: button }: { currentTarget: Element }): void {
  const entry = button.closest(':is(.eo-reference,.eo-entry,.eo-card)');
  entry?.querySelector<HTMLElement>(':is(h3,h4)')?.focus({ preventScroll: true });
}
