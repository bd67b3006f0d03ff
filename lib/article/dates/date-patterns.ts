/** Regular expressions of the forms in which dates are printed. */

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|re|\\.|º|ª|°)?';
/** One word, a Thai abbreviation ("มี.ค."), or one of two words ("تشرين الأول"). */
const WORD =
  '((?:[\\u0E00-\\u0E7F]{1,3}\\.[\\u0E00-\\u0E7F]|[\\p{L}\\p{M}]{2,15}(?:\\s(?:الأول|الاول|الثاني))?))[.׳॰]?';
const OF = '(?:\\s+(?:de|of|del|di)(?=\\s))?';
const SIGN = '\\s*(?:[-/]\\s*)?';
const COMMA = '[,،]?';
/** "พ.ศ. 2567": of which era the year is. */
const ERA = '(?:(?:พ\\.ศ\\.|ค\\.ศ\\.)\\s?)?';
const YEAR = '(\\d{4})(?!\\d)';

export const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\d./])${DAY}${OF}${SIGN}${WORD}${COMMA}${OF}${SIGN}${ERA}${YEAR}`,
  'gu',
);
export const MONTH_DAY_YEAR = new RegExp(
  `${WORD}${SIGN}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[,،/-]\\s*|\\s+|(?=\\d{4}))${YEAR}`,
  'gu',
);
/** "Fri Aug 09 00:00:00 UTC 2013": as programs print it. */
export const MONTH_DAY_TIME_YEAR = new RegExp(
  `${WORD}\\s(\\d{1,2}),?\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[A-Z]{2,5}(?:[+-]\\d{1,2}:?\\d{0,2})?)?\\s${YEAR}`,
  'gu',
);
export const YEAR_MONTH_DAY = new RegExp(
  `(?<!\\d)(\\d{4})\\.?${SIGN}${WORD}${SIGN}(\\d{1,2})(?:st|nd|rd|th|\\.)?(?!\\d)`,
  'gu',
);
export const MONTH_YEAR = new RegExp(`${WORD}${COMMA}${OF}${SIGN}${ERA}${YEAR}`, 'gu');
/** "2024. március": a small letter, since a sentence may end with a year. */
export const YEAR_MONTH = new RegExp(`(?<!\\d)(\\d{4})\\.\\s(?=\\p{Ll})${WORD}(?!\\s?\\d)`, 'gu');
/** "15 tháng 3, 2024", "tháng 3 năm 2024": Vietnamese numbers its months. */
export const VIETNAMESE =
  /(?:(?<!\d)(\d{1,2})\s)?(?:tháng|thg)\s(\d{1,2})\s?(?:[,/-]\s?)?(?:năm\s)?(\d{4})(?!\d)/giu;

/** "2024年3月5日", "2024년 3월 5일", "2024. 3. 5.", "2024-03-05". */
export const YEAR_FIRST =
  /(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)(?:\s?[日号號일])?/g;
export const YEAR_AND_MONTH_SIGNS = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?!\s?\d)/g;
/** "令和6年3月5日", "民國113年3月5日": years of an era. */
export const ERA_YEAR_FIRST =
  /(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/g;
export const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/]|\.\d)/g;
/** Stands in all that the numeric forms meet. */
export const JOINED = /\d[./-]\s?\d/;
export const MONTH_SLASH_YEAR = /(?<![\d./-])(\d{1,2})\/(\d{4})(?![\d/])/g;
/** "12/10" on a leaflet: December 2010. */
export const MONTH_SLASH_SHORT_YEAR = /(?<![\d./-])(\d{1,2})\/(\d{2})(?![\d/.-])/g;
/** "2023-09" and "09.2023", neither part of a longer number nor of a whole date. */
export const YEAR_AND_MONTH = /(?<![\d./-])(\d{4})[-/.](\d{1,2})(?![\d/]|[-.]\d)/g;
export const MONTH_AND_YEAR = /(?<![\d./-])(\d{1,2})[-.](\d{4})(?![\d/]|[-.]\d)/g;
