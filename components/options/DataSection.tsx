import { useState } from 'preact/hooks';
import { isoDay } from '../../lib/appraisal/age.ts';
import { fileName, writeSettingsFile } from '../../lib/settings/file/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import { SaveIcon } from '../icons/index.ts';
import type { UseSettings } from '../settings/use-settings.ts';
import { text } from '../strings-pages.ts';
import { ForgetEverything } from './ForgetEverything.tsx';
import type { OptionsHost } from './host.ts';
import { Section } from './Section.tsx';
import { TakeSettings } from './TakeSettings.tsx';

interface Props {
  host: Pick<OptionsHost, 'version' | 'saveFile' | 'requestLookupAccess' | 'forget'>;
  /** Undefined while they can't be read. */
  settings: Settings | undefined;
  isManaged: boolean;
  save: UseSettings['save'];
  fail: UseSettings['fail'];
  onForgotten: () => void;
}

/** The reader's own data: the settings to a file and back, and a way to forget it all. */
export function DataSection({ host, settings, isManaged, save, fail, onForgotten }: Props) {
  const [saved, setSaved] = useState('');
  const toFile = (chosen: Settings) => {
    const on = isoDay(new Date());
    const name = fileName(on);
    host.saveFile(writeSettingsFile(chosen, { version: host.version, on }), name, 'application/json');
    setSaved(text('own.saved', { name }));
  };
  return (
    <Section anchor="data" title={text('own.data')}>
      {settings && (
        <div class="eo-take">
          <h3 class="eo-section-subtitle">{text('own.title')}</h3>
          <p class="eo-section-note">{text('own.about')}</p>
          <div>
            <button type="button" class="eo-button" onClick={() => toFile(settings)}>
              <SaveIcon /> {text('own.save')}
            </button>
          </div>
          <p role="status" class="eo-section-note">
            {saved}
          </p>
          <TakeSettings host={host} settings={settings} isManaged={isManaged} save={save} fail={fail} />
        </div>
      )}
      <ForgetEverything forget={host.forget} onForgotten={onForgotten} />
    </Section>
  );
}
