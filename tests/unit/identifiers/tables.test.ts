import { describe, expect, it } from 'vitest';
import tails from '../../../data/identifier-doi-tails.tsv?raw';
import mdpi from '../../../data/identifier-mdpi.tsv?raw';
import samples from '../../../data/identifier-samples.tsv?raw';
import rules from '../../../data/identifier-urls.tsv?raw';
import wrappers from '../../../data/identifier-wrappers.tsv?raw';
import { identifyUrl } from '../../../lib/identifiers/index.ts';
import { readRows } from '../../../lib/tables/rows.ts';

const sampleRows = readRows(samples);
const ruleIds = [rules, tails, wrappers].flatMap(table => readRows(table).map(([id]) => id));

describe('identifier tables', () => {
  it.each(sampleRows)('%s reads %s as "%s"', (rule, sample = '', expected = '', basis = '') => {
    const [field, ...value] = expected.split('=');
    const found: Record<string, string | undefined> = { ...identifyUrl(sample) };
    // A rule decides its own field; a PII may stand beside the DOI that is built from it.
    if (expected === '') expect(found).toEqual({});
    else expect(found[field ?? '']).toBe(value.join('='));
    expect(basis).not.toBe('');
    expect(ruleIds).toContain(rule);
  });

  it('has a sample for every rule, and no name twice', () => {
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
    const sampled = new Set(sampleRows.map(([rule]) => rule));
    expect(ruleIds.filter(id => !sampled.has(id))).toEqual([]);
  });

  it('leaves out the sample of a rule when the rule is gone: each sample needs its row', () => {
    for (const [rule, sample = '', expected = ''] of sampleRows) {
      if (expected === '') continue;
      const table = [rules, tails, wrappers].find(text => readRows(text).some(([id]) => id === rule));
      const row = readRows(table ?? '').find(([id]) => id === rule) ?? [];
      const host = table === tails ? '*' : (row[1] ?? '');
      const names = host.split(' ');
      const sampleHost = new URL(sample).hostname;
      expect(host === '*' || names.some(name => sampleHost.endsWith(name)), `${rule}: ${sampleHost}`).toBe(
        true,
      );
    }
  });

  it('names MDPI journals by ISSNs with a right check digit (ISO 3297)', () => {
    for (const [issn = '', code = '', volume = ''] of readRows(mdpi)) {
      const digits = [...issn.replace('-', '')].map(c => (c === 'X' ? 10 : Number(c)));
      expect(digits.reduce((sum, digit, i) => sum + (8 - i) * digit, 0) % 11, issn).toBe(0);
      expect(code).toMatch(/^[a-z]+$/);
      expect(Number(volume)).toBeGreaterThan(0);
    }
  });
});
