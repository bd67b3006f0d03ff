import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accreditation } from '../../../lib/appraisal/claims/cannot-show.ts';
import { readClaim } from '../../../lib/appraisal/claims/readings.ts';
import { know } from '../../../lib/appraisal/known.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';
import { isMessageKey } from '../wording/message-keys.ts';
import { claim, input, plain } from './sample.ts';

const table = (name: string) => readFileSync(`${import.meta.dirname}/../../../data/${name}`, 'utf8');

describe('each row reads its sample', () => {
  const rows = parseTsv(table('claim-readings.tsv'), ['words', 'meaning', 'sample', 'basis']);

  test.each(rows)('$words: $meaning', ({ words, meaning, sample, basis }) => {
    const reading = readClaim(sample);
    const [name = '', ...values] = meaning.split(' ');
    // Only this row's own phrase, so that no other row can stand in for it.
    const own = readClaim(words);
    expect(basis).not.toBe('');
    switch (name) {
      case 'every':
        expect([reading.isEvery, own.isEvery]).toEqual([true, true]);
        break;
      case 'kinds':
        expect(values.every(kind => isMessageKey(`kind.${kind}`) && isMessageKey(`class.${kind}`))).toBe(
          true,
        );
        expect([...own.named]).toEqual(expect.arrayContaining(values));
        expect([...reading.named, ...reading.leftOut]).toEqual(expect.arrayContaining(values));
        break;
      case 'avoid':
      case 'left':
        expect(reading.leftOut.size).toBeGreaterThan(0);
        break;
      case 'months':
        expect([...reading.months]).toEqual([Number(values[0])]);
        expect([...own.months]).toEqual([Number(values[0])]);
        break;
      default:
        expect([...reading.aspects]).toContain(name);
        expect([...own.aspects]).toEqual([name]);
    }
  });

  test('words are whole words', () => {
    expect(readClaim('A journalist studied allergies.')).toMatchObject({ isEvery: false, named: new Set() });
  });

  test('what follows "avoid" is left out, what stands before it is used', () => {
    const reading = readClaim('We cite journals rather than blogs.');
    expect(reading.named.has('journal')).toBe(true);
    expect([...reading.leftOut]).toEqual(['ugc', 'qa', 'commentary']);
  });

  test('what stands before "are not used" is left out', () => {
    const reading = readClaim('Testimonials are not used; we cite journals.');
    expect([...reading.leftOut]).toEqual(['ugc', 'qa', 'commentary']);
    expect(reading.named.has('journal')).toBe(true);
  });

  test('a sentence without such words says nothing', () => {
    expect(readClaim('Wir zitieren Fachzeitschriften.')).toEqual({
      named: new Set(),
      leftOut: new Set(),
      isEvery: false,
      aspects: new Set(),
      months: new Set(),
    });
  });
});

describe('seals that have ended', () => {
  const rows = parseTsv(table('ended-seals.tsv'), ['name', 'month', 'sample', 'basis']);

  test.each(rows)('$name', ({ sample, basis }) => {
    const { lines } = accreditation(claim('accreditation', sample), know(input()));
    expect(lines.map(plain).at(-1)).toMatch(/seal ended in \p{Lu}\p{Ll}+ \d{4}\.$/u);
    expect(basis).not.toBe('');
  });

  test('a seal that is not in the table is not spoken of', () => {
    expect(accreditation(claim('accreditation', 'We have the Tea Seal.'), know(input())).lines).toHaveLength(
      1,
    );
  });
});
