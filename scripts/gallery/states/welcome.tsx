import { Welcome } from '../../../components/welcome/Welcome.tsx';
import styles from '../../../components/welcome/welcome.css?inline';
import type { Managed, Settings } from '../../../lib/settings/index.ts';
import { memoryStore, welcomeHost } from '../../../tests/browser/pages/fake-hosts.ts';
import type { State } from './model.ts';

interface Look {
  settings?: Partial<Settings>;
  managed?: Managed;
  grants?: boolean;
  pressed?: readonly string[];
}

function welcome(name: string, { settings, managed, grants = true, pressed = [] }: Look = {}): State {
  return {
    group: 'welcome',
    name,
    pressed,
    drawing: {
      on: 'tab',
      styles,
      element: ({ theme, tag }) => (
        <Welcome
          host={welcomeHost(
            memoryStore({ ...settings, theme, language: tag }, 'stored', undefined, managed),
            [],
            grants,
          )}
        />
      ),
    },
  };
}

const SAVE = '.eo-welcome-save';
const AHEAD = 'input[value="ahead"]';

export const welcomeStates: readonly State[] = [
  welcome('first visit'),
  welcome('no choice made', { pressed: [SAVE] }),
  welcome('saved', { pressed: [AHEAD, SAVE] }),
  welcome('the browser gave no leave', { grants: false, pressed: [AHEAD, SAVE] }),
  welcome('set by an administrator', { settings: { lookups: 'off' }, managed: { lookupsOff: true } }),
];
