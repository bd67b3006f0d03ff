import type { Change } from '../../lib/settings/file/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import { listValue } from '../../lib/wording/index.ts';
import { text } from '../strings-pages.ts';
import { settingName, settingValue } from './setting-words.ts';

/** So many names are read over; the rest is counted. */
const SHOWN_SITES = 20;

interface Props {
  changes: readonly Change[];
  now: Settings;
  then: Settings;
}

/** What a file would change: each setting as it is now and as the file has it. */
export function ChangeTable({ changes, now, then }: Props) {
  return (
    <table class="eo-changes">
      <thead>
        <tr>
          <th scope="col">{text('own.column.setting')}</th>
          <th scope="col">{text('own.column.now')}</th>
          <th scope="col">{text('own.column.then')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ setting, sites }) => (
          <tr key={setting}>
            <th scope="row">{settingName(setting)}</th>
            <td>{settingValue(now, setting)}</td>
            <td>
              <strong>{settingValue(then, setting)}</strong>
              {setting === 'lookups' && <LookupsMean lookups={then.lookups} />}
              {sites && (
                <>
                  <Sites of="own.sites.added" all={sites.added} />
                  <Sites of="own.sites.removed" all={sites.removed} />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What would be sent from then on is told before it is. */
function LookupsMean({ lookups }: Pick<Settings, 'lookups'>) {
  if (lookups === 'not-chosen') return null;
  return <p class="eo-section-note">{text(`lookups.${lookups}.about`)}</p>;
}

function Sites({ of, all }: { of: 'own.sites.added' | 'own.sites.removed'; all: readonly string[] }) {
  if (all.length === 0) return null;
  const more = all.length - SHOWN_SITES;
  return (
    <p class="eo-section-note">
      {text(of, { sites: listValue(all.slice(0, SHOWN_SITES)) })}{' '}
      {more > 0 && text('own.sites.more', { n: more })}
    </p>
  );
}
