import { Popup } from '../../../components/popup/Popup.tsx';
import styles from '../../../components/popup/popup.css?inline';
import type { PageDescription, Sent } from '../../../lib/messages/index.ts';
import type { Managed, ParsedSettings, Settings } from '../../../lib/settings/index.ts';
import { ARTICLE, memoryStore, popupHost } from '../../../tests/browser/pages/fake-hosts.ts';
import type { State } from './model.ts';

interface Look {
  settings?: Partial<Settings>;
  answer?: Sent<PageDescription>;
  stored?: ParsedSettings['state'];
  managed?: Managed;
  works?: boolean;
  isPrivate?: boolean;
  pressed?: readonly string[];
}

const says = (state: PageDescription['state']): Sent<PageDescription> => ({
  ok: true,
  answer: { state, host: 'www.example.org' },
});

function popup(name: string, look: Look = {}): State {
  const { settings, answer = ARTICLE, stored, managed, works = true, isPrivate = false, pressed = [] } = look;
  return {
    group: 'popup',
    name,
    pressed,
    drawing: {
      on: 'tab',
      styles: `${styles} :host { background: var(--eo-surface); }`,
      element: ({ theme, tag }) => {
        const store = memoryStore({ ...settings, theme, language: tag }, stored, undefined, managed);
        return <Popup host={popupHost(store, answer, [], works, isPrivate)} />;
      },
    },
  };
}

export const popupStates: readonly State[] = [
  popup('article', { settings: { lookups: 'on-open' } }),
  popup('hidden on this page', { answer: says('hidden'), settings: { lookups: 'ahead' } }),
  popup('being read', { answer: says('reading') }),
  popup('no health article', { answer: says('not-health') }),
  popup('waits for a click', { answer: says('waiting-for-click'), settings: { runOn: 'click' } }),
  popup('off on this site', { settings: { sitesOff: ['example.org'] } }),
  popup('off everywhere', { settings: { everywhere: false, lookups: 'off' } }),
  popup('on again', { answer: says('off') }),
  popup('out of reach', { answer: { ok: false, why: 'gone' } }),
  popup('no answer', { answer: { ok: false, why: 'interrupted' } }),
  popup('did not work', { works: false, pressed: ['.eo-page-summary .eo-button'] }),
  popup('damaged settings', { stored: 'damaged' }),
  popup('look-ups set by an administrator', { managed: { lookupsOff: true }, settings: { lookups: 'off' } }),
  popup('private window', { isPrivate: true }),
  popup('long name of a site', {
    answer: {
      ok: true,
      answer: { state: 'shown', host: `${'long-name-'.repeat(5)}.example.org` },
    },
  }),
];
