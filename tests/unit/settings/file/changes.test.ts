import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween, patchOf } from '../../../../lib/settings/file/index.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/model.ts';
import { newest } from '../earlier-versions.ts';

it('names what would be another, and of the sites which come and go', () => {
  const before = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'] };
  const after = { ...before, hover: false, sitesOff: ['c.example', 'a.example'] };
  expect(changesBetween(before, after)).toEqual([
    { setting: 'hover' },
    { setting: 'sitesOff', sites: { added: ['c.example'], removed: ['b.example'] } },
  ]);
});

it('finds nothing between a thing and itself, whatever the order of its sites', () => {
  fc.assert(
    fc.property(newest, settings => {
      const turned = { ...settings, sitesOff: settings.sitesOff.toReversed() };
      expect(changesBetween(settings, turned)).toEqual([]);
    }),
  );
});

it('writes every setting, but not what the administrator decides', () => {
  const { version: _, ...all } = DEFAULT_SETTINGS;
  expect(patchOf(DEFAULT_SETTINGS, false)).toEqual(all);
  expect(patchOf(DEFAULT_SETTINGS, true)).not.toHaveProperty('lookups');
});
