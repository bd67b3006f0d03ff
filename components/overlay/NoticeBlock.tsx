import type { PreviewNotice } from '../../lib/appraisal/model.ts';
import { line, say } from '../../lib/wording/index.ts';
import {
  ConcernIcon,
  CorrectionIcon,
  PartialRetractionIcon,
  ReinstatementIcon,
  RetractionIcon,
  WithdrawalIcon,
} from '../icons/index.ts';
import { keyOf, Said } from './Said.tsx';

const ICONS = {
  retraction: RetractionIcon,
  'partial-retraction': PartialRetractionIcon,
  withdrawal: WithdrawalIcon,
  'expression-of-concern': ConcernIcon,
  correction: CorrectionIcon,
  reinstatement: ReinstatementIcon,
} as const;

/** A retraction, correction … stands above all else: icon and word, who says so, what it does not mean. */
export function NoticeBlock({ notice }: { notice: PreviewNotice }) {
  const Icon = ICONS[notice.kind];
  return (
    <div class="eo-notice" data-kind={notice.kind}>
      <Icon />
      <div class="eo-notice-text">
        <strong class="eo-notice-heading">
          <Said line={notice.heading} />
        </strong>
        {notice.lines.map(said => (
          <p key={keyOf(said)}>
            <Said line={said} />
          </p>
        ))}
        {notice.link && (
          <p>
            <a class="eo-link" href={notice.link.url} target="_blank" rel="noreferrer noopener">
              <Said line={notice.link.label} />
            </a>
          </p>
        )}
        <p>
          <strong>{say(line('label.not-meant'))}:</strong> <Said line={notice.notMeant} />
        </p>
      </div>
    </div>
  );
}
