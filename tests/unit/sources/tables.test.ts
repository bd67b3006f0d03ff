import { describe, expect, it } from 'vitest';
import doiPrefixes from '../../../data/doi-prefixes.tsv?raw';
import sources from '../../../data/sources.tsv?raw';
import suffixes from '../../../data/suffixes.tsv?raw';
import { classifySource, loadSourceClasses, loadSourceTable } from '../../../lib/sources/index.ts';
import { readDoiPrefixRows, readSourceRows, readSuffixRows } from '../../../lib/sources/table.ts';

const table = loadSourceTable();
const classes = loadSourceClasses();
const classIds = classes.map(({ id }) => id);
const sourceRows = readSourceRows(sources);
const suffixRows = readSuffixRows(suffixes);
const doiRows = readDoiPrefixRows(doiPrefixes);
const allRows = [...sourceRows, ...suffixRows, ...doiRows];

/** Words of praise or blame, and of seals: the tables describe, they don't rate. */
const VERDICTS =
  /\b(?:trusted|trustworthy|reliable|unreliable|reputable|verified|fake|fraud|quack\w*|predatory|misinformation|pseudo\w*|questionable|credible|leading|renowned|world-class|best\s(?!practice)|shield|controversial|notorious|alternative medicine|unproven)\b/i;

/** Host of two labels or more, then at most a path in lower case, without an ending slash. */
const PATTERN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z0-9._-]+)*$/;

const duplicates = (values: string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

describe('data/sources.tsv', () => {
  it('names each pattern once, in its own form, without "www."', () => {
    const patterns = sourceRows.map(({ pattern }) => pattern);
    expect(duplicates(patterns)).toEqual([]);
    expect(patterns.filter(pattern => !PATTERN.test(pattern) || pattern.startsWith('www.'))).toEqual([]);
  });

  it('finds each row by its own pattern', () => {
    const lost = sourceRows.filter(({ pattern, class: kind }) => {
      const result = classifySource({ url: `https://${pattern}` }, table);
      // At a resolver without a DOI the resolver's own row stands.
      return result.status !== 'listed' || result.matched !== pattern || result.class !== kind;
    });
    expect(lost.map(({ pattern }) => pattern)).toEqual([]);
  });

  it('says how a basis was read: a record or page with its day, or nothing', () => {
    expect(
      sourceRows.filter(
        ({ checked }) => checked !== '' && !/^(?:page|record) 20\d\d-\d\d-\d\d$/.test(checked),
      ),
    ).toEqual([]);
  });

  it('leaves out what was not reviewed', () => {
    expect(sourceRows.filter(({ pattern }) => pattern.startsWith('epainassist.'))).toEqual([]);
  });
});

describe('every row of the source tables', () => {
  it('has a known class, an organisation, a country or none, a basis and an address to check it at', () => {
    const wrong = allRows.filter(
      row =>
        !classIds.includes(row.class) ||
        row.organisation.trim() === '' ||
        !/^(?:[A-Z]{2})?$/.test(row.country) ||
        !row.basis.endsWith('.') ||
        !URL.canParse(row.basisUrl) ||
        !/^https?:$/.test(new URL(row.basisUrl).protocol),
    );
    expect(wrong).toEqual([]);
  });

  it('describes and does not rate', () => {
    // A body's own name may hold any word.
    const rated = allRows.filter(({ basis, organisation }) => {
      const names = organisation.split(/[()]/).map(name => name.trim());
      return VERDICTS.test(names.filter(Boolean).reduce((text, name) => text.replaceAll(name, ''), basis));
    });
    expect(rated.map(({ basis }) => basis)).toEqual([]);
    expect(classes.filter(row => VERDICTS.test(Object.values(row).join(' '))).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('has no white space at the ends of its cells', () => {
    expect(allRows.filter(row => Object.values(row).some(cell => cell !== cell.trim()))).toEqual([]);
  });
});

describe('data/suffixes.tsv', () => {
  it('names each suffix once and is reached by a host under it', () => {
    expect(duplicates(suffixRows.map(({ suffix }) => suffix))).toEqual([]);
    for (const { suffix, class: kind } of suffixRows) {
      expect(classifySource({ url: `https://sample-body.${suffix}/` }, table)).toMatchObject({
        status: 'listed',
        class: kind,
        matched: `.${suffix}`,
      });
    }
  });
});

describe('data/doi-prefixes.tsv', () => {
  it('names each prefix once, with its slash, and is reached by a DOI under it', () => {
    expect(duplicates(doiRows.map(({ prefix }) => prefix))).toEqual([]);
    for (const { prefix, class: kind } of doiRows) {
      expect(prefix).toMatch(/^10\.\d{4,5}\/[a-z0-9.#]*$/);
      const doi = `${prefix.replace('#', '2')}sample`;
      expect(classifySource({ url: `https://doi.org/${doi}` }, table)).toMatchObject({
        class: kind,
        matched: prefix,
      });
      expect(classifySource({ identifiers: { doi } }, table)).toMatchObject({ class: kind, matched: prefix });
    }
  });
});

describe('data/source-classes.tsv', () => {
  it('names each class once, with both labels, a description and a basis', () => {
    expect(duplicates(classIds)).toEqual([]);
    for (const { id, singular, plural, description, basis } of classes) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(
        [singular, plural].every(label => /^[A-Za-z][A-Za-z -]+$/.test(label)),
        id,
      ).toBe(true);
      expect(description, id).toMatch(/\.$/);
      expect(basis, id).toMatch(/\.$/);
    }
  });
});
