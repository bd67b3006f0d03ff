import { describe, expect, it } from 'vitest';
import { readBylines } from '../../../../lib/article/people/bylines.ts';
import { lexiconOf } from '../../../lexicons.ts';

const credits = (...lines: string[]) =>
  readBylines(lexiconOf(), lines).credits.map(({ roles, name }) => `${roles.join('+')}: ${name}`);

describe('a sentence', () => {
  it.each([
    'The vaccine was developed in 1955 by Jonas Berg, professor at Hillside. Doctors still use it.',
    'Insulin, discovered in 1921 by Carla Neri, saved many patients.',
    'First described in March 1998 by Ana Lima',
    'The first trial was run in May 2004 by Ana Lima and colleagues.',
    'Isolated in March 2003 by Carla Neri',
    'A review of 2020 by Jo Marsh found no effect.',
    'A review of May 2020 by Jo Marsh found no effect.',
    'Our last review in 2019 by Jo Marsh',
    'A trial in 2019 reviewed by Jo Marsh',
    'Your prescription RX-2026-9041 was reviewed and approved by Dr. Jo Marsh (Pharmacist).',
  ])('names nobody: %s', text => {
    expect(credits(text)).toEqual([]);
  });
});

describe('who owns the rights', () => {
  it.each([
    'Copyright 2001 by the Hillside Academy. All rights reserved.',
    '© 2020 by Jo Marsh',
    '(c) by Jo Marsh',
    'Text copyright 2011. Written by Jo Marsh',
    'All rights reserved by Jo Marsh',
    'Alle Rechte vorbehalten. Von Jo Marsh',
  ])('is no author: %s', text => {
    expect(credits(text)).toEqual([]);
  });

  it('does not keep the author from being named beside it', () => {
    expect(credits('© 2020 Hillside | By Jo Marsh')).toEqual(['author: Jo Marsh']);
  });
});

describe('a "by" after a date', () => {
  it.each([
    ['May 3, 2020 by Jo Marsh', 'author: Jo Marsh'],
    ['Health, May 3, 2020, by Jo Marsh', 'author: Jo Marsh'],
    ['Monday, May 3, 2020 at 10:30 am by Jo Marsh', 'author: Jo Marsh'],
    ['Posted at 10:30 am by Jo Marsh', 'author: Jo Marsh'],
    ['This article was published on May 3, 2020 by Jo Marsh', 'author: Jo Marsh'],
    ['Reviewed 12/2020 by Jo Marsh', 'reviewer: Jo Marsh'],
    ['Last reviewed on Monday 3 May 2020 by Dr Jo Marsh', 'reviewer: Dr Jo Marsh'],
    ['Last full review/revision September 2018 by Jo Marsh, MD', 'reviewer: Jo Marsh'],
    ['Last updated: 2013-08-27 by J. Marsh, PharmD', 'updater: J. Marsh'],
  ])('%s', (text, credit) => {
    expect(credits(text)).toEqual([credit]);
  });

  it('is quoted with the label that says the role', () => {
    const text = 'Last reviewed May 3, 2020 by Jo Marsh';
    const [credit] = readBylines(lexiconOf(), [text]).credits;
    expect(text.slice(credit?.labelStart)).toBe(text);
  });
});

describe('names before their verb', () => {
  it.each([
    [
      'Ana Lima, M.A., Jo Marsh, M.A. and Kai Berg, Ph.D. contributed to this article. Last reviewed: June 2010.',
      3,
    ],
    ['Ana Lima wrote this article.', 1],
    ['Hillside is a charity. Ana Lima, MD, medically reviewed this page.', 1],
    ['Many patients contributed to this article.', 0],
    ['Ana Lima reviewed the records of patients.', 0],
  ])('%s', (text, count) => {
    expect(credits(text)).toHaveLength(count);
  });
});

describe('several names', () => {
  it('stand on lines of their own under a plural', () => {
    expect(
      credits(
        'Authors',
        'Ana Lima, MD',
        'Jo Marsh, MD',
        'Section Editor',
        'Kai Berg, MD',
        'Deputy Editor',
        'Mia Lund, MD',
      ),
    ).toEqual(['author: Ana Lima', 'author: Jo Marsh', 'editor: Kai Berg', 'editor: Mia Lund']);
    expect(credits('Author', 'Ana Lima, MD', 'Hillside Hospital, Westown')).toEqual(['author: Ana Lima']);
  });

  it('are quoted one by one, the first with its label', () => {
    const text = 'By Ana Lima, Jo Marsh and Kai Berg';
    const quotes = readBylines(lexiconOf(), [text]).credits.map(({ labelStart, end }) =>
      text.slice(labelStart, end),
    );
    expect(quotes).toEqual(['By Ana Lima', 'Jo Marsh', 'Kai Berg']);
  });
});
