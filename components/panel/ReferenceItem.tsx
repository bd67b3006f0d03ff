import type { ReferenceFinding } from '../../lib/appraisal/model.ts';
import type { OverlayActions } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { OpenIcon, ShowOnPageIcon } from '../icons/index.ts';
import { keyOf, Said } from '../overlay/Said.tsx';

/** One entry of the source list with the sentences it is cited in: nothing on the page is needed to use it. */
export function ReferenceItem({
  reference,
  actions,
}: {
  reference: ReferenceFinding;
  actions: OverlayActions;
}) {
  return (
    <li class="eo-reference" value={reference.number}>
      <h4>
        <span class="eo-reference-number">{reference.number}</span> <Said line={reference.title} />
      </h4>
      <p>
        <Said line={reference.source} />
      </p>
      {reference.basis && (
        <details class="eo-why">
          <summary>
            <span class="eo-link">{say(line('button.why'))}</span>
          </summary>
          <p>
            <Said line={reference.basis} />{' '}
            {reference.basisLink && (
              <a class="eo-link" href={reference.basisLink.url} target="_blank" rel="noreferrer noopener">
                <Said line={reference.basisLink.label} />
              </a>
            )}
          </p>
        </details>
      )}
      {reference.details.map(detail => (
        <p key={keyOf(detail)}>
          <Said line={detail} />
        </p>
      ))}
      <p class="eo-muted">
        <Said line={reference.usage} />
      </p>
      {reference.citedIn.length > 0 && (
        <ul class="eo-cited-in">
          {reference.citedIn.map(({ citation, sentence }) => (
            <li key={citation}>
              <Said line={line('source.cited-after', { sentence })} />
              {actions.canShow(citation) && (
                <button type="button" class="eo-show" onClick={() => actions.showOnPage(citation)}>
                  <ShowOnPageIcon />
                  {say(line('button.show'))}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {reference.url && (
        <a class="eo-link eo-reference-link" href={reference.url} target="_blank" rel="noreferrer noopener">
          <OpenIcon /> {say(line('button.open'))}
        </a>
      )}
    </li>
  );
}
