import { describe, expect, it } from 'vitest';
import labels from '../../../../data/byline-labels.tsv?raw';
import { readBylines } from '../../../../lib/article/people/bylines.ts';
import { cell, parseTable } from '../../../../lib/article/text/table.ts';
import { lexiconOf } from '../../../lexicons.ts';

function credits(lines: string[], language = 'en') {
  return readBylines(lexiconOf(language), lines).credits.map(({ roles, name, credentials }) => ({
    roles,
    name,
    credentials,
  }));
}

describe('readBylines', () => {
  it('reads name, credentials and the label as printed', () => {
    const [credit] = readBylines(lexiconOf(), ['Medically reviewed by Ana Lima, MD, PhD']).credits;
    expect(credit).toMatchObject({
      name: 'Ana Lima',
      credentials: ['MD', 'PhD'],
      roles: ['reviewer'],
      roleAsPrinted: 'Medically reviewed by',
    });
  });

  it('leaves the role open where the label does', () => {
    const text = 'Written, Edited or Reviewed By: Ana Lima, M.D. This article does not replace a doctor.';
    expect(credits([text])).toEqual([{ roles: ['unstated'], name: 'Ana Lima', credentials: ['M.D.'] }]);
    expect(credits(['Written / reviewed by Ana Lima'])).toEqual([
      { roles: ['unstated'], name: 'Ana Lima', credentials: [] },
    ]);
  });

  it('takes both roles where the label states both', () => {
    expect(credits(['Written and medically reviewed by Jo Marsh, RN'])).toEqual([
      { roles: ['author', 'reviewer'], name: 'Jo Marsh', credentials: ['RN'] },
    ]);
  });

  it('takes the names from the next line, and credentials from the one after', () => {
    expect(credits(['Reviewed by:', 'Ana Lima', 'RN, BSN, Sleep Consultant'])).toEqual([
      { roles: ['reviewer'], name: 'Ana Lima', credentials: ['RN', 'BSN'] },
    ]);
  });

  it('takes labels apart that a layout glued together', () => {
    const text = 'Peer reviewed by Dr Ana Lima, MRCGPLast updated by Jo MarshLast updated 12 Jan 2026';
    expect(credits([text]).map(({ name }) => name)).toEqual(['Dr Ana Lima', 'Jo Marsh']);
  });

  it('reads several names, job titles and workplaces between them', () => {
    const text = 'Reviewed by Ana Lima, MD, Professor of Medicine, Hillside University; Jo Marsh, RN';
    expect(credits([text])).toEqual([
      { roles: ['reviewer'], name: 'Ana Lima', credentials: ['MD'] },
      { roles: ['reviewer'], name: 'Jo Marsh', credentials: ['RN'] },
    ]);
  });

  it('reads a lone "by" in the language of the page only', () => {
    expect(credits(['di Carla Neri'], 'it')).toHaveLength(1);
    expect(credits(['di Carla Neri'], 'en')).toHaveLength(0);
    expect(credits(['Von Maren Vogt'], 'de')).toHaveLength(1);
  });

  it('reads an agent before its participle, and a small "by" after a date', () => {
    expect(credits(['Dieser Text wurde von Dr. Anna Schmidt medizinisch geprüft.'], 'de')).toEqual([
      { roles: ['reviewer'], name: 'Dr. Anna Schmidt', credentials: [] },
    ]);
    expect(credits(['Reviewed: 12/2020 by Jo Marsh, MD'])[0]?.roles).toEqual(['reviewer']);
    expect(credits(['Published: May 11, 2022 By Jo Marsh'])[0]?.roles).toEqual(['author']);
  });

  it('reads honorifics that are written small', () => {
    expect(credits(['Medisch gecontroleerd door dr. Piet van den Berg'], 'nl')[0]?.name).toBe(
      'dr. Piet van den Berg',
    );
  });

  it('finds no credit in prose', () => {
    expect(
      credits(['The drug was approved by the Food Agency in 2018 and reviewed by several panels.']),
    ).toEqual([]);
    expect(credits(['A study that was reviewed by experts found no effect.'])).toEqual([]);
  });

  it('keeps a review that names nobody apart', () => {
    const { credits: none, nameless } = readBylines(lexiconOf(), ['Medically reviewed by our experts']);
    expect(none).toEqual([]);
    expect(nameless).toHaveLength(1);
  });
});

describe('a badge of a review', () => {
  const nameless = (lines: string[]) => readBylines(lexiconOf(), lines).nameless.length;

  it('names who stands behind its sign', () => {
    const ana = [{ roles: ['reviewer'], name: 'Ana Lima', credentials: ['MD'] }];
    expect(credits(['Medically Reviewed – Ana Lima, MD'])).toEqual(ana);
    expect(credits(['Ärztlich geprüft: Ana Lima, MD'], 'de')).toEqual(ana);
  });

  it('names whom a small "by" on the next line names, who is no author then', () => {
    const lines = ['Medically reviewed on May 3, 2020', 'by Ana Lima, MD'];
    expect(credits(lines)).toEqual([{ roles: ['reviewer'], name: 'Ana Lima', credentials: ['MD'] }]);
    expect(nameless(lines)).toBe(0);
  });

  it('leaves a byline of its own to the author', () => {
    expect(credits(['Medically Reviewed', 'By Jo Marsh']).map(({ roles }) => roles)).toEqual([['author']]);
    expect(nameless(['Medically Reviewed', 'By Jo Marsh'])).toBe(1);
  });

  it('is told where it names nobody', () => {
    expect(nameless(['Medically reviewed'])).toBe(1);
    expect(nameless(['✓ Evidence based | Expert reviewed | 5 min read'])).toBe(1);
    expect(nameless(['Clinically reviewed on May 3, 2020'])).toBe(1);
  });

  it('is no word of a sentence, of a product or of a date', () => {
    expect(nameless(['All of our pages are medically reviewed and kept up to date.'])).toBe(0);
    expect(nameless(['Reviewed'])).toBe(0);
    expect(nameless(['Last reviewed: May 3, 2020'])).toBe(0);
  });
});

describe('data/byline-labels.tsv', () => {
  /** Who gave a text out is its author, and who approved it reviewed it, where they are people. */
  const GIVEN: Readonly<Record<string, string>> = { issuer: 'author', approver: 'reviewer' };

  it.each(parseTable(labels).map(row => [cell(row, 'sample'), row] as const))('%s', (sample, row) => {
    const [credit] = readBylines(lexiconOf(cell(row, 'language')), [sample]).credits;
    const role = cell(row, 'role');
    if (cell(row, 'part') === 'owner') {
      expect(readBylines(lexiconOf(cell(row, 'language')), [sample]).credits).toEqual([]);
      return;
    }
    expect(credit?.name).toBe('Ana Lima');
    if (role !== '') expect(credit?.roles).toContain(GIVEN[role] ?? role);
    if (cell(row, 'part') === 'any') expect(credit?.roles).toEqual(['unstated']);
    if (cell(row, 'part') === 'all') expect(credit?.roles).toEqual(['author', 'reviewer']);
  });
});
