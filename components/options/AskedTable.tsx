import type { OwnAnswer } from '../../lib/messages/index.ts';
import { spoken, visible } from '../../lib/wording/index.ts';
import { ExpandIcon } from '../icons/index.ts';
import { OUTCOME_WORDS } from '../outcome-words.ts';
import { text } from '../strings-pages.ts';

type Row = OwnAnswer<'what-was-asked'>['rows'][number];

/** Of a whole list asked at once, so many stand in sight; the rest opens. */
const SHOWN = 3;

/** Each question with the service, what it was told, when, and what came of it. */
export function AskedTable({ rows, labelledBy }: { rows: readonly Row[]; labelledBy: string }) {
  return (
    <table class="eo-asked" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{text('asked.when')}</th>
          <th scope="col">{text('asked.service')}</th>
          <th scope="col">{text('asked.sent')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            <td class="eo-asked-when">
              <When moment={row.askedAt} />
            </td>
            <td>
              {row.service}
              <span class="eo-asked-came">{text(OUTCOME_WORDS[row.outcome])}</span>
            </td>
            <td class="eo-asked-sent">
              <Sent all={row.sent} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function When({ moment }: { moment: number }) {
  const date = new Date(moment);
  const time = date.toLocaleTimeString(spoken().tag, { hour: '2-digit', minute: '2-digit', hour12: false });
  const isToday = date.toDateString() === new Date().toDateString();
  return (
    <time dateTime={date.toISOString()}>
      {time}
      {!isToday && (
        <span class="eo-asked-day">
          {date.toLocaleDateString(spoken().tag, { day: 'numeric', month: 'short' })}
        </span>
      )}
    </time>
  );
}

function Sent({ all }: { all: readonly string[] }) {
  const rest = all.slice(SHOWN);
  return (
    <>
      {all.slice(0, SHOWN).map(what => (
        <span class="eo-asked-what" key={what}>
          {visible(what)}
        </span>
      ))}
      {rest.length > 0 && (
        <details>
          <summary class="eo-asked-more">
            <ExpandIcon /> {text('asked.more', { count: rest.length })}
          </summary>
          {rest.map(what => (
            <span class="eo-asked-what" key={what}>
              {visible(what)}
            </span>
          ))}
        </details>
      )}
    </>
  );
}
