import type { Glance } from '../../lib/appraisal/model.ts';
import { line, say } from '../../lib/wording/index.ts';
import { CloseIcon, ExpandIcon, ConcernIcon as NoticeIcon, ReadPageIcon } from '../icons/index.ts';
import { Facts } from './Said.tsx';

export interface BadgeProps {
  glance: Glance;
  open: boolean;
  form: 'line' | 'dot';
  narrow: boolean;
  onToggle(): void;
  onHide(): void;
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
        {badge.notice ? <NoticeIcon /> : <ReadPageIcon />}
      </button>
    </div>
  );
}

function LineBadge({ glance, open, narrow, onToggle, onHide }: BadgeProps) {
  const { badge, badgeLabel } = glance;
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
              {badge.notice && <NoticeIcon />}
              <Facts lines={badge.notice ? [badge.notice, ...badge.short] : badge.short} />
            </span>
          ) : (
            <>
              <span class="eo-badge-line">
                <Facts lines={badge.date ? [...badge.people, badge.date] : badge.people} />
              </span>
              <span class="eo-badge-line eo-badge-sources">
                {badge.notice && <NoticeIcon />}
                <Facts lines={badge.notice ? [badge.notice, badge.sources] : [badge.sources]} />
              </span>
            </>
          )}
        </span>
        <ExpandIcon />
      </button>
      <button type="button" class="eo-badge-hide" onClick={onHide}>
        <CloseIcon />
        <span class="eo-visually-hidden">{say(line('button.hide-page'))}</span>
      </button>
    </div>
  );
}
