import type { Settings } from '../../lib/settings/index.ts';
import { type Choice, Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { UseSettings } from '../settings/use-settings.ts';
import { text } from '../strings-pages.ts';
import { HiddenNow } from './HiddenNow.tsx';
import type { OptionsHost } from './host.ts';
import { Section } from './Section.tsx';
import { SitesOff } from './SitesOff.tsx';

const ways = (): Choice<Settings['runOn']>[] => [
  { value: 'every-page', label: text('where.every-page'), about: text('where.every-page.about') },
  { value: 'click', label: text('where.click'), about: text('where.click.about') },
];

interface Props {
  host: Pick<OptionsHost, 'hidden' | 'showHidden'>;
  settings: Settings;
  save: UseSettings['save'];
}

/** On or off, by itself or on a click, and the sites where it is off. */
export function WhereSection({ host, settings, save }: Props) {
  return (
    <Section anchor="where" title={text('where.title')}>
      <Switch
        label={text('where.on')}
        about={text('where.on.about')}
        on={settings.everywhere}
        onChange={everywhere => void save({ everywhere })}
      />
      <Choices
        legend={text('options.start')}
        choices={ways()}
        chosen={settings.runOn}
        onChange={runOn => void save({ runOn })}
      />
      <SitesOff sites={settings.sitesOff} save={save} />
      <HiddenNow host={host} />
    </Section>
  );
}
