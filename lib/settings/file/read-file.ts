import * as v from 'valibot';
import { migrate } from '../migrate.ts';
import {
  FIELD_SINCE,
  SETTING_NAMES,
  SETTINGS_VERSION,
  type SettingName,
  type Settings,
  settingFields,
  settingsSchema,
} from '../model.ts';
import { EXPECTED } from './expected.ts';
import { type Expected, type FileFault, FORMAT, MAX_FILE_BYTES, type Made } from './model.ts';
import { type Node, type Place, placeOf, readPlaces } from './places.ts';

/** `isOlder`: an earlier version made it, so later fields have their first values. */
export type ReadFile =
  | { ok: true; settings: Settings; made: Made; isOlder: boolean }
  | { ok: false; fault: FileFault };

/** Longest part of a name from a file that is shown: enough to find it there. */
const LONGEST_NAME = 40;

/** Longest version of ours that is taken ("12.34.56-beta.7"). */
const LONGEST_VERSION = 20;

const version = v.pipe(v.string(), v.regex(/^[\d.a-z-]+$/), v.maxLength(LONGEST_VERSION));
const day = v.pipe(v.string(), v.isoDate());
const settingsVersion = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SETTINGS_VERSION));

const VERSIONS: Expected = { kind: 'number', least: 1, most: SETTINGS_VERSION };

/**
 * Reads a settings file: the whole of it or nothing. Each field has to be there, once, and as its version wrote it;
 * no other may be. An older version's is brought to the present one.
 *
 * @param bytes the file's; @returns the settings, or the first damage with its place. Total.
 */
export function readSettingsFile(bytes: Uint8Array): ReadFile {
  if (bytes.byteLength > MAX_FILE_BYTES) return fault({ why: 'too-big', mostBytes: MAX_FILE_BYTES });
  const text = decode(bytes);
  if (text === undefined) return fault({ why: 'not-text' });
  const json = readPlaces(text);
  if (!json.ok) {
    const at = placeOf(text, json.fault.offset);
    if (json.fault.why === 'twice') return fault({ why: 'twice', at, path: shown(json.fault.name) });
    return fault({ why: json.fault.why === 'ended' ? 'ended' : 'not-json', at });
  }
  try {
    return new FileReader(text).file(json.node);
  } catch (error) {
    if (error instanceof Damage) return fault(error.fault);
    throw error;
  }
}

function fault(why: FileFault): ReadFile {
  return { ok: false, fault: why };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

class Damage extends Error {
  readonly fault: FileFault;

  constructor(why: FileFault) {
    super(why.why);
    this.fault = why;
  }
}

type ObjectNode = Extract<Node, { kind: 'object' }>;

/** The fields of one file, looked at in turn; the first that is not as it should be ends it. */
class FileReader {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  file(node: Node): ReadFile {
    if (node.kind !== 'object' || plain(node.members.get('format')) !== FORMAT)
      throw new Damage({ why: 'other' });
    const inside = node.members.get('settings');
    // First of all: what a later version's file has elsewhere, or lacks, is not its damage.
    if (inside?.kind === 'object' && isNewer(plain(inside.members.get('version')))) {
      throw new Damage({ why: 'newer' });
    }
    const made: Made = {
      version: this.#field(node, '', 'madeWith', version, { kind: 'text' }),
      on: this.#field(node, '', 'madeOn', day, { kind: 'day' }),
    };
    const stored = this.#member(node, '', 'settings');
    if (stored.kind !== 'object') throw this.#wrong(stored, 'settings', { kind: 'object' });
    const written = this.#field(stored, 'settings.', 'version', settingsVersion, VERSIONS);
    this.#noOthers(node, '', ['format', 'madeWith', 'madeOn', 'settings']);
    const names = SETTING_NAMES.filter(name => FIELD_SINCE[name] <= written);
    this.#noOthers(stored, 'settings.', ['version', ...names]);
    const fields = names.map(name => [name, this.#setting(stored, name)]);
    const migrated = migrate({ ...Object.fromEntries(fields), version: written }, written);
    return {
      ok: true,
      settings: v.parse(settingsSchema, migrated),
      made,
      isOlder: written < SETTINGS_VERSION,
    };
  }

  #setting(stored: ObjectNode, name: SettingName): unknown {
    if (name !== 'sitesOff')
      return this.#field(stored, 'settings.', name, settingFields[name], EXPECTED[name]);
    const node = this.#member(stored, 'settings.', name);
    const path = `settings.${name}`;
    if (node.kind !== 'list') throw this.#wrong(node, path, EXPECTED[name]);
    const sites = node.items.map((item, index) => {
      const site = plain(item);
      if (!v.is(settingFields.sitesOff, [site]))
        throw this.#wrong(item, `${path}[${index}]`, { kind: 'site' });
      return site;
    });
    if (!v.is(settingFields.sitesOff, sites)) throw this.#wrong(node, path, EXPECTED[name]);
    return sites;
  }

  #field<S extends v.GenericSchema>(
    of: ObjectNode,
    under: string,
    name: string,
    schema: S,
    expected: Expected,
  ): v.InferOutput<S> {
    const node = this.#member(of, under, name);
    const value = v.safeParse(schema, plain(node));
    if (!value.success) throw this.#wrong(node, `${under}${name}`, expected);
    return value.output;
  }

  #member(of: ObjectNode, under: string, name: string): Node {
    const node = of.members.get(name);
    if (node === undefined) {
      throw new Damage({ why: 'missing', at: this.#place(of), path: `${under}${name}` });
    }
    return node;
  }

  #noOthers(of: ObjectNode, under: string, known: readonly string[]): void {
    for (const [name, node] of of.members) {
      if (!known.includes(name)) {
        throw new Damage({ why: 'unknown', at: this.#place(node), path: `${under}${shown(name)}` });
      }
    }
  }

  #wrong(node: Node, path: string, expected: Expected): Damage {
    return new Damage({ why: 'wrong', at: this.#place(node), path, expected });
  }

  #place({ offset }: Node): Place {
    return placeOf(this.#text, offset);
  }
}

const isNewer = (written: unknown): boolean =>
  typeof written === 'number' && Number.isInteger(written) && written > SETTINGS_VERSION;

/** The value of a node that is neither object nor list; undefined for these, which no field of one value can be. */
function plain(node: Node | undefined): string | number | boolean | null | undefined {
  return node?.kind === 'plain' ? node.value : undefined;
}

/** A name out of a file as it can be shown: short, and nothing in it that cannot be seen. */
function shown(name: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return short.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '\u{fffd}');
}
