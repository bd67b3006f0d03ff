import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/index.ts';
import { Choices } from '../controls/Choices.tsx';
import { FailedIcon, InfoIcon } from '../icons/index.ts';
import { type ChosenLookups, chosenLookups, lookupChoices } from '../lookups/lookup-choices.ts';
import { SentList } from '../lookups/SentList.tsx';
import type { UseSettings } from '../settings/use-settings.ts';
import { text } from '../strings-pages.ts';
import type { OptionsHost } from './host.ts';
import { Section } from './Section.tsx';

interface Props {
  host: Pick<OptionsHost, 'requestLookupAccess' | 'hasLookupAccess'>;
  settings: Settings;
  /** The administrator has switched look-ups off. */
  isManaged: boolean;
  save: UseSettings['save'];
  fail: UseSettings['fail'];
}

/** When look-ups may be made, and what they send. */
export function LookupsSection({ host, settings, isManaged, save, fail }: Props) {
  const [access, setAccess] = useState(true);
  const sends = settings.lookups === 'on-open' || settings.lookups === 'ahead';

  useEffect(() => {
    let left = false;
    void host.hasLookupAccess().then(stands => {
      if (!left) setAccess(stands);
    });
    return () => {
      left = true;
    };
  }, [host]);

  // The browser is asked first, while the click still counts as one; saved only with its leave.
  const choose = async (lookups: ChosenLookups) => {
    const allowed = lookups === 'off' ? access : await host.requestLookupAccess();
    setAccess(allowed);
    if (lookups === 'off' || allowed) await save({ lookups });
    else fail('lookups.refused');
  };

  const allow = async () => {
    const allowed = await host.requestLookupAccess();
    setAccess(allowed);
    if (!allowed) fail('lookups.refused');
  };

  return (
    <Section anchor="lookups" title={text('lookups.title')}>
      {isManaged && (
        <p class="eo-notice" data-kind="problem">
          <InfoIcon />
          <span>{text('lookups.managed')}</span>
        </p>
      )}
      {settings.lookups === 'not-chosen' && <p>{text('lookups.now.not-chosen')}</p>}
      {sends && !access && (
        <div class="eo-notice" data-kind="problem">
          <FailedIcon />
          <div class="eo-section-notice">
            <span>{text('lookups.no-access')}</span>
            <button type="button" class="eo-button" onClick={() => void allow()}>
              {text('lookups.allow')}
            </button>
          </div>
        </div>
      )}
      <Choices
        legend={text('lookups.title')}
        hideLegend
        choices={lookupChoices()}
        chosen={chosenLookups(settings)}
        disabled={isManaged}
        onChange={value => void choose(value)}
      />
      <h3 class="eo-section-subtitle">{text('options.sent')}</h3>
      <SentList />
    </Section>
  );
}
