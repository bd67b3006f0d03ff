import type { Link, PreviewEntry } from '../../lib/appraisal/model.ts';
import type { Line } from '../../lib/wording/index.ts';
import { line, say } from '../../lib/wording/index.ts';
import {
  CopyIcon,
  FailedIcon,
  InfoIcon,
  NotAskedIcon,
  OpenIcon,
  RetryIcon,
  SearchIcon,
  SettingsIcon,
} from '../icons/index.ts';
import { focusHeading } from './focus-heading.ts';
import { NamedParts } from './NamedParts.tsx';
import { NoticeBlock } from './NoticeBlock.tsx';
import { Facts, keyOf, Said } from './Said.tsx';

export interface EntryActions {
  /** Ask the services (again) for the reference with this id. */
  onAsk(reference: string): void;
  onCopy(reference: string): void;
  /** Nothing may be asked yet: go where the reader chooses. */
  onChooseLookups(): void;
}

/** The lines that a look-up will fill; their place is kept, so that nothing moves when they come. */
const SKELETON_LINES = ['first', 'second'];

export interface EntryViewProps {
  entry: PreviewEntry;
  /** One of several: its actions stand with it. A single entry's actions stand at the card's foot, always in view. */
  inStack: boolean;
  actions: EntryActions;
}

/** One reference on the card: notice, title, where and when, who stands behind it, what can be done. */
export function EntryView({ entry, inStack, actions }: EntryViewProps) {
  return (
    <article class="eo-entry" data-state={entry.state} aria-busy={entry.state === 'loading'}>
      <p class="eo-entry-number">
        <strong>
          <Said line={entry.heading} />
        </strong>
        {entry.usage && (
          <span class="eo-muted">
            {' · '}
            <Said line={entry.usage} />
          </span>
        )}
      </p>
      {entry.notices.map(notice => (
        <NoticeBlock key={keyOf(notice.heading)} notice={notice} />
      ))}
      {entry.doubts.length > 0 && (
        <div class="eo-entry-status">
          <InfoIcon />
          <p>
            {entry.doubts.map(said => (
              <Said key={keyOf(said)} line={said} />
            ))}
          </p>
        </div>
      )}
      <h3 class="eo-entry-title" tabIndex={-1}>
        <Said line={entry.title} />
      </h3>
      {entry.byline.length > 0 && (
        <p class="eo-entry-byline">
          <Facts lines={entry.byline} />
        </p>
      )}
      <SourceLine entry={entry} />
      {entry.state === 'loading' ? <Skeleton status={entry.status} /> : <Status entry={entry} />}
      {entry.lines.length > 0 && (
        <ul class="eo-entry-lines">
          {entry.lines.map(said => (
            <li key={keyOf(said)}>
              <Said line={said} />
            </li>
          ))}
        </ul>
      )}
      {entry.named && <NamedParts parts={entry.named} />}
      <AsideLinks links={entry.links.filter(link => !isAction(link))} />
      {entry.excerpt && (
        <div class="eo-entry-excerpt">
          <p>
            <Said line={entry.excerpt.text} />
          </p>
          {entry.excerpt.licence && (
            <p class="eo-muted">
              <Said line={entry.excerpt.licence} />
            </p>
          )}
        </div>
      )}
      <p class="eo-entry-caution">
        <Said line={entry.caution} />
      </p>
      {inStack && <EntryActionsRow entry={entry} actions={actions} />}
    </article>
  );
}

/** Links to the source itself are things to do; those to what others say about it stand with the text. */
function isAction({ label }: Link): boolean {
  return label.key === 'button.open' || label.key === 'button.free-copy';
}

function AsideLinks({ links }: { links: Link[] }) {
  if (links.length === 0) return null;
  return (
    <p class="eo-entry-links">
      {links.map(link => (
        <a key={link.url} class="eo-link" href={link.url} target="_blank" rel="noreferrer noopener">
          <Said line={link.label} />
        </a>
      ))}
    </p>
  );
}

/** What the reader can do with one reference: open, look up or try again, copy. */
export function EntryActionsRow({ entry, actions }: { entry: PreviewEntry; actions: EntryActions }) {
  const links = entry.links.filter(isAction);
  const { reference } = entry;
  // Of a number without an entry there is nothing to open, ask or copy.
  if (reference === undefined) return null;
  return (
    <div class="eo-actions">
      {links.map((link, at) => (
        <a
          key={link.url}
          class={at === 0 ? 'eo-button' : 'eo-button eo-button-quiet'}
          href={link.url}
          target="_blank"
          rel="noreferrer noopener"
        >
          <OpenIcon />
          <Said line={link.label} />
        </a>
      ))}
      {entry.action && <ActionButton reference={reference} action={entry.action} actions={actions} />}
      <button type="button" class="eo-button eo-button-quiet" onClick={() => actions.onCopy(reference)}>
        <CopyIcon />
        {say(line('button.copy'))}
      </button>
    </div>
  );
}

function ActionButton({
  reference,
  action,
  actions,
}: {
  reference: string;
  action: NonNullable<PreviewEntry['action']>;
  actions: EntryActions;
}) {
  const Icon = { 'try-again': RetryIcon, 'look-up': SearchIcon, 'choose-lookups': SettingsIcon }[action.kind];
  const ask = (event: { currentTarget: Element }) => {
    focusHeading(event);
    actions.onAsk(reference);
  };
  const onClick = action.kind === 'choose-lookups' ? () => actions.onChooseLookups() : ask;
  return (
    <button type="button" class="eo-button" onClick={onClick}>
      <Icon />
      <Said line={action.label} />
    </button>
  );
}

function SourceLine({ entry: { source, basis, basisLink } }: { entry: PreviewEntry }) {
  if (!basis) {
    return (
      <p class="eo-entry-source">
        <Said line={source} />
      </p>
    );
  }
  return (
    <details class="eo-entry-source eo-why">
      <summary>
        <Said line={source} /> <span class="eo-link">{say(line('button.why'))}</span>
      </summary>
      <p>
        <Said line={basis} />{' '}
        {basisLink && (
          <a class="eo-link" href={basisLink.url} target="_blank" rel="noreferrer noopener">
            <Said line={basisLink.label} />
          </a>
        )}
      </p>
    </details>
  );
}

/** Why there is no record, with icon and words. */
function Status({ entry }: { entry: PreviewEntry }) {
  if (entry.status.length === 0) return null;
  const Icon = entry.state === 'failed' ? FailedIcon : entry.state === 'not-asked' ? NotAskedIcon : InfoIcon;
  return (
    <div class="eo-entry-status" data-state={entry.state}>
      <Icon />
      <p>
        {entry.status.map(said => (
          <Said key={keyOf(said)} line={said} />
        ))}
      </p>
    </div>
  );
}

function Skeleton({ status }: { status: Line[] }) {
  return (
    <div class="eo-entry-lines" role="status">
      {status.map(said => (
        <Said key={keyOf(said)} class="eo-visually-hidden" line={said} />
      ))}
      {SKELETON_LINES.map(place => (
        <span key={place} class="eo-skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}
