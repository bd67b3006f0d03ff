import type { OptionsHost } from '../../../components/options/host.ts';
import type { PopupHost } from '../../../components/popup/Popup.tsx';
import type { SettingsStore } from '../../../components/settings/use-settings.ts';
import type { SidePanelHost } from '../../../components/side-panel/host.ts';
import type { WelcomeHost } from '../../../components/welcome/Welcome.tsx';
import type { OwnAnswer, PageDescription, Sent } from '../../../lib/messages/index.ts';
import {
  DEFAULT_SETTINGS,
  type HiddenNow,
  type Managed,
  type ParsedSettings,
  type Settings,
  type UpdateResult,
} from '../../../lib/settings/index.ts';
import type { Followed } from '../../../lib/side-panel/index.ts';

/** Settings kept in memory, with the store's contract; `calls` lists what was written. */
export interface MemoryStore extends SettingsStore {
  now: () => Settings;
  /** A change made in another window. */
  changeElsewhere: (patch: Partial<Settings>) => void;
}

/** @param parsed what inspecting finds first; @param refuse makes every update fail that way */
export function memoryStore(
  first: Partial<Settings> = {},
  state: ParsedSettings['state'] = 'stored',
  refuse?: Extract<UpdateResult, { ok: false }>['why'],
  managed: Managed = { lookupsOff: false },
): MemoryStore {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...first };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    browserLanguage: 'en-US',
    now: () => settings,
    changeElsewhere: patch => {
      settings = { ...settings, ...patch };
      tell();
    },
    inspect: async () =>
      state === 'damaged' || state === 'newer'
        ? { state, settings, managed, reason: 'as the test says' }
        : { state, settings, managed },
    update: async change => {
      if (refuse !== undefined) return { ok: false, why: refuse, reason: 'as the test says' };
      settings = { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
      tell();
      return { ok: true, settings };
    },
    watch: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

/** What was called, by name, in order. */
export type Calls = string[];

export const ARTICLE: Sent<PageDescription> = {
  ok: true,
  answer: { state: 'shown', host: 'www.example.org', counts: { references: 12, citations: 31 } },
};

export function popupHost(
  settings: SettingsStore,
  answer: Sent<PageDescription> = ARTICLE,
  calls: Calls = [],
  works = true,
  isPrivate = false,
  isSessionHidden = false,
): PopupHost {
  const note = (name: string) => {
    calls.push(name);
  };
  return {
    settings,
    isPrivate: async () => isPrivate,
    describe: async () => answer,
    readPage: async () => {
      note('readPage');
      return works;
    },
    showPanel: async () => {
      note('showPanel');
      return works;
    },
    openSidePanel: async () => {
      note('openSidePanel');
      return works;
    },
    isSessionHidden: async () => isSessionHidden,
    showAgain: async () => {
      note('showAgain');
      return works;
    },
    openOptions: () => note('openOptions'),
    openWelcome: () => note('openWelcome'),
    close: () => note('close'),
  };
}

type AskedAnswer = Sent<OwnAnswer<'what-was-asked'>>;

/** As the background does, in smaller steps. */
const ROWS_AT_ONCE = 3;

const NOTHING_ASKED: AskedAnswer = { ok: true, answer: { rows: [], hasEarlier: false, memory: 'kept' } };

interface OptionsWorld {
  grants: boolean;
  access: boolean;
  opens: boolean;
  asked: AskedAnswer;
  forgets: boolean;
  hidden: HiddenNow;
  /** Takes the files that were saved, as name and text. */
  saved: [name: string, text: string][];
  /** Takes what was given to each reading of the log. */
  reads: (number | undefined)[];
}

export function optionsHost(
  settings: SettingsStore,
  calls: Calls = [],
  {
    grants = true,
    access = true,
    opens = true,
    asked = NOTHING_ASKED,
    forgets = true,
    saved = [],
    hidden = { everywhere: false, pages: 0 },
    reads = [],
  }: Partial<OptionsWorld> = {},
): OptionsHost {
  let answer = asked;
  let hiddenNow = hidden;
  return {
    settings,
    version: '0.1.0',
    requestLookupAccess: async () => {
      calls.push('requestLookupAccess');
      return grants;
    },
    hasLookupAccess: async () => access,
    whatWasAsked: async before => {
      reads.push(before);
      if (!answer.ok) return answer;
      const rows = answer.answer.rows.filter(({ id }) => id < (before ?? Number.POSITIVE_INFINITY));
      const shown = rows.slice(0, ROWS_AT_ONCE);
      return { ok: true, answer: { ...answer.answer, rows: shown, hasEarlier: shown.length < rows.length } };
    },
    forget: async settingsToo => {
      calls.push(settingsToo ? 'forget, settings too' : 'forget');
      if (forgets) answer = NOTHING_ASKED;
      return forgets;
    },
    hidden: async () => hiddenNow,
    showHidden: async what => {
      calls.push(`show ${what}`);
      hiddenNow = { ...hiddenNow, [what]: what === 'pages' ? 0 : false };
    },
    saveFile: (text, name) => {
      saved.push([name, text]);
    },
    shortcuts: async () => [
      { command: 'next-citation', keys: 'Alt+N' },
      { command: 'previous-citation', keys: '' },
    ],
    openShortcuts: async () => {
      calls.push('openShortcuts');
      return opens;
    },
    openWelcome: () => {
      calls.push('openWelcome');
    },
  };
}

export function welcomeHost(settings: SettingsStore, calls: Calls = [], grants = true): WelcomeHost {
  return {
    settings,
    requestLookupAccess: async () => {
      calls.push('requestLookupAccess');
      return grants;
    },
    openOptions: () => {
      calls.push('openOptions');
    },
  };
}

interface FakeSidePanelHost extends SidePanelHost {
  settings: MemoryStore;
  /** The tab in front says something else. */
  tells: (followed: Followed) => void;
  following: () => boolean;
  /** From now on the page does nothing that it is asked to. */
  refuses: () => void;
}

export function sidePanelHost(settings: MemoryStore, first: Followed, calls: Calls = []): FakeSidePanelHost {
  let tell: ((followed: Followed) => void) | undefined;
  let does = true;
  const doing = (name: string) => async (what?: string) => {
    calls.push(what === undefined ? name : `${name} ${what}`);
    return does;
  };
  return {
    settings,
    tells: followed => tell?.(followed),
    following: () => tell !== undefined,
    refuses: () => {
      does = false;
    },
    follow: (onChange, signal) => {
      tell = onChange;
      signal.addEventListener('abort', () => {
        tell = undefined;
      });
      onChange(first);
      return {
        again: () => void calls.push('again'),
        askFor: number => void calls.push(`askFor ${number}`),
        read: doing('read'),
        show: doing('show'),
        openWorksheet: () => doing('openWorksheet')(),
        openExport: () => doing('openExport')(),
      };
    },
    copyText: doing('copy'),
    openOptions: () => void calls.push('openOptions'),
    openWelcome: () => void calls.push('openWelcome'),
  };
}
