import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  /** Part of the address after "#", so that other pages can lead here. */
  anchor: string;
  title: string;
  children: ComponentChildren;
}

/** One group of settings under its heading. */
export function Section({ anchor, title, children }: Props) {
  const id = useId();
  return (
    <section class="eo-section" id={anchor} aria-labelledby={id}>
      <h2 class="eo-section-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
