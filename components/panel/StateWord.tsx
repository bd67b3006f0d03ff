import type { FindingState } from '../../lib/appraisal/model.ts';
import { line, say } from '../../lib/wording/index.ts';
import { FoundIcon, InfoIcon, NotAskedIcon, NotFoundIcon, OpenQuestionIcon } from '../icons/index.ts';

const ICONS = {
  found: FoundIcon,
  'not-found': NotFoundIcon,
  'could-not-check': OpenQuestionIcon,
  'not-asked': NotAskedIcon,
  'does-not-apply': InfoIcon,
} satisfies Record<FindingState, unknown>;

/** One of the five states as icon and word, all in the same quiet colour: a state is no verdict. */
export function StateWord({ state }: { state: FindingState }) {
  const Icon = ICONS[state];
  return (
    <span class="eo-state" data-state={state}>
      <Icon />
      {say(line(`label.state.${state}`))}
    </span>
  );
}
