import { expect, it } from 'vitest';
import table from '../../../data/private-pages.tsv?raw';
import { isPrivateAddress } from '../../../lib/private-pages/index.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';

const rows = parseTsv(table, ['kind', 'value', 'sample', 'basis']);
const ofAddresses = rows.filter(({ kind }) => /^(host-end|host-word|path-word|form)$/.test(kind));

it.each(ofAddresses)('$kind $value is told in its sample', ({ sample }) => {
  expect(isPrivateAddress(sample)).toBe(true);
});

it('each row stands once, with a basis', () => {
  expect(new Set(rows.map(({ kind, value }) => `${kind} ${value}`)).size).toBe(rows.length);
  expect(rows.filter(({ basis }) => basis === '')).toEqual([]);
});

it.each([
  ['http://127.0.0.1:8080/'],
  ['http://0x7f.1/'],
  ['http://[::1]/'],
  ['https://[fd00::1]/'],
  ['https://MyChart.Clinic.Example./Library'],
  ['https://ward.clinic.local./a'],
  ['about:blank'],
  ['no address'],
])('%s is private', address => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each([
  ['https://www.example-health.test/sample-article'],
  ['https://patient.example/leaflet'],
  ['https://portal.example/leaflet'],
  ['https://my.clinic.example/health/articles/sleep'],
  ['https://www.clinic.example/patients/sleep'],
  ['https://www.clinic.example/how-to-login-to-sleep'],
  ['https://local.example/a'],
  ['https://not.local.example/a'],
])('%s is public', address => {
  expect(isPrivateAddress(address)).toBe(false);
});
