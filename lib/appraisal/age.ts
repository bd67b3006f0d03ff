import { spanValue } from '../wording/index.ts';

/** Below two years the months matter ("13 months ago"), below two months the days. */
const MONTHS_UNTIL_YEARS = 24;
const DAYS_UNTIL_MONTHS = 60;
const MONTHS_A_YEAR = 12;
const MS_A_DAY = 86_400_000;

interface Day {
  year: number;
  month?: number;
  day?: number;
}

/** ISO 8601 calendar date, reduced precision allowed: YYYY, YYYY-MM, YYYY-MM-DD. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function readIso(iso: string): Day | undefined {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  if (year === undefined || !isDay(`${year}-${month ?? '01'}-${day ?? '01'}`)) return undefined;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

/** Whether the calendar has it: `Date` counts on from 30 February. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** The day in UTC, so that the same instant gives the same appraisal everywhere. */
export function isoDay(now: Date): string {
  return Number.isNaN(now.getTime()) ? '' : now.toISOString().slice(0, 10);
}

/**
 * Time from an ISO date (whole or partial) to another, as a parameter for `{x:ago}` and `{x:span}`: no more
 * precise than the less precise of the two. Negative where `to` comes first; undefined where one is no date.
 */
export function spanFrom(from: string, to: string): string | undefined {
  const a = readIso(from);
  const b = readIso(to);
  if (!a || !b) return undefined;
  if (from > to) return spanFrom(to, from)?.replace(/^(?=[1-9])/, '-');
  const years = b.year - a.year;
  if (!a.month || !b.month) return spanValue(years, 'year');
  const lastMonthIsWhole = !a.day || !b.day || b.day >= a.day;
  const months = years * MONTHS_A_YEAR + b.month - a.month - (lastMonthIsWhole ? 0 : 1);
  if (months >= MONTHS_UNTIL_YEARS) return spanValue(Math.floor(months / MONTHS_A_YEAR), 'year');
  if (!a.day || !b.day) return spanValue(months, 'month');
  const days = (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / MS_A_DAY;
  return days < DAYS_UNTIL_MONTHS ? spanValue(days, 'day') : spanValue(months, 'month');
}

/** The year of an ISO date. */
export function yearOf(iso: string): number | undefined {
  return readIso(iso)?.year;
}
