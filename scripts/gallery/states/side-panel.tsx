import { SidePanel } from '../../../components/side-panel/SidePanel.tsx';
import styles from '../../../components/side-panel/side-panel.css?inline';
import { type AppraisalInput, appraise } from '../../../lib/appraisal/index.ts';
import { portableOf } from '../../../lib/export/index.ts';
import type { PageDescription } from '../../../lib/messages/index.ts';
import type { Followed } from '../../../lib/side-panel/index.ts';
import { longList } from '../../../tests/browser/overlay/states.ts';
import { memoryStore, sidePanelHost } from '../../../tests/browser/pages/fake-hosts.ts';
import { input } from '../../../tests/unit/appraisal/sample.ts';
import type { State } from './model.ts';

function side(name: string, followed: () => Followed): State {
  return {
    group: 'side panel',
    name,
    drawing: {
      on: 'tab',
      styles,
      element: ({ theme, tag }) => (
        <SidePanel
          host={sidePanelHost(memoryStore({ lookups: 'on-open', theme, language: tag }), followed())}
        />
      ),
    },
  };
}

function articleOf(facts: Partial<AppraisalInput>): Followed {
  const known = input(facts);
  const places = [...known.article.citations.map(({ id }) => id), 'person-1'];
  return { is: 'article', portable: portableOf(known, appraise(known), '0.1.0'), places, page: 1 };
}

const says = (state: PageDescription['state']): Followed => ({
  is: 'no-article',
  answer: { ok: true, answer: { state, host: 'www.example.org' } },
});

export const sidePanelStates: readonly State[] = [
  side('article', () => articleOf({})),
  side('article with a long list', () => articleOf(longList())),
  side('looking', () => ({ is: 'asking' })),
  side('no page', () => ({ is: 'no-tab' })),
  side('page closed', () => ({ is: 'closed' })),
  side('failed', () => ({ is: 'failed' })),
  side('no health article', () => says('not-health')),
  side('waits for a click', () => says('waiting-for-click')),
];
