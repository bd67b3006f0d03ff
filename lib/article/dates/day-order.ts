import type { Reading } from '../text/reading.ts';
import { mayDate } from '../text/signs.ts';
import { type DayOrder, orderShownBy } from './find-dates.ts';

/** English of these regions writes the day first (CLDR short date formats). */
const DAY_FIRST_REGIONS = new Set([
  'gb',
  'ie',
  'au',
  'nz',
  'in',
  'za',
  'sg',
  'hk',
  'mt',
  'ng',
  'ke',
  'pk',
  'my',
  'zw',
]);
/** What another numeric date of the page shows; else what the page's language and region use. */
export function dayOrder(reading: Reading): DayOrder {
  for (const line of reading.lines) {
    if (!mayDate(line.block) || line.text.length > 200 || !/\d[/-]\d/.test(line.text)) continue;
    const shown = orderShownBy(line.text);
    if (shown !== undefined) return shown;
  }
  const { language } = reading;
  const { locale } = reading.markup;
  const region = locale.split('-')[1] ?? '';
  return (language === 'en' || language === 'und') && !DAY_FIRST_REGIONS.has(region)
    ? 'month first'
    : 'day first';
}
