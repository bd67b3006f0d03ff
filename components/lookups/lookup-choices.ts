import type { Settings } from '../../lib/settings/index.ts';
import type { Choice } from '../controls/Choices.tsx';
import { text } from '../strings-pages.ts';

/** What a reader can choose; "not-chosen" is what holds until then. */
export type ChosenLookups = Exclude<Settings['lookups'], 'not-chosen'>;

/** From the least that is sent to the most. */
export function lookupChoices(): Choice<ChosenLookups>[] {
  const values: ChosenLookups[] = ['off', 'on-open', 'ahead'];
  return values.map(value => ({
    value,
    label: text(`lookups.${value}`),
    about: text(`lookups.${value}.about`),
  }));
}

/** The reader's choice, or undefined while there is none. */
export function chosenLookups(settings: Settings): ChosenLookups | undefined {
  return settings.lookups === 'not-chosen' ? undefined : settings.lookups;
}
