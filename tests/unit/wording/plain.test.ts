import { expect, test } from 'vitest';
import { type Language, listValue, say, spanValue } from '../../../lib/wording/index.ts';
import { catalogues } from '../../../lib/wording/languages.ts';
import { sayPlainly } from '../../../lib/wording/plain.ts';
import { LANGUAGE_TAGS } from '../../../lib/wording/tags.ts';

/** Ours, and others: what we don't know stays as `Intl` has it. */
const TAGS =
  'en en-US en-GB en-CA en-AU en-IN de de-DE de-AT de-CH de-LI de-LU es es-ES es-MX es-419 es-AR es-CO es-US fr ja ar'.split(
    ' ',
  );
const COUNTS = [...Array(130).keys(), 500, 999, 1_000, 12_345, 1_000_000, -2];
const LISTED = ['2 journals', 'Ana Lima', 'Wikipedia', 'Inés', 'Hilda', '1 report'];

function languageOf(tag: string): Language {
  const own = LANGUAGE_TAGS.find(primary => primary === tag.split('-')[0]);
  const forms = own === 'es' ? '# one|# many|# other' : '# one|# other';
  const messages = {
    age: '{x:ago}',
    count: `{x:plural:${forms}}`,
    list: '{x:list}',
    kinds: '{x:kinds}',
    ...Object.fromEntries(LISTED.map(word => [word, word])),
  };
  return { ...catalogues[own ?? 'en'], tag, messages };
}

/** Everything that the four formats say of a few hundred values. */
function said(tag: string): string[] {
  const language = languageOf(tag);
  const lists = LISTED.flatMap((_, from) =>
    LISTED.slice(from).map((__, to) => LISTED.slice(from, from + to + 1)),
  );
  return [
    ...COUNTS.map(x => say({ key: 'count', params: { x } }, language)),
    ...COUNTS.flatMap(count =>
      (['year', 'month', 'day'] as const).map(unit =>
        say({ key: 'age', params: { x: spanValue(count, unit) } }, language),
      ),
    ),
    ...lists.map(words => say({ key: 'list', params: { x: listValue(words) } }, language)),
    ...lists.map(words =>
      say({ key: 'kinds', params: { x: listValue(words.map(word => `1 ${word}`)) } }, language),
    ),
  ];
}

test('counts, ages and lists are said without Intl as with it, in every region', () => {
  const byIntl = TAGS.map(said);
  sayPlainly();
  for (const [at, tag] of TAGS.entries()) expect(said(tag), tag).toEqual(byIntl[at]);
});
