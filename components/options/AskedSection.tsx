import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/settings/index.ts';
import { type Choice, Choices } from '../controls/Choices.tsx';
import { InfoIcon } from '../icons/index.ts';
import type { UseSettings } from '../settings/use-settings.ts';
import { text } from '../strings-pages.ts';
import { AskedTable } from './AskedTable.tsx';
import { Section } from './Section.tsx';
import type { Asked, UseAsked } from './use-asked.ts';

const keeps = (): Choice<Settings['keep']>[] => [
  { value: 'session', label: text('keep.session'), about: text('keep.session.about') },
  { value: 'day', label: text('keep.day'), about: text('keep.day.about') },
  { value: 'month', label: text('keep.month'), about: text('keep.month.about') },
];

interface Props {
  list: UseAsked;
  /** Undefined while they can't be read. */
  settings: Settings | undefined;
  save: UseSettings['save'];
}

/** What left the browser, and how long that and the answers are kept. */
export function AskedSection({ list: { asked, load, loadEarlier }, settings, save }: Props) {
  const about = useId();

  const keep = async (choice: Settings['keep']) => {
    await save({ keep: choice });
    await load();
  };

  return (
    <Section anchor="asked" title={text('asked.title')}>
      <div class="eo-asked-part">
        <p class="eo-section-note" id={about}>
          {text('asked.about')} {text('asked.private')}
        </p>
        {asked.state === 'read' && asked.memory !== 'kept' && (
          <p class="eo-notice" data-kind="problem">
            <InfoIcon />
            <span>{text(`memory.${asked.memory}`)}</span>
          </p>
        )}
        <List asked={asked} labelledBy={about} onEarlier={() => void loadEarlier()} />
      </div>
      {settings && (
        <Choices
          legend={text('keep.title')}
          choices={keeps()}
          chosen={settings.keep}
          onChange={choice => void keep(choice)}
        />
      )}
    </Section>
  );
}

function List({ asked, labelledBy, onEarlier }: { asked: Asked; labelledBy: string; onEarlier: () => void }) {
  switch (asked.state) {
    case 'loading':
      return <p>{text('asked.loading')}</p>;
    case 'failed':
      return <p>{text('asked.unreadable')}</p>;
    case 'read':
      if (asked.rows.length === 0) return <p class="eo-asked-none">{text('asked.none')}</p>;
      return (
        <>
          <AskedTable rows={asked.rows} labelledBy={labelledBy} />
          {asked.hasEarlier && (
            <div>
              <button type="button" class="eo-button" onClick={onEarlier}>
                {text('asked.earlier')}
              </button>
            </div>
          )}
        </>
      );
  }
}
