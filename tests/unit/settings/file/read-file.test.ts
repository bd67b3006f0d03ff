import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FileFault,
  fileName,
  MAX_FILE_BYTES,
  readSettingsFile,
  writeSettingsFile,
} from '../../../../lib/settings/file/index.ts';
import { DEFAULT_SETTINGS, SETTING_NAMES, SETTINGS_VERSION } from '../../../../lib/settings/model.ts';
import { newest, STORED, storedSettings } from '../earlier-versions.ts';

const MADE = { version: '0.1.0', on: '2026-11-22' };
const SETTINGS = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'], theme: 'dark' as const };
const WHOLE = writeSettingsFile(SETTINGS, MADE);

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readSettingsFile(bytes(text));

/** The whole file with some words replaced; the test fails where they are not there. */
function altered(words: string | RegExp, by: string): string {
  const text = WHOLE.replace(words, by);
  if (text === WHOLE) throw new Error(`${words} is not in the file`);
  return text;
}

function faultOf(text: string): FileFault {
  const file = read(text);
  if (file.ok) throw new Error('the file was taken');
  return file.fault;
}

const lineOf = (words: string) => WHOLE.split('\n').findIndex(line => line.includes(words)) + 1;

describe('a file that we made', () => {
  it('brings back what was saved', () => {
    expect(read(WHOLE)).toEqual({ ok: true, settings: SETTINGS, made: MADE, isOlder: false });
    expect(fileName(MADE.on)).toBe('evidence-overlay-settings-2026-11-22.json');
  });

  it('holds the settings, the version and the day, and nothing else', () => {
    expect(Object.keys(JSON.parse(WHOLE))).toEqual(['format', 'madeWith', 'madeOn', 'settings']);
    expect(Object.keys(JSON.parse(WHOLE).settings).sort()).toEqual([...SETTING_NAMES, 'version'].sort());
  });

  it('brings back whatever was chosen', () => {
    fc.assert(
      fc.property(newest, settings => {
        const file = read(writeSettingsFile(settings, MADE));
        expect(file).toEqual({ ok: true, settings, made: MADE, isOlder: false });
      }),
    );
  });

  it('may have passed through an editor: a byte order mark, other line ends, other order, no indents', () => {
    const { settings, ...head } = JSON.parse(WHOLE);
    const turned = { settings: Object.fromEntries(Object.entries(settings).reverse()), ...head };
    for (const text of [`\ufeff${WHOLE}`, WHOLE.replaceAll('\n', '\r\n'), JSON.stringify(turned)]) {
      expect(read(text)).toMatchObject({ ok: true, settings: SETTINGS });
    }
  });

  it('may hold as many sites as the settings may, each as long as names are', () => {
    const sitesOff = Array.from({ length: 5000 }, (_, at) => `${at}.`.padEnd(253, 'a'));
    expect(read(writeSettingsFile({ ...SETTINGS, sitesOff }, MADE)).ok).toBe(true);
  });
});

describe('a file of an earlier version', () => {
  const file = (settings: unknown) =>
    JSON.stringify({ format: 'evidence-overlay-settings', madeWith: '0.1.0', madeOn: MADE.on, settings });

  it.each([...STORED])('%i is brought to the present one', (_, stored) => {
    expect(read(file(stored))).toEqual({
      ok: true,
      settings: { ...DEFAULT_SETTINGS, ...stored, version: SETTINGS_VERSION },
      made: MADE,
      isOlder: true,
    });
  });

  it('may hold whatever that version knew, and nothing that came later', () => {
    fc.assert(
      fc.property(storedSettings, stored => {
        expect(read(file(stored)).ok).toBe(true);
        if (stored.version >= SETTINGS_VERSION) return;
        expect(faultOf(file({ ...stored, hitSizePx: 24 }))).toMatchObject({
          why: 'unknown',
          path: 'settings.hitSizePx',
        });
      }),
    );
  });
});

