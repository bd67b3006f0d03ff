import { decadeEnd, type FilterChoices, type ListFilter } from '../../lib/appraisal/list-filter.ts';
import { line, say } from '../../lib/wording/index.ts';

interface Props {
  choices: FilterChoices;
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
}

/** What of the list is shown, by the browser's own controls. What would leave everything in is not offered. */
export function ListFilters({ choices, filter, onChange }: Props) {
  const { kinds, designs, decades, notices } = choices;
  /** A choice of "all" takes the field away. */
  const change = <K extends keyof ListFilter>(field: K, value: ListFilter[K] | undefined) => {
    const { [field]: _, ...others } = filter;
    onChange(value === undefined ? others : { ...others, [field]: value });
  };
  return (
    <fieldset class="eo-filters">
      <legend class="eo-visually-hidden">{say(line('label.filter'))}</legend>
      {kinds.length > 1 && (
        <Filter
          name={say(line('label.filter.kind'))}
          options={kinds.map(([kind, n]) => ({ value: kind, name: say({ key: kind, params: { n } }) }))}
          value={filter.kind}
          onChange={kind => change('kind', kind)}
        />
      )}
      {designs.length > 0 && (
        <Filter
          name={say(line('label.filter.design'))}
          options={designs.map(([design, n]) => ({
            value: design,
            name: say(line(`kind.design-${design}`, { n })),
          }))}
          value={filter.design}
          onChange={chosen => change('design', designs.find(([design]) => design === chosen)?.[0])}
        />
      )}
      {decades.length > 1 && (
        <Filter
          name={say(line('label.filter.years'))}
          options={decades.map(([decade, n]) => ({
            value: String(decade),
            name: say(
              decade === 'none'
                ? line('text.no-year', { n })
                : line('text.decade', { from: decade, to: decadeEnd(decade), n }),
            ),
          }))}
          value={filter.decade === undefined ? undefined : String(filter.decade)}
          onChange={chosen => change('decade', decades.find(([decade]) => String(decade) === chosen)?.[0])}
        />
      )}
      {notices > 0 && (
        <label class="eo-check eo-filter-notice">
          <input
            type="checkbox"
            checked={filter.noticeOnly ?? false}
            onChange={event => change('noticeOnly', event.currentTarget.checked || undefined)}
          />
          <span>{say(line('text.with-notice', { n: notices }))}</span>
        </label>
      )}
    </fieldset>
  );
}

interface FilterProps {
  name: string;
  options: readonly { value: string; name: string }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

function Filter({ name, options, value = '', onChange }: FilterProps) {
  return (
    <label class="eo-filter">
      <span>{name}</span>
      <select value={value} onChange={event => onChange(event.currentTarget.value || undefined)}>
        <option value="">{say(line('label.filter.all'))}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
