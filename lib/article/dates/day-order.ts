import type { Reading } from '../text/reading.ts';
import { mayDate } from '../text/signs.ts';
import { type DayOrder, orderShownBy } from './find-dates.ts';

/** Languages that put the year first, in two digits too (CLDR short date formats). */
const YEAR_FIRST_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);
/** English of these regions writes the day first (CLDR short date formats). */
const DAY_FIRST_REGIONS: ReadonlySet<string> = new Set(
  'gb ie au nz in za sg hk mt ng ke pk my zw eu de at ch nl be lu fr es pt it gr se no dk fi is pl cz sk si hr hu ro bg ee lv lt rs tr il ae sa eg jm gh ug tz zm bd lk np th vn id br ar mx cl pe'.split(
    ' ',
  ),
);
/** What another numeric date of the page shows; else what the page's language and region use. */
export function dayOrder(reading: Reading): DayOrder {
  const { language } = reading;
  if (YEAR_FIRST_LANGUAGES.has(language)) return 'year first';
  for (const line of reading.lines) {
    if (!mayDate(reading.lexicon, line.block) || line.text.length > 200 || !/\d[/-]\d/.test(line.text))
      continue;
    const shown = orderShownBy(line.text);
    if (shown !== undefined) return shown;
  }
  if (language !== 'en' && language !== 'und') return 'day first';
  // A host's country outweighs a tag: systems write "en-US" where nobody chose a region.
  const isDayFirst = [countryOf(reading.address), reading.markup.locale.split('-')[1] ?? ''].some(region =>
    DAY_FIRST_REGIONS.has(region),
  );
  return isDayFirst ? 'day first' : 'month first';
}

/** The country of a host's last label ("…co.uk" is "gb"); "" for all other labels and addresses. */
function countryOf(address: string): string {
  const label =
    /^https?:\/\/[^/?#]*?\.([a-z]{2})\.?(?::\d+)?(?:[/?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return label === 'uk' ? 'gb' : label;
}
