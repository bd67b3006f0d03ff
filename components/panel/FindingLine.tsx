import type { Finding, FindingState } from '../../lib/appraisal/model.ts';
import type { OverlayActions } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { FailedIcon, InfoIcon, NotAskedIcon, SearchIcon, ShowOnPageIcon } from '../icons/index.ts';
import { keyOf, Said } from '../overlay/Said.tsx';

/** States other than "found" are said with icon and word before the line. */
const STATE_ICONS = {
  'not-found': SearchIcon,
  'could-not-check': FailedIcon,
  'not-asked': NotAskedIcon,
  'does-not-apply': InfoIcon,
} satisfies Record<Exclude<FindingState, 'found'>, unknown>;

/** One finding: its line, what follows from it, and the way to the words on the page. */
export function FindingLine({ finding, actions }: { finding: Finding; actions: OverlayActions }) {
  const place = finding.provenance.find(
    ({ anchor }) => anchor !== undefined && actions.canShow(anchor),
  )?.anchor;
  return (
    <li class="eo-finding" data-state={finding.state}>
      {finding.state !== 'found' && <StateWord state={finding.state} />}
      <p>
        <Said line={finding.line} />
        {place !== undefined && (
          <button type="button" class="eo-show" onClick={() => actions.showOnPage(place)}>
            <ShowOnPageIcon />
            {say(line('button.show'))}
          </button>
        )}
      </p>
      {finding.details.map(detail => (
        <p key={keyOf(detail)} class="eo-finding-detail">
          <Said line={detail} />
        </p>
      ))}
      {finding.parts && (
        <ul class="eo-finding-parts">
          {finding.parts.map(part => (
            <li key={keyOf(part.line)}>
              <p>
                <Said line={part.line} />
              </p>
              {part.details.map(detail => (
                <p key={keyOf(detail)} class="eo-finding-detail">
                  <Said line={detail} />
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {finding.links?.map(link => (
        <a key={link.url} class="eo-link" href={link.url} target="_blank" rel="noreferrer noopener">
          <Said line={link.label} />
        </a>
      ))}
    </li>
  );
}

function StateWord({ state }: { state: Exclude<FindingState, 'found'> }) {
  const Icon = STATE_ICONS[state];
  return (
    <span class="eo-state">
      <Icon />
      {say(line(`label.state.${state}`))}
    </span>
  );
}
