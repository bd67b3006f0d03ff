import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Appraisal } from '../../lib/appraisal/model.ts';
import { reportSubjects, reportText } from '../../lib/appraisal/report.ts';
import { TRACKER } from '../../lib/appraisal/tracker.ts';
import { line, say } from '../../lib/wording/index.ts';
import { CloseIcon, CopyIcon, OpenIcon } from '../icons/index.ts';
import type { PanelActions } from './shown.ts';

interface Props {
  appraisal: Appraisal;
  /** The page's address; stands in the text only when the reader adds it. */
  address: string;
  version: string;
  /** What the reader came from. */
  about: string | undefined;
  /** Where reports are collected; undefined where this build names no such place. */
  tracker?: string | undefined;
  actions: Pick<PanelActions, 'copyText'>;
  onClose: () => void;
}

/** A list shows the beginning of a line: the whole stands in the text below it. */
const LONGEST_OPTION = 70;
const short = (text: string) => (text.length > LONGEST_OPTION ? `${text.slice(0, LONGEST_OPTION)}…` : text);

/** The text of a report: shown, copied, and taken to the tracker by the reader alone. */
export function ReportForm({
  appraisal,
  address,
  version,
  about,
  tracker = TRACKER,
  actions,
  onClose,
}: Props) {
  const subjects = useMemo(() => reportSubjects(appraisal), [appraisal]);
  const [chosen, setChosen] = useState(about);
  const [withAddress, setWithAddress] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setChosen(about);
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [about]);
  const subject = subjects.find(({ id }) => id === chosen) ?? subjects[0];
  if (!subject) return null;
  const text = reportText(subject, { version, ...(withAddress && { address }) });
  return (
    <section class="eo-panel-section eo-report" aria-labelledby="eo-report">
      <h3 id="eo-report" ref={heading} tabIndex={-1}>
        {say(line('button.report'))}
      </h3>
      <label class="eo-field">
        <span>{say(line('label.report-about'))}</span>
        <select value={subject.id} onChange={event => setChosen(event.currentTarget.value)}>
          {subjects.map(({ id, name }) => (
            <option key={id} value={id} selected={id === subject.id}>
              {short(say(name))}
            </option>
          ))}
        </select>
      </label>
      <p class="eo-finding-detail">{say(line('report.read-first'))}</p>
      <pre class="eo-report-text">{text}</pre>
      <label class="eo-check">
        <input
          type="checkbox"
          checked={withAddress}
          onChange={event => setWithAddress(event.currentTarget.checked)}
        />
        <span>{say(line('label.report-address'))}</span>
      </label>
      <div class="eo-actions">
        <button type="button" class="eo-button" onClick={() => void actions.copyText(text).then(setCopied)}>
          <CopyIcon />
          {say(line('button.copy-text'))}
        </button>
        {tracker !== undefined && (
          <a class="eo-button" href={tracker} target="_blank" rel="noreferrer noopener">
            <OpenIcon />
            {say(line('button.open-tracker'))}
          </a>
        )}
        <button type="button" class="eo-button eo-button-quiet" onClick={onClose}>
          <CloseIcon />
          {say(line('button.close'))}
        </button>
      </div>
      {tracker === undefined && <p class="eo-finding-detail">{say(line('report.no-tracker'))}</p>}
      <p role="status" class="eo-finding-detail">
        {copied !== undefined && say(line(copied ? 'label.copied' : 'label.copy-failed'))}
      </p>
    </section>
  );
}
