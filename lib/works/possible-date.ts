/** Print follows online by a year at most, so a day that lies further ahead of the asking is an error of the record. */
const MOST_DAYS_AHEAD = 366;

/** The first journals are of 1665; records also hold 0 and typing errors. */
const FIRST_YEAR = 1600;

const MS_A_DAY = 86_400_000;

/** ISO 8601 calendar date, reduced precision allowed (section 4.1.2.3): YYYY, YYYY-MM, YYYY-MM-DD. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date as a service gives it, or undefined where it cannot be one: no day of the calendar ("2099-13-45", 30
 * February), or one before there were papers. A date that cannot be is left out, never set right.
 */
export function calendarDate(iso: string | undefined): string | undefined {
  const [, year, month = '01', day = '01'] = ISO_DATE.exec(iso ?? '') ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR) return undefined;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // Some engines take 30 February for 1 or 2 March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`);
  return isReal ? iso : undefined;
}

/** The same for what has happened by the day `on`, such as a notice: none lies more than a year ahead. */
export function possibleDate(iso: string | undefined, on: string): string | undefined {
  const date = calendarDate(iso);
  if (date === undefined) return undefined;
  const isTooFarAhead = Date.parse(date) - Date.parse(on) > MOST_DAYS_AHEAD * MS_A_DAY;
  return isTooFarAhead ? undefined : date;
}

/** A year of publication that can be one on the day `on`: whole, and the next one at most. */
export function possibleYear(year: number | undefined, on: string): number | undefined {
  if (year === undefined || !Number.isInteger(year)) return undefined;
  const thisYear = Number(on.slice(0, 'YYYY'.length));
  return year >= FIRST_YEAR && year <= thisYear + 1 ? year : undefined;
}
