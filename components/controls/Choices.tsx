import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  about?: string;
}

interface Props<Value extends string> {
  legend: string;
  /** Drawn for screen readers alone, where a heading above says the same. */
  hideLegend?: boolean;
  choices: readonly Choice<Value>[];
  /** Undefined while nothing is chosen. */
  chosen: Value | undefined;
  /** Side by side, for short labels. */
  row?: boolean;
  /** Shown, and not the reader's to change. */
  disabled?: boolean;
  /** Says what is wrong with the choice, read out with the group. */
  problem?: ComponentChildren;
  onChange: (value: Value) => void;
}

/** One of a few: radio buttons, each with what it means under it. */
export function Choices<Value extends string>({
  legend,
  hideLegend = false,
  choices,
  chosen,
  row = false,
  disabled = false,
  problem,
  onChange,
}: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="eo-choices" disabled={disabled} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend class={hideLegend ? 'eo-visually-hidden' : 'eo-choices-legend'}>{legend}</legend>
      <div class={row ? 'eo-choices-row' : 'eo-choices-list'}>
        {choices.map(({ value, label, about }) => (
          <label class="eo-choice" key={value}>
            <input
              class="eo-choice-input"
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              aria-labelledby={`${id}-${value}`}
              aria-describedby={about ? `${id}-${value}-about` : undefined}
              onChange={() => onChange(value)}
            />
            <span class="eo-choice-words">
              <span class="eo-choice-label" id={`${id}-${value}`}>
                {label}
              </span>
              {about && (
                <span class="eo-choice-about" id={`${id}-${value}-about`}>
                  {about}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {problem && <div id={`${id}-problem`}>{problem}</div>}
    </fieldset>
  );
}
