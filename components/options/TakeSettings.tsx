import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  changesBetween,
  MAX_FILE_BYTES,
  patchOf,
  type ReadFile,
  readSettingsFile,
} from '../../lib/settings/file/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import { FailedIcon, TakeIcon } from '../icons/index.ts';
import type { UseSettings } from '../settings/use-settings.ts';
import { text } from '../strings-pages.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { faultWords } from './fault-words.ts';
import type { OptionsHost } from './host.ts';

interface Props {
  host: Pick<OptionsHost, 'requestLookupAccess'>;
  settings: Settings;
  isManaged: boolean;
  save: UseSettings['save'];
  fail: UseSettings['fail'];
}

type Taken = Extract<ReadFile, { ok: true }>;
type Step = { is: 'idle' } | { is: 'kept' } | { is: 'refused'; why: string } | { is: 'preview'; file: Taken };

/** Reads a settings file, shows what it would change, and changes it when the reader says so: all of it or nothing. */
export function TakeSettings({ host, settings, isManaged, save, fail }: Props) {
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const about = useId();

  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setStep(await stepFor(file));
  };

  const leave = (next: Step) => {
    setStep(next);
    // The pressed button is gone; without this the keyboard would start again at the top of the page.
    button.current?.focus();
  };

  const apply = async (file: Taken) => {
    const { lookups } = file.settings;
    const sends = lookups === 'on-open' || lookups === 'ahead';
    // Within the click, before anything is awaited: else the browser refuses to ask.
    if (!isManaged && sends && !(await host.requestLookupAccess())) fail('lookups.refused');
    else if (await save(patchOf(file.settings, isManaged), text('own.applied'))) leave({ is: 'idle' });
  };

  return (
    <div class="eo-take">
      <div>
        <button
          type="button"
          class="eo-button"
          ref={button}
          aria-describedby={about}
          onClick={() => input.current?.click()}
        >
          <TakeIcon /> {text('own.take')}
        </button>
        <input
          type="file"
          hidden
          ref={input}
          accept=".json,application/json"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            // Emptied, so that the same file can be chosen again after it was mended.
            void read(file).finally(() => {
              if (input.current) input.current.value = '';
            });
          }}
        />
      </div>
      <p class="eo-section-note" id={about}>
        {text('own.take.about')}
      </p>
      {step.is === 'preview' && (
        <Preview
          file={step.file}
          settings={settings}
          isManaged={isManaged}
          onApply={() => void apply(step.file)}
          onKeep={() => leave({ is: 'kept' })}
        />
      )}
      {/* Both stand from the start: screen readers miss regions that arrive with their text. */}
      <p role="status" class="eo-section-note">
        {step.is === 'kept' && text('own.kept')}
      </p>
      <div role="alert">
        {step.is === 'refused' && (
          <p class="eo-notice" data-kind="problem">
            <FailedIcon />
            <span>{step.why}</span>
          </p>
        )}
      </div>
    </div>
  );
}

async function stepFor(file: File): Promise<Step> {
  const refused = (fault: Extract<ReadFile, { ok: false }>['fault']): Step => ({
    is: 'refused',
    why: text('own.refused', { why: faultWords(fault) }),
  });
  // A file of gigabytes is not read into memory to be measured.
  if (file.size > MAX_FILE_BYTES) return refused({ why: 'too-big', mostBytes: MAX_FILE_BYTES });
  try {
    const read = readSettingsFile(new Uint8Array(await file.arrayBuffer()));
    return read.ok ? { is: 'preview', file: read } : refused(read.fault);
  } catch {
    return { is: 'refused', why: text('own.unreadable') };
  }
}

interface PreviewProps {
  file: Taken;
  settings: Settings;
  isManaged: boolean;
  onApply: () => void;
  onKeep: () => void;
}

function Preview({ file, settings, isManaged, onApply, onKeep }: PreviewProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const changes = changesBetween(settings, file.settings).filter(
    ({ setting }) => !(isManaged && setting === 'lookups'),
  );
  return (
    <section class="eo-take-preview" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {text('own.preview')}
      </h3>
      <p class="eo-section-note">
        {text('own.preview.made', file.made)} {file.isOlder && text('own.preview.older')}{' '}
        {isManaged && text('own.preview.managed')}
      </p>
      {changes.length === 0 ? (
        <p>{text('own.preview.same')}</p>
      ) : (
        <ChangeTable changes={changes} now={settings} then={file.settings} />
      )}
      <div class="eo-take-actions">
        {changes.length > 0 && (
          <button type="button" class="eo-button eo-button-primary" onClick={onApply}>
            {text('own.apply')}
          </button>
        )}
        <button type="button" class="eo-button" onClick={onKeep}>
          {text('own.keep')}
        </button>
      </div>
    </section>
  );
}
