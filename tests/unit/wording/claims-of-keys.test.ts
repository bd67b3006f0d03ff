import { describe, expect, test } from 'vitest';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';
import { en } from '../../../lib/wording/en/index.ts';
import table from './claims-of-keys.tsv?raw';
import { cards } from './said/cards.ts';
import { claims, exports, looked } from './said/claims.ts';
import { dates } from './said/dates.ts';
import { named } from './said/named.ts';
import { notices, pageItself } from './said/notices.ts';
import { people } from './said/people.ts';
import type { Cases } from './said/scene.ts';
import { kinds, sources } from './said/sources.ts';

/**
 * Every key that states an absence, a count, a comparison, a check, a person or a notice is shown where it may be said,
 * and where, beside that, it may not. `claims-of-keys.tsv` says of each key what it states; "component": it is said by
 * a component alone, which `tests/browser/overlay/said-by-components.test.tsx` shows in the same way; "states": it names
 * the state of a finding, which `states-of-findings.test.ts` holds to what is said.
 */

const STATES = ['absence', 'count', 'comparison', 'check', 'person', 'notice'];
const ROWS = parseTsv(table, ['key', 'states', 'where']);

const GROUPS: readonly (readonly [string, Cases])[] = [
  ['people', people],
  ['dates', dates],
  ['sources', sources],
  ['kinds', kinds],
  ['notices', notices],
  ['the page itself', pageItself],
  ['several numbers', named],
  ['cards', cards],
  ['claims', claims],
  ['criteria', looked],
  ['exports', exports],
];

describe('claims-of-keys.tsv', () => {
  test('has each key of the catalogue once, and no others', () => {
    expect(ROWS.map(({ key }) => key).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(ROWS)('$key: $states', ({ states, where }) => {
    expect(['none', ...STATES]).toContain(states);
    expect(['', 'component', 'states']).toContain(where);
  });

  test('each key that states something has its cases, each once, and no others do', () => {
    const stating = ROWS.filter(({ states, where }) => states !== 'none' && where === '');
    const shown = GROUPS.flatMap(([, cases]) => Object.keys(cases));
    expect(shown.toSorted()).toEqual(stating.map(({ key }) => key).sort());
  });
});

describe.each(GROUPS)('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (key, [said, not]) => {
    expect([...said()], 'where it may be said').toContain(key);
    if (not !== 'always') expect([...not()], 'where it may not').not.toContain(key);
  });
});
