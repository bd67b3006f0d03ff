import { useId } from 'preact/hooks';

interface Props {
  label: string;
  about?: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A setting that is on or off at once: the label left, the switch right, one target. */
export function Switch({ label, about, on, disabled = false, onChange }: Props) {
  const id = useId();
  return (
    <div class="eo-switch">
      <label class="eo-switch-words" for={id}>
        <span class="eo-switch-label">{label}</span>
        {about && (
          <span class="eo-switch-about" id={`${id}-about`}>
            {about}
          </span>
        )}
      </label>
      <input
        id={id}
        class="eo-switch-input"
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-label={label}
        aria-describedby={about ? `${id}-about` : undefined}
        checked={on}
        disabled={disabled}
        onChange={event => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
