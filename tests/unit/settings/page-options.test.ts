import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/model.ts';
import { pageOptions, siteName } from '../../../lib/settings/page-options.ts';

const settings: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['example.org', 'journal.example'] };

it('switches off the named host, with and without www, and no other', () => {
  const enabled = (host: string) => pageOptions(settings, host).enabled;
  expect(enabled('example.org')).toBe(false);
  expect(enabled('WWW.Example.org.')).toBe(false);
  expect(enabled('news.example.org')).toBe(true);
  expect(enabled('anexample.org')).toBe(true);
});

it('switches off everywhere', () => {
  expect(pageOptions({ ...settings, everywhere: false }, 'other.example').enabled).toBe(false);
});

it('gives a page no list of sites', () => {
  expect(JSON.stringify(pageOptions(settings, 'other.example'))).not.toContain('journal.example');
  expect(Object.keys(pageOptions(settings, 'other.example')).sort()).toEqual([
    'badge',
    'closingDelayMs',
    'corner',
    'enabled',
    'hitSizePx',
    'hover',
    'lookups',
    'marks',
    'runOn',
    'theme',
    'view',
  ]);
});

it('names a site by its host', () => {
  expect(siteName('www.Example.org.')).toBe('example.org');
  expect(siteName('www2.example.org')).toBe('www2.example.org');
});
