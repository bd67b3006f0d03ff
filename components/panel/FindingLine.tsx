import type { Finding } from '../../lib/appraisal/model.ts';
import { ExpandIcon } from '../icons/index.ts';
import { keyOf, Said } from '../overlay/Said.tsx';
import { ShowOnPage } from './ShowOnPage.tsx';
import { StateWord } from './StateWord.tsx';
import type { PanelActions } from './shown.ts';

interface Props {
  finding: Finding;
  actions: PanelActions;
}

/** One finding: its line, what follows from it, and the way to the words on the page. */
export function FindingLine({ finding, actions }: Props) {
  return (
    <li class="eo-finding" data-state={finding.state}>
      {finding.state !== 'found' && <StateWord state={finding.state} />}
      <FindingBody finding={finding} actions={actions} />
    </li>
  );
}

/** A finding in a list that is gone through: its name and state in one row, the rest on opening it. */
export function CriterionLine({ finding, actions, open }: Props & { open: boolean }) {
  return (
    <li class="eo-criterion">
      <details open={open}>
        <summary>
          {finding.label && <Said class="eo-criterion-name" line={finding.label} />}
          <StateWord state={finding.state} />
          <ExpandIcon />
        </summary>
        <div class="eo-finding">
          <FindingBody finding={finding} actions={actions} />
        </div>
      </details>
    </li>
  );
}

function FindingBody({ finding, actions }: Props) {
  return (
    <>
      <p>
        <Said line={finding.line} /> <ShowOnPage places={finding.provenance} actions={actions} />
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
    </>
  );
}
