import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { FailedIcon, RemoveIcon } from '../icons/index.ts';
import { text } from '../strings-pages.ts';
import type { OptionsHost } from './host.ts';

interface Props {
  forget: OptionsHost['forget'];
  onForgotten: () => void;
}

type Step = 'idle' | 'asking' | 'working' | 'done' | 'failed';

/** A button that says what would go, asks once, and then deletes it. */
export function ForgetEverything({ forget, onForgotten }: Props) {
  const [step, setStep] = useState<Step>('idle');
  const [settingsToo, setSettingsToo] = useState(false);
  const id = useId();
  const question = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = step === 'asking' || step === 'working';
  const wasOpen = useRef(false);

  // The pressed button is gone; without this the keyboard would start again at the top of the page.
  useEffect(() => {
    if (isOpen && !wasOpen.current) question.current?.focus();
    if (!isOpen && wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  useEffect(() => {
    if (step !== 'asking') return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setStep('idle');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step]);

  const go = async () => {
    setStep('working');
    const forgotten = await forget(settingsToo);
    setStep(forgotten ? 'done' : 'failed');
    setSettingsToo(false);
    if (forgotten) onForgotten();
  };

  return (
    <div class="eo-forget">
      {isOpen ? (
        <section class="eo-forget-question" aria-labelledby={`${id}-title`}>
          <h3 id={`${id}-title`} ref={question} tabIndex={-1}>
            {text('forget.title')}
          </h3>
          <p>{text('forget.what')}</p>
          <p class="eo-section-note">{text('forget.limits')}</p>
          <label class="eo-forget-settings">
            <input
              type="checkbox"
              checked={settingsToo}
              aria-describedby={`${id}-settings-about`}
              onChange={event => setSettingsToo(event.currentTarget.checked)}
            />
            <span>{text('forget.settings')}</span>
          </label>
          <p class="eo-section-note eo-forget-settings-about" id={`${id}-settings-about`}>
            {text('forget.settings.about')}
          </p>
          <div class="eo-forget-actions">
            <button
              type="button"
              class="eo-button eo-button-primary"
              disabled={step === 'working'}
              onClick={() => void go()}
            >
              {text('forget.yes')}
            </button>
            <button
              type="button"
              class="eo-button"
              disabled={step === 'working'}
              onClick={() => setStep('idle')}
            >
              {text('forget.no')}
            </button>
          </div>
        </section>
      ) : (
        <div>
          <button type="button" class="eo-button" ref={button} onClick={() => setStep('asking')}>
            <RemoveIcon /> {text('forget.button')}
          </button>
        </div>
      )}
      {/* Both stand from the start: screen readers miss regions that arrive with their text. */}
      <p role="status" class="eo-section-note">
        {step === 'done' && text('forget.done')}
      </p>
      <div role="alert">
        {step === 'failed' && (
          <p class="eo-notice" data-kind="problem">
            <FailedIcon />
            <span>{text('forget.failed')}</span>
          </p>
        )}
      </div>
    </div>
  );
}
