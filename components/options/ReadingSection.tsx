import type { Settings } from '../../lib/settings/index.ts';
import { CORNERS, MARK_STYLES } from '../../lib/settings/model.ts';
import { type Choice, Choices } from '../controls/Choices.tsx';
import { Picker } from '../controls/Picker.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { UseSettings } from '../settings/use-settings.ts';
import { type PlainKey, text } from '../strings-pages.ts';
import { closingDelays } from './closing-delays.ts';
import { hitSizes } from './hit-sizes.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import { Section } from './Section.tsx';

const themes = (): Choice<Settings['theme']>[] => [
  { value: 'auto', label: text('options.theme.auto') },
  { value: 'light', label: text('options.theme.light') },
  { value: 'dark', label: text('options.theme.dark') },
];

const badges = (): Choice<Settings['badge']>[] => [
  { value: 'line', label: text('options.badge.line') },
  { value: 'dot', label: text('options.badge.dot') },
  { value: 'toolbar', label: text('options.badge.toolbar') },
];

const CORNER_NAMES = {
  'bottom-end': 'options.corner.bottom-end',
  'bottom-start': 'options.corner.bottom-start',
  'top-end': 'options.corner.top-end',
  'top-start': 'options.corner.top-start',
} as const satisfies Record<Settings['corner'], PlainKey>;

const MARK_NAMES = {
  quiet: 'options.marks.quiet',
  strong: 'options.marks.strong',
  notices: 'options.marks.notices',
  off: 'options.marks.off',
} as const satisfies Record<Settings['marks'], PlainKey>;

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
      <Picker
        label={text('options.hit')}
        options={hitSizes(settings.hitSizePx)}
        value={String(settings.hitSizePx)}
        onChange={value => void save({ hitSizePx: Number(value) })}
      />
      <Choices
        legend={text('options.theme')}
        choices={themes()}
        chosen={settings.theme}
        row
        onChange={theme => void save({ theme })}
      />
      <Choices
        legend={text('options.badge')}
        choices={badges()}
        chosen={settings.badge}
        row
        onChange={badge => void save({ badge })}
      />
      {settings.badge !== 'toolbar' && (
        <Picker
          label={text('options.corner')}
          options={CORNERS.map(value => ({ value, label: text(CORNER_NAMES[value]) }))}
          value={settings.corner}
          onChange={value => void save({ corner: CORNERS.find(each => each === value) ?? settings.corner })}
        />
      )}
      <Picker
        label={text('options.marks')}
        options={MARK_STYLES.map(value => ({ value, label: text(MARK_NAMES[value]) }))}
        value={settings.marks}
        onChange={value => void save({ marks: MARK_STYLES.find(each => each === value) ?? settings.marks })}
      />
      <LanguagePicker chosen={settings.language} onChange={language => void save({ language })} />
    </Section>
  );
}
