import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYS_A_BLOCK } from '../../../lib/works/retractions/format.ts';
import { KeyIndex } from '../../../lib/works/retractions/key-index.ts';
import { doiKey, keyOf, pmidKey } from '../../../lib/works/retractions/keys.ts';
import { encodeKeys } from '../../../scripts/retractions/encode.ts';

const sorted = (keys: Iterable<string>) =>
  [...new Set(keys)].map(key => Buffer.from(key)).sort(Buffer.compare);
const indexOf = (keys: Iterable<string>) => KeyIndex.open(encodeKeys(sorted(keys)));

/** DOIs of few letters, so that many share their beginnings and one is often the beginning of another. */
const doi = fc
  .tuple(
    fc.constantFrom('10.5555', '10.55551', '10.9999.1'),
    fc.string({
      unit: fc.constantFrom('a', 'b', '-', '.', '/', '(', '1', 'é', '漢', '😀'),
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([prefix, suffix]) => `${prefix}/${suffix}`);
const pmid = fc.integer({ min: 1, max: 99_999_999 }).map(number => pmidKey(String(number)) ?? '');
const keys = fc.uniqueArray(fc.oneof(doi, pmid), { maxLength: 5 * KEYS_A_BLOCK });

describe('the index of keys', () => {
  it('finds every key that was put in, in its place, and gives it back', () => {
    fc.assert(
      fc.property(keys, all => {
        const index = indexOf(all);
        const inOrder = sorted(all).map(String);
        expect(index.size).toBe(inOrder.length);
        inOrder.forEach((key, at) => {
          expect(index.find(key)).toBe(at);
          expect(index.keyAt(at)).toBe(key);
        });
      }),
    );
  });

  it('finds no other', () => {
    fc.assert(
      fc.property(keys, fc.oneof(doi, pmid, fc.string()), (all, other) => {
        fc.pre(!all.includes(other));
        expect(indexOf(all).find(other)).toBeUndefined();
      }),
    );
  });

  it('finds no neighbour: a longer, a shorter, one letter changed', () => {
    fc.assert(
      fc.property(keys, all => {
        const index = indexOf(all);
        const others = all.flatMap(key => [`${key}x`, key.slice(0, -1), `${key.slice(0, -1)}~`, ` ${key}`]);
        for (const other of others.filter(key => !all.includes(key))) {
          expect(index.find(other)).toBeUndefined();
        }
      }),
    );
  });

  it('holds keys longer than its buffer', () => {
    const long = [`10.5555/${'a'.repeat(300)}`, `10.5555/${'a'.repeat(299)}b`];
    const index = indexOf(long);
    expect(long.map(key => index.find(key))).toEqual([0, 1]);
  });

  it('has nothing beyond its ends', () => {
    const index = indexOf(['10.5555/b']);
    expect(index.keyAt(-1)).toBeUndefined();
    expect(index.keyAt(1)).toBeUndefined();
    expect(['', '10.5555/a', '10.5555/c'].map(key => index.find(key))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(indexOf([]).find('10.5555/a')).toBeUndefined();
  });

  it('refuses a file that is cut off anywhere, longer than it says, or of another form', () => {
    const bytes = encodeKeys(sorted(['10.5555/a', '10.5555/b', '#00000012']));
    for (let length = 0; length < bytes.length; length++) {
      expect(() => KeyIndex.open(bytes.subarray(0, length))).toThrow(RangeError);
    }
    expect(() => KeyIndex.open(Uint8Array.from([...bytes, 0]))).toThrow(RangeError);
    expect(() => KeyIndex.open(new TextEncoder().encode('<!doctype html>'))).toThrow(RangeError);
  });
});

describe('keys', () => {
  it.each([
    ['10.5555/Sample.A', '10.5555/sample.a'],
    [' 10.5555/sample.a ', '10.5555/sample.a'],
    ['https://doi.org/10.5555/SAMPLE.a', '10.5555/sample.a'],
    ['http://dx.doi.org/10.5555/sample.a', '10.5555/sample.a'],
    ['doi:10.5555/sample.a', '10.5555/sample.a'],
    ['10.5555/sample.a.', '10.5555/sample.a'],
    ['10.1016/S0140-6736(97)11096-0', '10.1016/s0140-6736(97)11096-0'],
    ['unavailable', undefined],
    ['10.5555/', undefined],
    ['10.5555/a 10.5555/b', undefined],
    ['11.5555/a', undefined],
    ['', undefined],
  ])('DOI "%s" is %s', (printed, key) => {
    expect(doiKey(printed)).toBe(key);
  });

  it.each([
    ['90000001', '#90000001'],
    ['12', '#00000012'],
    ['0012', '#00000012'],
    ['0', undefined],
    ['123456789', undefined],
    ['12a', undefined],
  ])('PubMed number "%s" is %s', (printed, key) => {
    expect(pmidKey(printed)).toBe(key);
  });

  it('goes by the DOI alone where there is one', () => {
    expect(keyOf({ doi: '10.5555/a', pmid: '12' })).toBe('10.5555/a');
    expect(keyOf({ pmid: '12' })).toBe('#00000012');
    expect(keyOf({ pmcid: 'PMC12' })).toBeUndefined();
  });
});
