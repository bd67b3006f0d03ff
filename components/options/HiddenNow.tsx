import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { HiddenNow as Hidden } from '../../lib/settings/index.ts';
import { text } from '../strings-pages.ts';
import type { OptionsHost } from './host.ts';

/** What the reader hid until the browser is closed, and the way to show it again. */
export function HiddenNow({ host }: { host: Pick<OptionsHost, 'hidden' | 'showHidden'> }) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [hidden, setHidden] = useState<Hidden>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    const load = () => void host.hidden().then(setHidden);
    const onShown = () => {
      if (document.visibilityState === 'visible') load();
    };
    load();
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, [host]);

  const show = async (what: keyof Hidden) => {
    await host.showHidden(what);
    setHidden(await host.hidden());
    setSaid(text('hidden.shown'));
    // The pressed button is gone; without this the keyboard would start again at the top of the page.
    title.current?.focus();
  };

  if (hidden === undefined) return null;
  return (
    <div class="eo-sites">
      <h3 class="eo-section-subtitle" id={id} ref={title} tabIndex={-1}>
        {text('hidden.title')}
      </h3>
      {!hidden.everywhere && hidden.pages === 0 ? (
        <p class="eo-section-note">{text('hidden.none')}</p>
      ) : (
        <ul class="eo-sites-list" aria-labelledby={id}>
          {hidden.everywhere && (
            <Row words={text('hidden.everywhere')} onShow={() => void show('everywhere')} />
          )}
          {hidden.pages > 0 && (
            <Row words={text('hidden.pages', { n: hidden.pages })} onShow={() => void show('pages')} />
          )}
        </ul>
      )}
      <p role="status" class="eo-section-note">
        {said}
      </p>
    </div>
  );
}

function Row({ words, onShow }: { words: string; onShow: () => void }) {
  const id = useId();
  return (
    <li class="eo-sites-item">
      <span class="eo-sites-name" id={id}>
        {words}
      </span>
      <button type="button" class="eo-button eo-button-quiet" aria-describedby={id} onClick={onShow}>
        {text('hidden.show')}
      </button>
    </li>
  );
}