describe('a damaged file is not taken, and says where', () => {
  it.each([
    ['nothing', '', { why: 'ended', at: { line: 1, column: 1 } }],
    ['no JSON', 'hello', { why: 'not-json', at: { line: 1, column: 1 } }],
    ['HTML', '<!doctype html>', { why: 'not-json', at: { line: 1, column: 1 } }],
    [
      'a second value after the end',
      `${WHOLE}{}`,
      { why: 'not-json', at: { line: WHOLE.split('\n').length, column: 1 } },
    ],
    ['a comma too many', '{"a": 1,}', { why: 'not-json', at: { line: 1, column: 9 } }],
    ['a comment', '{\n  // mine\n}', { why: 'not-json', at: { line: 2, column: 3 } }],
    ['a word that ends early', '{"a": tru}', { why: 'not-json', at: { line: 1, column: 7 } }],
    ['a text without an end', '{"a', { why: 'ended', at: { line: 1, column: 4 } }],
    ['a line break in a text', '{"a\nb": 1}', { why: 'not-json', at: { line: 1, column: 2 } }],
    ['another program’s JSON', '{"format": "bookmarks"}', { why: 'other' }],
    ['a list', '[]', { why: 'other' }],
    ['nothing but nests', '['.repeat(100_000), { why: 'not-json', at: { line: 1, column: 18 } }],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it.each([
    ['a word for a number', /"closingDelayMs": 300/, '"closingDelayMs": "300"', 'closingDelayMs'],
    ['a number out of bounds', /"hitSizePx": 24/, '"hitSizePx": 23', 'hitSizePx'],
    ['a number with a fraction', /"hitSizePx": 24/, '"hitSizePx": 24.5', 'hitSizePx'],
    ['a choice that there is not', /"dark"/, '"black"', 'theme'],
    ['a yes in words', /"hover": true/, '"hover": "yes"', 'hover'],
    ['an object for a choice', /"lookups": "not-chosen"/, '"lookups": {"a": 1}', 'lookups'],
    ['a null', /"keep": "session"/, '"keep": null', 'keep'],
    ['a text for a list', /"sitesOff": \[[^\]]*\]/, '"sitesOff": "a.example"', 'sitesOff'],
  ])('%s', (_, words, by, field) => {
    expect(faultOf(altered(words, by))).toMatchObject({
      why: 'wrong',
      path: `settings.${field}`,
      at: { line: lineOf(`"${field}"`) },
    });
  });

  it.each(['', 'A.example', 'a b', 'https://a.example', 'a.example/b', '\u202ea', 'a'.repeat(254), '<img>'])(
    'a site “%s”',
    site => {
      expect(faultOf(altered('"b.example"', JSON.stringify(site)))).toEqual({
        why: 'wrong',
        path: 'settings.sitesOff[1]',
        at: { line: lineOf('"b.example"'), column: 7 },
        expected: { kind: 'site' },
      });
    },
  );

  it('a field twice, an unknown one, a missing one', () => {
    const hover = lineOf('"hover"');
    expect(faultOf(altered('"hover": true,', '"hover": true,\n"hover": false,'))).toEqual({
      why: 'twice',
      path: 'hover',
      at: { line: hover + 1, column: 1 },
    });
    expect(faultOf(altered('"hover": true,', '"hover": true,\n"loud": true,'))).toMatchObject({
      why: 'unknown',
      path: 'settings.loud',
      at: { line: hover + 1 },
    });
    expect(faultOf(altered('"hover": true,', ''))).toMatchObject({
      why: 'missing',
      path: 'settings.hover',
      at: { line: lineOf('"settings"') },
    });
    expect(faultOf(altered('"madeOn": "2026-11-22",', ''))).toMatchObject({ why: 'missing', path: 'madeOn' });
    expect(faultOf(altered('2026-11-22', '22.11.2026'))).toMatchObject({ why: 'wrong', path: 'madeOn' });
    expect(faultOf(altered('"0.1.0"', '"<b>0</b>"'))).toMatchObject({ why: 'wrong', path: 'madeWith' });
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('a field “%s”', name => {
    const bare: object = {};
    const inside = altered('"hover": true,', `"hover": true, "${name}": {"everywhere": false},`);
    expect(faultOf(inside)).toMatchObject({ why: 'unknown', path: `settings.${name}` });
    const outside = altered('"madeWith"', `"${name}": {"lookups": "ahead"}, "madeWith"`);
    expect(faultOf(outside)).toMatchObject({ why: 'unknown', path: name });
    const instead = altered('"hover": true,', '').replace('"settings"', `"${name}"`);
    expect(read(instead).ok).toBe(false);
    expect(Object.keys(bare)).toEqual([]);
    expect('everywhere' in bare).toBe(false);
  });

  it('shows no more of a name than can be seen', () => {
    const fault = faultOf(
      altered('"hover"', `${JSON.stringify(`\u202e\u0007${'x'.repeat(100)}`)}: 1, "hover"`),
    );
    expect(fault).toMatchObject({ why: 'unknown', path: `settings.\ufffd\ufffd${'x'.repeat(38)}…` });
  });

  it.each([SETTINGS_VERSION + 1, 99, 1e300])('a newer one, version %d, whatever else it holds', version => {
    expect(faultOf(altered(/"version": \d+/, `"version": ${version}, "later": []`))).toEqual({
      why: 'newer',
    });
    expect(faultOf(`{"format": "evidence-overlay-settings", "settings": {"version": ${version}}}`)).toEqual({
      why: 'newer',
    });
  });

  it.each(['0', '-1', '1.5', '"6"', 'null', '[6]'])('a version %s that never was', version => {
    expect(faultOf(altered(/"version": \d+/, `"version": ${version}`))).toMatchObject({
      why: 'wrong',
      path: 'settings.version',
    });
  });

  it('a file of 10 MB is not looked at', () => {
    const huge = new Uint8Array(10 * 1024 * 1024).fill(0x20);
    expect(readSettingsFile(huge)).toEqual({
      ok: false,
      fault: { why: 'too-big', mostBytes: MAX_FILE_BYTES },
    });
  });

  it('bytes that are no text', () => {
    expect(readSettingsFile(new Uint8Array([0x7b, 0xff, 0xfe]))).toEqual({
      ok: false,
      fault: { why: 'not-text' },
    });
  });

  it('wherever it is cut off', () => {
    for (let length = 0; length < WHOLE.trimEnd().length; length++) {
      expect(read(WHOLE.slice(0, length)).ok, `${length}`).toBe(false);
    }
  });

  it('never throws, and takes nothing that the settings could not hold, however it is garbled', () => {
    const change = fc.record({
      at: fc.nat(WHOLE.length - 1),
      cut: fc.nat(8),
      by: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
        const text = changes.reduce(
          (before, { at, cut, by }) => before.slice(0, at) + by + before.slice(at + cut),
          WHOLE,
        );
        const file = read(text);
        if (file.ok)
          expect(read(writeSettingsFile(file.settings, MADE))).toMatchObject({ settings: file.settings });
        else if ('at' in file.fault) {
          expect(file.fault.at.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        }
      }),
    );
  });

  it('takes what JSON.parse takes, and no more, but for equal names and deep nests', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 10 }), text => {
        expect(['other']).toContain(faultOf(text).why);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ut0123-+.eE nlrafs\n') }), text => {
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        const { why } = faultOf(text);
        expect(why === 'other' || why === 'twice').toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });
});
