import type { Line } from '../../lib/wording/index.ts';
import { say } from '../../lib/wording/index.ts';

/** One sentence of ours, in the language of the interface. */
export function Said({ line, class: className }: { line: Line; class?: string }) {
  return <span class={className}>{say(line)}</span>;
}

/** What tells one sentence from another in a list. */
export function keyOf(line: Line): string {
  return JSON.stringify(line);
}

/** Short facts on one line, each a part of its own for screen readers, parted by a middle dot. */
export function Facts({ lines }: { lines: readonly Line[] }) {
  return (
    <>
      {lines.map((line, at) => (
        <span key={keyOf(line)}>
          {at > 0 && (
            <span class="eo-dot" aria-hidden="true">
              {' · '}
            </span>
          )}
          <Said line={line} />
        </span>
      ))}
    </>
  );
}
