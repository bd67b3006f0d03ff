import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** `lang`: of a label that is in another language than the page. */
  options: readonly { value: string; label: string; lang?: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** One of a short row of values, in the browser's own list. */
export function Picker({ label, options, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="eo-picker">
      <label class="eo-picker-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="eo-picker-select"
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      >
        {options.map(option => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            selected={option.value === value}
          >
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
