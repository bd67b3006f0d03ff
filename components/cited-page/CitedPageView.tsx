import { useEffect, useState } from 'preact/hooks';
import { citedPageLines } from '../../lib/appraisal/cited-page.ts';
import { type Line, line, say } from '../../lib/wording/index.ts';
import type { CitedPage, PageAddress } from '../../lib/works/web-pages/index.ts';
import { SearchIcon } from '../icons/index.ts';
import { Mark } from '../Mark.tsx';
import { useLanguage } from '../settings/use-language.ts';
import { type SettingsStore, useSettings } from '../settings/use-settings.ts';
import { useTheme } from '../settings/use-theme.ts';
import { text } from '../strings-pages.ts';

/** What the page that asks for one cited page needs of the browser. */
export interface CitedPageHost {
  settings: SettingsStore;
  /** The address that this tab was opened for. */
  load: () => Promise<PageAddress | undefined>;
  /** Asks for leave for the one host; called in the handler of a click, before anything is awaited. */
  allow: (address: PageAddress) => Promise<boolean>;
  read: (address: PageAddress, signal: AbortSignal) => Promise<CitedPage>;
}

type State =
  | { is: 'loading' }
  | { is: 'gone' }
  | { is: 'asking'; address: PageAddress; refused: boolean }
  | { is: 'reading'; address: PageAddress }
  | { is: 'done'; address: PageAddress; page: CitedPage };

/** One address, one button: the reader sees what is asked of whom before anything is fetched. */
export function CitedPageView({ host }: { host: CitedPageHost }) {
  const { loaded } = useSettings(host.settings);
  const settings = 'settings' in loaded ? loaded.settings : undefined;
  useLanguage(host.settings, settings?.language, 'title.cited-page');
  useTheme(settings?.theme);
  const [state, setState] = useState<State>({ is: 'loading' });
  const [lifetime] = useState(() => new AbortController());
  useEffect(() => {
    void host
      .load()
      .then(address => setState(address ? { is: 'asking', address, refused: false } : { is: 'gone' }));
    return () => lifetime.abort();
  }, [host, lifetime]);
  const look = async (address: PageAddress) => {
    const isAllowed = await host.allow(address);
    if (!isAllowed) {
      setState({ is: 'asking', address, refused: true });
      return;
    }
    setState({ is: 'reading', address });
    const page = await host.read(address, lifetime.signal);
    setState({ is: 'done', address, page });
  };
  if (state.is === 'loading') return null;
  return (
    <main class="eo-root eo-cited-page">
      <p class="eo-cited-page-name">
        <Mark /> {text('product.name')}
      </p>
      <h1>{say(line('label.cited-page'))}</h1>
      {state.is === 'gone' ? (
        <p>{say(line('cited-page.gone'))}</p>
      ) : (
        <p class="eo-cited-page-address">{state.address.url}</p>
      )}
      {state.is === 'asking' && (
        <>
          <Lines lines={explanation(state.address.host)} />
          <div>
            <button
              type="button"
              class="eo-button eo-button-primary"
              onClick={() => void look(state.address)}
            >
              <SearchIcon />
              {say(line('button.allow-and-look-up'))}
            </button>
          </div>
        </>
      )}
      <div role="status">
        {state.is === 'asking' && state.refused && <p>{say(line('cited-page.not-allowed'))}</p>}
        {state.is === 'reading' && <p>{say(line('card.loading'))}</p>}
        {state.is === 'done' && <Lines lines={[...citedPageLines(state.page), line('cited-page.back')]} />}
      </div>
    </main>
  );
}

function explanation(host: string): Line[] {
  return [
    line('cited-page.what'),
    line('cited-page.who-sees', { host }),
    line('cited-page.without'),
    line('cited-page.leave'),
  ];
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <>
      {lines.map(said => (
        <p key={said.key}>{say(said)}</p>
      ))}
    </>
  );
}
