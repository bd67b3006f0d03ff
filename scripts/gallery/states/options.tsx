import { ChangeTable } from '../../../components/options/ChangeTable.tsx';
import { Options } from '../../../components/options/Options.tsx';
import styles from '../../../components/options/options.css?inline';
import type { OwnAnswer } from '../../../lib/messages/index.ts';
import {
  DEFAULT_SETTINGS,
  type Managed,
  type ParsedSettings,
  type Settings,
} from '../../../lib/settings/index.ts';
import { memoryStore, optionsHost } from '../../../tests/browser/pages/fake-hosts.ts';
import type { State } from './model.ts';

type Row = OwnAnswer<'what-was-asked'>['rows'][number];

/** A fixed day, so that the same is shown on each. */
const AT = new Date(2026, 10, 20, 16, 4).getTime();

const row = (id: number, more: Partial<Row> = {}): Row => ({
  id,
  askedAt: AT,
  service: 'Crossref',
  sent: [`10.5555/spoon.${id}`],
  outcome: 'answered',
  ...more,
});

const OUTCOMES: readonly Row['outcome'][] = [
  'answered',
  'waiting',
  'left',
  'offline',
  'unreachable',
  'timeout',
  'server-error',
  'bad-answer',
  'no-permission',
];

const ROWS: Row[] = [
  row(99, { sent: ['a', 'b', 'c', 'd', 'e'].map(end => `10.5555/${end}`), outcome: 'rate-limited' }),
  row(98, { service: 'ClinicalTrials.gov', sent: [`10.5555/${'a-long-identifier-'.repeat(4)}`] }),
  row(97, { service: 'Wikipedia', sent: ['en:Sleep'] }),
  ...OUTCOMES.map((outcome, at) => row(50 - at, { outcome })),
];

const asked = (rows: Row[], memory: 'kept' | 'blocked' = 'kept') => ({
  ok: true as const,
  answer: { rows, hasEarlier: false, memory },
});

interface Look {
  settings?: Partial<Settings>;
  stored?: ParsedSettings['state'];
  managed?: Managed;
  world?: Parameters<typeof optionsHost>[2];
  noShortcuts?: boolean;
  noSettings?: boolean;
  pressed?: readonly string[];
}

function options(name: string, look: Look = {}): State {
  const { settings, stored, managed, world, noShortcuts = false, noSettings = false, pressed = [] } = look;
  return {
    group: 'options',
    name,
    pressed,
    drawing: {
      on: 'tab',
      styles,
      element: ({ theme, tag }) => {
        const refuse = stored === 'newer' ? 'newer' : undefined;
        const usual = memoryStore({ ...settings, theme, language: tag }, stored, refuse, managed);
        const store = noSettings
          ? { ...usual, browserLanguage: tag, inspect: () => Promise.reject(new Error('as the state says')) }
          : usual;
        const host = { ...optionsHost(store, [], world), openSidePanel: async () => true };
        return <Options host={noShortcuts ? { ...host, shortcuts: async () => [] } : host} />;
      },
    },
  };
}

const OTHER: Settings = {
  ...DEFAULT_SETTINGS,
  lookups: 'ahead',
  theme: 'dark',
  sitesOff: ['a.example', `${'long-name-'.repeat(6)}.example`],
};

/** What a file would change, as it stands under the button that reads it. */
const changes: State = {
  group: 'options',
  name: 'what a file would change',
  drawing: {
    on: 'tab',
    styles,
    element: () => (
      <main class="eo-root eo-options">
        <ChangeTable
          changes={[
            { setting: 'lookups' },
            { setting: 'theme' },
            { setting: 'sitesOff', sites: { added: OTHER.sitesOff, removed: [] } },
          ]}
          now={DEFAULT_SETTINGS}
          then={OTHER}
        />
      </main>
    ),
  },
};

const FORGET = '.eo-forget button';

export const optionsStates: readonly State[] = [
  options('everything set', {
    settings: {
      lookups: 'ahead',
      sitesOff: ['a.example', `${'long-name-'.repeat(6)}.example`],
      closingDelayMs: 450,
    },
    world: { asked: asked(ROWS) },
    pressed: ['.eo-asked .eo-asked-more'],
  }),
  options('nothing set, no leave of the browser', {
    settings: { lookups: 'on-open' },
    world: { access: false },
    noShortcuts: true,
  }),
  options('damaged settings, not chosen', { stored: 'damaged' }),
  options('not saved', { stored: 'newer', pressed: ['.eo-switch-input'] }),
  options('settings that cannot be read', { noSettings: true }),
  options('set by an administrator', { settings: { lookups: 'off' }, managed: { lookupsOff: true } }),
  options('list that cannot be read, no place to keep answers', {
    world: { asked: { ok: false, why: 'gone' } },
  }),
  options('no place to keep answers', { world: { asked: asked([], 'blocked') } }),
  changes,
  options('forget: asked', { pressed: [FORGET] }),
  options('forget: done', { pressed: [FORGET, '.eo-forget .eo-button-primary'] }),
  options('forget: not all', {
    world: { forgets: false },
    pressed: [FORGET, '.eo-forget .eo-button-primary'],
  }),
];
