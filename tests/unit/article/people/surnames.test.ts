import { describe, expect, it } from 'vitest';
import { isCredential } from '../../../../lib/article/people/credentials.ts';
import { readPeopleList } from '../../../../lib/article/people/people-list.ts';
import { lexiconOf } from '../../../lexicons.ts';

const SURNAMES = [
  'DeNoon',
  'McDonald',
  'MacLean',
  'LaRosa',
  'DiNapoli',
  'DeLaRosa',
  'LeBlanc',
  'DuBois',
  'VanDyke',
  'VanDerBeek',
  'FitzGerald',
  'DelVecchio',
  'SanFilippo',
  'DaSilva',
  'StPierre',
  'McVay',
  'MacArthur-Hill',
  'LaFleur',
  'DesRoches',
  'DeVoe',
  'AbuBakr',
  'McKee',
  "O'Brien",
  'D’Angelo',
  'Smith-Jones',
];

const DEGREES = [
  'PhD',
  'PharmD',
  'PsyD',
  'MRCPsych',
  'FRCPath',
  'DipABLM',
  'BSc',
  'MEd',
  'DPhil',
  'EdD',
  'FAAOS',
  'DClinPsy',
  'PgDip',
  'LicAc',
  'Ph.D.',
  'FRACGP',
];

const read = (text: string) =>
  readPeopleList(lexiconOf('de'), text).map(({ name, credentials }) => ({ name, credentials }));

describe('a surname with capitals within', () => {
  it.each(SURNAMES)('%s is part of the name', surname => {
    expect(isCredential(surname)).toBe(false);
    expect(read(`Daniel J. ${surname}`)).toEqual([{ name: `Daniel J. ${surname}`, credentials: [] }]);
    expect(read(`Daniel J. ${surname}, MD`)).toEqual([{ name: `Daniel J. ${surname}`, credentials: ['MD'] }]);
    expect(read(`Ana ${surname} and Jo Marsh`).map(({ name }) => name)).toEqual([
      `Ana ${surname}`,
      'Jo Marsh',
    ]);
  });

  it.each(['LEFEBVRE', 'DUPONT', 'MARTINEZ'])('%s is one in capitals', surname => {
    expect(read(`Jean Marie ${surname}`)).toEqual([{ name: `Jean Marie ${surname}`, credentials: [] }]);
  });
});

describe('a degree', () => {
  it.each(DEGREES)('%s stands after a name, with a comma and without', degree => {
    expect(isCredential(degree)).toBe(true);
    expect(read(`Ana Lima, ${degree}`)).toMatchObject([{ name: 'Ana Lima', credentials: [degree] }]);
    expect(read(`Ana Lima ${degree}`)[0]?.name).toBe('Ana Lima');
  });
});

describe('what stands after a name', () => {
  it.each([
    'Ana Lima, Senior Registrar',
    'Ana Lima, MD, Consultant Neurologist, Hillside Hospital',
    'Ana Lima, Oncology Nurse Practitioner',
    'Ana Lima, Oberärztin Anästhesie',
    'Ana Lima, Diabetes Educator',
    'Ana Lima / Hillside News',
    'Ana Lima, Hillside Times',
  ])('is no second person: %s', text => {
    expect(read(text).map(({ name }) => name)).toEqual(['Ana Lima']);
  });

  it.each(['Ana Lima, Jo Marsh', 'Ana Lima, MD, and Jo Marsh', 'Ana Lima / Jo Marsh'])(
    'may be another: %s',
    text => {
      expect(read(text).map(({ name }) => name)).toEqual(['Ana Lima', 'Jo Marsh']);
    },
  );
});

describe('names with the surname first', () => {
  it('are parted by semicolons, and kept as printed', () => {
    expect(read('Lima, A.; Marsh, Jo B.').map(({ name }) => name)).toEqual(['Lima, A.', 'Marsh, Jo B.']);
    expect(read('van den Berg, P.; Smith-Jones, K. L.; Lima, Ana').map(({ name }) => name)).toEqual([
      'van den Berg, P.',
      'Smith-Jones, K. L.',
      'Lima, Ana',
    ]);
  });

  it('are none where degrees follow', () => {
    expect(read('Ana Lima, M.D.; Jo Marsh, R.N.').map(({ name }) => name)).toEqual(['Ana Lima', 'Jo Marsh']);
  });
});

describe('letters that belong to digits', () => {
  it.each(['Win R1000', 'Save US200', 'Vitamin B12'])('make no name: %s', text => {
    expect(read(text)).toEqual([]);
  });

  it('are none where the digits are a note', () => {
    expect(read('Ana Lima1')).toEqual([{ name: 'Ana Lima', credentials: [] }]);
    expect(read('Ana Lima, MD1')).toEqual([{ name: 'Ana Lima', credentials: ['MD'] }]);
  });
});
