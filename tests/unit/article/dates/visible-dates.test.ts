import { describe, expect, it } from 'vitest';
import labels from '../../../../data/date-labels.tsv?raw';
import months from '../../../../data/month-names.tsv?raw';
import { dayOfValue, findDates } from '../../../../lib/article/dates/find-dates.ts';
import { readVisibleDates } from '../../../../lib/article/dates/visible-dates.ts';
import { cell, parseTable } from '../../../../lib/article/text/table.ts';
import { lexiconOf } from '../../../lexicons.ts';

function dates(lines: string[]) {
  return readVisibleDates(lexiconOf(), lines, 'month first').map(({ kind, iso, label }) => ({
    kind,
    iso,
    label,
  }));
}

describe('readVisibleDates', () => {
  it('reads a label and its date without a space between them', () => {
    expect(dates(['Last Modified On:October 8, 2021'])).toEqual([
      { kind: 'modified', iso: '2021-10-08', label: 'Last Modified On' },
    ]);
  });

  it('reads a label on the line before, and one after the date', () => {
    expect(dates(['Published', 'September 23, 2024'])[0]?.kind).toBe('published');
    expect(dates(['3 Sept 2024 | Originally published'])[0]).toMatchObject({
      kind: 'published',
      iso: '2024-09-03',
    });
  });

  it('reads past the names between a label and its date', () => {
    expect(
      dates(['Reviewed by Ana Lima, Trial Attorney at Lima & Marsh, on December 9, 2024.'])[0],
    ).toMatchObject({
      kind: 'reviewed',
      iso: '2024-12-09',
    });
  });

  it('leaves out copyright years and dates that are about something else', () => {
    expect(dates(['Copyright 2021', '© March 2020', 'Accessed May 3, 2020'])).toEqual([]);
  });
});

describe('findDates', () => {
  it('reads a month alone, glued neighbours and two-digit years', () => {
    expect(findDates(lexiconOf(), 'January 2023', 'month first')[0]?.iso).toBe('2023-01');
    expect(findDates(lexiconOf(), 'January 8, 2025Top tips', 'month first')[0]?.iso).toBe('2025-01-08');
    expect(findDates(lexiconOf(), 'September 212018', 'month first')[0]?.iso).toBe('2018-09-21');
    expect(findDates(lexiconOf(), '04.05.19', 'month first')[0]?.iso).toBe('2019-05-04');
  });

  it('takes the order that it is told for slashes, unless the number shows another', () => {
    expect(findDates(lexiconOf(), '9/10/2019', 'month first')[0]?.iso).toBe('2019-09-10');
    expect(findDates(lexiconOf(), '9/10/2019', 'day first')[0]?.iso).toBe('2019-10-09');
    expect(findDates(lexiconOf(), '23/10/2019', 'month first')[0]?.iso).toBe('2019-10-23');
  });

  it('refuses days that no calendar has', () => {
    expect(findDates(lexiconOf(), '31.02.2020 and 2020-13-01', 'day first')).toEqual([]);
  });
});

describe('dayOfValue', () => {
  it('keeps the day of the time zone that the page wrote', () => {
    expect(dayOfValue(lexiconOf(), '2019-11-20T23:30:00-05:00', 'month first')).toBe('2019-11-20');
    expect(dayOfValue(lexiconOf(), '20190625', 'month first')).toBe('2019-06-25');
    expect(dayOfValue(lexiconOf(), 'Tue, 05 Mar 2019 08:00:00 GMT', 'month first')).toBe('2019-03-05');
    expect(dayOfValue(lexiconOf(), 'yesterday', 'month first')).toBeUndefined();
  });
});

describe('data/date-labels.tsv', () => {
  it.each(parseTable(labels).map(row => [cell(row, 'sample'), cell(row, 'kind'), cell(row, 'language')]))(
    '%s is %s (%s)',
    (sample, kind, language) => {
      const found = readVisibleDates(lexiconOf(language), [sample], 'month first').map(date => date.kind);
      if (kind === 'ignore' || kind === 'other') expect(found).toEqual([]);
      else if (kind === 'part' || kind === 'lead' || kind === 'state') expect(found).toEqual(['modified']);
      else if (kind === 'next') expect(found).toEqual(['nextReview']);
      else expect(found).toEqual([kind === 'date' ? 'published' : kind]);
    },
  );
});

describe('data/month-names.tsv', () => {
  it.each(parseTable(months).map(row => [cell(row, 'sample'), cell(row, 'month'), cell(row, 'language')]))(
    '%s is month %s (%s)',
    (sample, month, language) => {
      expect(findDates(lexiconOf(language), sample, 'day first')[0]?.iso).toBe(
        `2021-${month.padStart(2, '0')}-08`,
      );
    },
  );
});
