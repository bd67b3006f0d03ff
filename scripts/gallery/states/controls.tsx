import type { ComponentChild } from 'preact';
import { Choices } from '../../../components/controls/Choices.tsx';
import { Picker } from '../../../components/controls/Picker.tsx';
import { Switch } from '../../../components/controls/Switch.tsx';
import { lookupChoices } from '../../../components/lookups/lookup-choices.ts';
import styles from '../../../components/page.css?inline';
import { text } from '../../../components/strings-pages.ts';
import type { State } from './model.ts';

const nothing = () => {};

function controls(name: string, element: () => ComponentChild): State {
  return {
    group: 'controls',
    name,
    drawing: { on: 'tab', styles, element: () => <main class="eo-root gallery-controls">{element()}</main> },
  };
}

/** As short as a row of them wants it. */
const themes = () => [
  { value: 'auto', label: text('options.theme.auto') },
  { value: 'light', label: text('options.theme.light') },
  { value: 'dark', label: text('options.theme.dark') },
];

export const controlStates: readonly State[] = [
  controls('switches', () => (
    <>
      <Switch label={text('where.on')} on onChange={nothing} />
      <Switch
        label={text('welcome.click')}
        about={text('welcome.click.about')}
        on={false}
        onChange={nothing}
      />
      <Switch label={text('where.on')} on disabled about={text('popup.private')} onChange={nothing} />
      <Switch label={text('where.on')} on={false} disabled onChange={nothing} />
    </>
  )),
  controls('one of a few', () => (
    <>
      <Choices
        legend={text('welcome.question')}
        choices={lookupChoices()}
        chosen="on-open"
        onChange={nothing}
      />
      <Choices
        legend={text('welcome.question')}
        choices={lookupChoices()}
        chosen="off"
        disabled
        onChange={nothing}
      />
      <Choices legend={text('lookups.title')} choices={themes()} chosen="dark" row onChange={nothing} />
    </>
  )),
  controls('a list of values', () => (
    <Picker label={text('lookups.title')} options={themes()} value="light" onChange={nothing} />
  )),
];
