import { describe, expect, it } from 'vitest';
import type { DayOrder } from '../../../../lib/article/dates/find-dates.ts';
import { readVisibleDates } from '../../../../lib/article/dates/visible-dates.ts';
import { LANGUAGES } from '../../../../lib/article/lexicon/page-languages.ts';
import { lexiconOf } from '../../../lexicons.ts';

const dates = (line: string, order: DayOrder = 'day first') =>
  readVisibleDates(lexiconOf(...LANGUAGES), [line], order).map(({ kind, iso }) => `${kind}: ${iso}`);

describe('dates of other languages and calendars', () => {
  it.each([
    ['最后更新时间：2024年3月5日', 'modified: 2024-03-05'],
    ['发布于2022-08-01 09:30', 'published: 2022-08-01'],
    ['審閱日期：民國113年3月5日', 'reviewed: 2024-03-05'],
    ['2024年2月3日更新', 'modified: 2024-02-03'],
    ['公開日：令和6年3月5日', 'published: 2024-03-05'],
    ['最終確認日 2024/06/07', 'reviewed: 2024-06-07'],
    ['최종 수정일: 2023년 12월 5일', 'modified: 2023-12-05'],
    ['최종 검토일 2024. 3. 9.', 'reviewed: 2024-03-09'],
    ['อัปเดตล่าสุด 15 มีนาคม 2567', 'modified: 2024-03-15'],
    ['เผยแพร่เมื่อ 2 ก.พ. 2565', 'published: 2022-02-02'],
    ['تاريخ النشر: ٥ يناير ٢٠٢٣', 'published: 2023-01-05'],
    ['آخر مراجعة طبية: 3 تشرين الأول 2022', 'reviewed: 2022-10-03'],
    ['עודכן לאחרונה: 5 במרץ 2024', 'modified: 2024-03-05'],
    ['अंतिम अपडेट: १२ मार्च २०२४', 'modified: 2024-03-12'],
    ['Cập nhật lần cuối: 15 tháng 3, 2024', 'modified: 2024-03-15'],
    ['Senast medicinskt granskad: 12 mars 2024', 'reviewed: 2024-03-12'],
    ['Data ostatniej aktualizacji: 12 marca 2024', 'modified: 2024-03-12'],
    ['Дата последней проверки: 12 марта 2024 г.', 'reviewed: 2024-03-12'],
    ['Останнє оновлення: 12 березня 2024', 'modified: 2024-03-12'],
    ['Τελευταία ενημέρωση: 12 Μαρτίου 2024', 'modified: 2024-03-12'],
    ['Utolsó felülvizsgálat: 2024. március 12.', 'reviewed: 2024-03-12'],
    ['Son güncelleme tarihi: 12 Mart 2024', 'modified: 2024-03-12'],
    ['Următoarea revizuire: martie 2026', 'nextReview: 2026-03'],
    ['Nächste inhaltliche Überprüfung: 03/2026', 'nextReview: 2026-03'],
  ])('%s', (line, expected) => {
    expect(dates(line)).toEqual([expected]);
  });

  it('puts the year first where the language does, in two digits too', () => {
    expect(dates('公開日 : 18/02/19', 'year first')).toEqual(['published: 2018-02-19']);
  });
});

describe('forms of dates', () => {
  it.each([
    ['Last Review Date: Fri Aug 09 00:00:00 UTC 2013', 'reviewed: 2013-08-09'],
    ['Reviewed/Updated: 12/10', 'reviewed: 2010-12'],
    ['Updated 8.24.09', 'modified: 2009-08-24'],
    ['Stand 03/2026', 'modified: 2026-03'],
    ['Medizinisch geprüft von Dr. Ana Lima – Stand 03/2026', 'reviewed: 2026-03'],
    ['Letzte inhaltliche Prüfung: 5. März 2024', 'reviewed: 2024-03-05'],
    ['UPDATED: 9:14 a.m. EDT May 22, 2003', 'modified: 2003-05-22'],
    ['This article originally appeared on Nov 3, 2015', 'published: 2015-11-03'],
    ['Review by May 2027', 'nextReview: 2027-05'],
  ])('%s', (line, expected) => {
    expect(dates(line, 'month first')).toEqual([expected]);
  });

  it('takes a day without its year for no date of publication', () => {
    expect(dates('Published 12/10')).toEqual([]);
    expect(dates('Score: 12/10')).toEqual([]);
  });

  it.each(['Pro 2021', 'Mac 2021', 'ARA 2020 congress', 'In 2021. May is a month'])(
    'needs a day beside what is a word elsewhere: %s',
    line => {
      expect(dates(line)).toEqual([]);
    },
  );
});
