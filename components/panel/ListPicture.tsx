import type { Timeline, TimelineRow } from '../../lib/appraisal/timeline.ts';
import { line, say } from '../../lib/wording/index.ts';

/** Height of one mark and the room above it. */
const STEP = 9;
/** A row grows with its tallest stack up to this; then its marks move closer together. */
const TALLEST = 45;
/** Room at both ends of the time line, so that no mark is cut off. */
const MARGIN_PERCENT = 3;

/** The list in time, a row a kind of source: a mark an entry, a triangle where it has a notice. */
export function ListPicture({ timeline }: { timeline: Timeline }) {
  const { from, to, page, rows } = timeline;
  const at = (year: number) => {
    const share = to === from ? 0.5 : (year - from) / (to - from);
    return `${MARGIN_PERCENT + share * (100 - 2 * MARGIN_PERCENT)}%`;
  };
  return (
    <figure class="eo-picture">
      <figcaption class="eo-picture-name">{say(line('label.picture'))}</figcaption>
      <div class="eo-picture-rows" aria-hidden="true">
        {rows.map(row => (
          <PictureRow key={row.kind} row={row} at={at} page={page} />
        ))}
        <span class="eo-picture-axis">
          <span>{from}</span>
          {to !== from && <span>{to}</span>}
        </span>
      </div>
      <div class="eo-visually-hidden">
        <PictureTable rows={rows} />
      </div>
      <p class="eo-picture-about">
        {say(line('picture.about'))} {page !== undefined && say(line('picture.page', { year: page }))}
      </p>
    </figure>
  );
}

interface RowProps {
  row: TimelineRow;
  at: (year: number) => string;
  page: number | undefined;
}

function PictureRow({ row: { kind, n, marks }, at, page }: RowProps) {
  const highest = marks.reduce((most, { level }) => Math.max(most, level), 0);
  const height = Math.min((highest + 1) * STEP, TALLEST);
  const step = highest === 0 ? STEP : Math.min(STEP, (height - STEP) / highest);
  const total = height + STEP;
  return (
    <>
      <span class="eo-picture-kind">{say({ key: kind, params: { n } })}</span>
      <svg class="eo-picture-line" height={total} aria-hidden="true">
        <line class="eo-picture-ground" x1="0" x2="100%" y1={total - 1} y2={total - 1} />
        {page !== undefined && <line class="eo-picture-page" x1={at(page)} x2={at(page)} y1="0" y2={total} />}
        {marks.map(({ id, year, level, noticed }) => (
          // A nested drawing stands at a share of the width and keeps its form.
          <svg
            key={id}
            x={at(year)}
            y={total - STEP / 2 - 1 - level * step}
            overflow="visible"
            aria-hidden="true"
          >
            {noticed ? (
              <path class="eo-picture-noticed" d="M0-5 5 4H-5Z" />
            ) : (
              <circle class="eo-picture-mark" r="3.5" />
            )}
          </svg>
        ))}
      </svg>
    </>
  );
}

/** The same for who does not see it: no more than the picture tells. */
function PictureTable({ rows }: { rows: readonly TimelineRow[] }) {
  return (
    <table>
      <caption>{say(line('label.picture'))}</caption>
      <thead>
        <tr>
          <th scope="col">{say(line('label.filter.kind'))}</th>
          <th scope="col">{say(line('label.filter.years'))}</th>
          <th scope="col">{say(line('label.picture.no-year'))}</th>
          <th scope="col">{say(line('label.picture.noticed'))}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, n, marks, withoutYear, notices }) => (
          <tr key={kind}>
            <th scope="row">{say({ key: kind, params: { n } })}</th>
            <td>
              {marks
                .map(({ year }) => year)
                .sort((a, b) => a - b)
                .join(', ')}
            </td>
            <td>{withoutYear}</td>
            <td>{notices}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
