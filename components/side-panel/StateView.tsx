import type { FollowedActions } from '../../lib/side-panel/index.ts';
import { ReadPageIcon, RetryIcon } from '../icons/index.ts';
import { text } from '../strings-pages.ts';
import { SIDE_WORDS, type SideState } from './side-state.ts';

interface Props {
  state: SideState;
  actions: Pick<FollowedActions, 'again'>;
  onRead: () => void;
}

/** Why there is no article to show, and the one thing to do about it. No live region: it changes with each tab. */
export function StateView({ state, actions, onRead }: Props) {
  const { title, about } = SIDE_WORDS[state];
  return (
    <section class="eo-side-state" data-state={state} aria-labelledby="eo-side-state">
      <h2 id="eo-side-state" class="eo-side-title">
        {text(title)}
      </h2>
      {about && <p class="eo-side-about">{text(about)}</p>}
      {(state === 'not-health' || state === 'waiting' || state === 'on-again') && (
        <button
          type="button"
          class={`eo-button ${state === 'not-health' ? '' : 'eo-button-primary'}`}
          onClick={onRead}
        >
          <ReadPageIcon /> {text('popup.read')}
        </button>
      )}
      {(state === 'out-of-reach' || state === 'no-answer' || state === 'failed') && (
        <button type="button" class="eo-button" onClick={actions.again}>
          <RetryIcon /> {text('popup.retry')}
        </button>
      )}
    </section>
  );
}
