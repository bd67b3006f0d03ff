/**
 * What the extension says, as a catalogue: `line()` makes a sentence as JSON, `say()` says it in a language, and
 * `speak()` sets which one. Holds no words itself: the overlay and the panel are told theirs by the background, all
 * others take them from `languages.ts`.
 *
 * Template syntax: `{name}` inserts a parameter, `{name:format}` or `{name:format:argument}` formats it
 * (`formats.ts` lists the formats). Works without a browser and without the extension API.
 */
import type { en } from './en/index.ts';
import { formats } from './formats.ts';
import type { Language, Line } from './model.ts';
import { spoken } from './spoken.ts';

export { visible, withoutIsolates } from './formats.ts';
export type { Language, Line } from './model.ts';
export { speak, spoken } from './spoken.ts';
export {
  kindsValue,
  type ListedNumbers,
  listedNumbersValue,
  listValue,
  numbersValue,
  spanValue,
  type TimeUnit,
} from './values.ts';

export type MessageKey = keyof typeof en;

type Holes<Template> = Template extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type NameOf<Hole> = Hole extends `${infer Name}:${string}` ? Name : Hole;
type ValueOf<Hole> = Hole extends `${string}:plural:${string}`
  ? number
  : Hole extends `${string}:${string}`
    ? string
    : string | number;

/** The parameters that a template takes, read from its holes. */
export type ParamsIn<Template extends string> = {
  [Hole in Holes<Template> as NameOf<Hole> & string]: ValueOf<Hole>;
};

/** The parameters that a message takes, read from its English template. */
export type ParamsOf<Key extends MessageKey> = ParamsIn<(typeof en)[Key]>;

/** A sentence to be said later; the parameters are checked against the English template. */
export function line<Key extends MessageKey>(
  key: Key,
  ...[params]: keyof ParamsOf<Key> extends never ? [] : [params: ParamsOf<Key>]
): Line {
  return params ? { key, params } : { key };
}

const HOLE = /\{(\w+)(?::(\w+)(?::([^}]*))?)?\}/g;

/**
 * The sentence in the language asked for, else in the one spoken now. Total: an unknown key (a line stored by another version) is said as
 * the key itself, a missing parameter or format as an empty word.
 */
export function say(line: Line, language: Language = spoken()): string {
  const template = Object.hasOwn(language.messages, line.key) ? language.messages[line.key] : undefined;
  if (template === undefined) return line.key;
  return template.replace(HOLE, (_, name: string, format = 'text', argument = '') => {
    const value = line.params?.[name];
    if (value === undefined) return '';
    const sayKey = (key: string, params?: Line['params']) =>
      say(params ? { key, params } : { key }, language);
    return formats[format]?.(value, language, argument, sayKey) ?? '';
  });
}
