import type { IconNode } from 'lucide';
import { h } from 'preact';

/**
 * Makes a component of one icon's shapes (lucide's node lists, drawn on a 24 × 24 grid).
 * An icon is never alone: a word stands beside it, so it is hidden from screen readers.
 * Styled by `.eo-icon` in base.css; takes the colour of the text around it.
 */
export function makeIcon(shapes: IconNode) {
  return function Icon() {
    return (
      <svg class="eo-icon" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
        {shapes.map(([tag, attributes]) => h(tag, { ...attributes }))}
      </svg>
    );
  };
}
