import { useEffect, useRef, useState } from 'preact/hooks';
import type { Glance } from '../../lib/appraisal/model.ts';
import type { OverlayActions } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { CloseIcon, ExpandIcon, ConcernIcon as NoticeIcon, ReadPageIcon } from '../icons/index.ts';
import { Facts } from './Said.tsx';

/** For how long the reader wants to see nothing of it. */
export type HideActions = Pick<OverlayActions, 'hidePage' | 'hideSite' | 'hideSession'>;

export interface BadgeProps {
  glance: Glance;
  open: boolean;
  form: 'line' | 'dot';
  narrow: boolean;
  onToggle(): void;
  hide: HideActions;
}

/** The collapsed line: who, when, what it rests on. Two lines at most; one on a phone. */
export function Badge(props: BadgeProps) {
  return props.form === 'dot' ? <Dot {...props} /> : <LineBadge {...props} />;
}

/** One small button; what the line shows is its name. */
function Dot({ glance: { badge, badgeLabel }, open, onToggle }: BadgeProps) {
  return (
    <div class="eo-badge" data-form="dot">
      <button
        type="button"
        class="eo-badge-open"
        aria-expanded={open}
        aria-haspopup="dialog"
        aria-label={badgeLabel.map(part => say(part)).join(' ')}
        onClick={onToggle}
      >
        {hasNews(badge) ? <NoticeIcon /> : <ReadPageIcon />}
      </button>
    </div>
  );
}

function LineBadge({ glance, open, narrow, onToggle, hide }: BadgeProps) {
  const { badge, badgeLabel } = glance;
  const [isChoosing, setChoosing] = useState(false);
  /** The choice was left: the button that led to it takes the focus back. */
  const hideButton = useRef<HTMLButtonElement>(null);
  const wasChoosing = useRef(false);
  useEffect(() => {
    if (wasChoosing.current && !isChoosing) hideButton.current?.focus({ preventScroll: true });
    wasChoosing.current = isChoosing;
  }, [isChoosing]);
  if (isChoosing) return <HideChoice hide={hide} onBack={() => setChoosing(false)} />;
  return (
    <div class="eo-badge" data-narrow={narrow}>
      <button
        type="button"
        class="eo-badge-open"
        aria-description={narrow ? badgeLabel.map(part => say(part)).join(' ') : undefined}
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={onToggle}
      >
        <span class="eo-visually-hidden">{say(line('label.about'))}: </span>
        <span class="eo-badge-lines">
          {narrow ? (
            <span class="eo-badge-line">
              {hasNews(badge) && <NoticeIcon />}
              <Facts lines={[...newsOf(badge), ...badge.short]} />
            </span>
          ) : (
            <>
              <span class="eo-badge-line">
                <Facts lines={badge.date ? [...badge.people, badge.date] : badge.people} />
              </span>
              <span class="eo-badge-line eo-badge-sources" data-first={badge.unseen.length > 0}>
                {hasNews(badge) && <NoticeIcon />}
                <Facts lines={[...newsOf(badge), ...badge.unseen, badge.sources]} />
              </span>
            </>
          )}
        </span>
        <ExpandIcon />
      </button>
      <button type="button" class="eo-badge-hide" ref={hideButton} onClick={() => setChoosing(true)}>
        <CloseIcon />
        <span class="eo-visually-hidden">{say(line('button.hide'))}</span>
      </button>
    </div>
  );
}

/** What stands before all else: notices, those of papers whose numbers entries name, then signs of one. */
const newsOf = ({ notice, named, doubt }: Glance['badge']) =>
  [notice, named, doubt].filter(part => part !== undefined);
const hasNews = (badge: Glance['badge']) => newsOf(badge).length > 0;

/** In the badge's place: for how long; Escape and the last button lead back. */
function HideChoice({ hide, onBack }: { hide: HideActions; onBack: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return (
    <fieldset class="eo-badge eo-badge-choice" aria-label={say(line('button.hide'))} onKeyDown={onKeyDown}>
      <button type="button" class="eo-button eo-button-quiet" ref={first} onClick={hide.hidePage}>
        {say(line('button.hide-page'))}
      </button>
      <button type="button" class="eo-button eo-button-quiet" onClick={hide.hideSite}>
        {say(line('button.hide-site'))}
      </button>
      <button type="button" class="eo-button eo-button-quiet" onClick={hide.hideSession}>
        {say(line('button.hide-session'))}
      </button>
      <button type="button" class="eo-button eo-button-quiet" onClick={onBack}>
        {say(line('button.close'))}
      </button>
    </fieldset>
  );
}
