import type { ComponentChildren } from 'preact';
import type { ReferenceFinding } from '../../lib/appraisal/model.ts';
import type { Facet } from '../../lib/appraisal/views.ts';
import { type Line, line, say } from '../../lib/wording/index.ts';
import { OpenIcon } from '../icons/index.ts';
import { focusHeading } from '../overlay/focus-heading.ts';
import { NamedParts } from '../overlay/NamedParts.tsx';
import { NoticeBlock } from '../overlay/NoticeBlock.tsx';
import { Facts, keyOf, Said } from '../overlay/Said.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { ShowOnPage } from './ShowOnPage.tsx';
import type { PanelActions, ShownAppraisal } from './shown.ts';

interface Props {
  reference: ReferenceFinding;
  /** What is shown of it, in this order. */
  facets: readonly Facet[];
  shown: ShownAppraisal;
  actions: PanelActions;
  onReport: (reference: string) => void;
}

/** One entry of the source list with the sentences it is cited in: nothing on the page is needed to use it. */
export function ReferenceItem({ reference, facets, shown, actions, onReport }: Props) {
  return (
    <li class="eo-reference" value={reference.number}>
      <h4 tabIndex={-1}>
        <span class="eo-reference-number">{reference.number}</span> <Said line={reference.title} />
      </h4>
      {facets.map(facet => {
        const Shown = FACETS[facet];
        return (
          <Shown key={facet} reference={reference} shown={shown} actions={actions} onReport={onReport} />
        );
      })}
    </li>
  );
}

type FacetProps = Omit<Props, 'facets'>;

const FACETS: Record<Facet, (props: FacetProps) => ComponentChildren> = {
  notices: ({ reference: { notices, named } }) => (
    <>
      {notices.map(notice => (
        <NoticeBlock key={keyOf(notice.heading)} notice={notice} />
      ))}
      {named && <NamedParts parts={named} />}
    </>
  ),
  doubts: ({ reference }) => <Lines lines={reference.doubts} />,
  byline: ({ reference: { byline } }) =>
    byline.length > 0 && (
      <p class="eo-muted">
        <Facts lines={byline} />
      </p>
    ),
  source: Source,
  details: ({ reference }) => <Lines lines={reference.details} />,
  record: ({ reference }) => <Lines lines={reference.record} />,
  status: Status,
  usage: ({ reference }) => (
    <p class="eo-muted eo-usage">
      <Said line={reference.usage} />
    </p>
  ),
  'cited-in': CitedIn,
  links: Links,
};

/** What can be done with the source itself: open it, read it free, copy it as a line of a list. */
function Links({ reference: { id, links }, shown, actions }: FacetProps) {
  return (
    <div class="eo-reference-links">
      {links.map(link => (
        <a key={link.url} class="eo-link" href={link.url} target="_blank" rel="noreferrer noopener">
          <OpenIcon /> <Said line={link.label} />
        </a>
      ))}
      <CopyCitation make={() => shown.citationOf(id)} copy={actions.copyText} />
    </div>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return lines.map(said => (
    <p key={keyOf(said)}>
      <Said line={said} />
    </p>
  ));
}

/** Who stands behind the link; on what the table rests for it, and how to say that it is wrong, on opening it. */
function Source({ reference: { id, source, basis, basisLink }, onReport }: FacetProps) {
  return (
    <details class="eo-why">
      <summary>
        <Said line={source} /> <span class="eo-link">{say(line('button.why'))}</span>
      </summary>
      {basis && (
        <p>
          <Said line={basis} />{' '}
          {basisLink && (
            <a class="eo-link" href={basisLink.url} target="_blank" rel="noreferrer noopener">
              <Said line={basisLink.label} />
            </a>
          )}
        </p>
      )}
      <button type="button" class="eo-show" onClick={() => onReport(id)}>
        {say(line('button.report'))}
      </button>
    </details>
  );
}

function Status({ reference: { id, status, action }, actions }: FacetProps) {
  const ask = (event: { currentTarget: Element }) => {
    focusHeading(event);
    actions.askFor(id);
  };
  return (
    <>
      <Lines lines={status} />
      {action && (
        <button type="button" class="eo-show eo-show-edge" onClick={ask}>
          <Said line={action.label} />
        </button>
      )}
    </>
  );
}

function CitedIn({ reference: { citedIn }, actions }: FacetProps) {
  if (citedIn.length === 0) return null;
  return (
    <ul class="eo-cited-in">
      {citedIn.map(({ citation, text, sentence }) => (
        <li key={citation}>
          <Said line={line('source.cited-after', { sentence })} />{' '}
          <ShowOnPage places={[{ anchor: citation, quote: text }]} actions={actions} />
        </li>
      ))}
    </ul>
  );
}
