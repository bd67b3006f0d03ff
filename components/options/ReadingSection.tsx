import type { Settings } from '../../lib/settings/index.ts';
import { type Choice, Choices } from '../controls/Choices.tsx';
import { Picker } from '../controls/Picker.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { UseSettings } from '../settings/use-settings.ts';
import { text } from '../strings-pages.ts';
import { closingDelays } from './closing-delays.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import { Section } from './Section.tsx';

const themes = (): Choice<Settings['theme']>[] => [
  { value: 'auto', label: text('options.theme.auto') },
  { value: 'light', label: text('options.theme.light') },
  { value: 'dark', label: text('options.theme.dark') },
];

interface Props {
  settings: Settings;
  save: UseSettings['save'];
}

/** How cards open and close, and how they look. */
export function ReadingSection({ settings, save }: Props) {
  return (
    <Section anchor="reading" title={text('options.reading')}>
      <Switch
        label={text('options.hover')}
        about={text('options.hover.about')}
        on={settings.hover}
        onChange={hover => void save({ hover })}
      />
      <Picker
        label={text('options.delay')}
        options={closingDelays(settings.closingDelayMs)}
        value={String(settings.closingDelayMs)}
        onChange={value => void save({ closingDelayMs: Number(value) })}
      />
      <Choices
        legend={text('options.theme')}
        choices={themes()}
        chosen={settings.theme}
        row
        onChange={theme => void save({ theme })}
      />
      <LanguagePicker chosen={settings.language} onChange={language => void save({ language })} />
    </Section>
  );
}
