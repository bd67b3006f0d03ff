import { expect, test } from 'vitest';
import { hostOfPage, partOf } from '../../../scripts/eval/part.ts';

test('a host is always in the same half, with or without "www.", whatever its case', () => {
  const half = partOf('health.example');
  expect(partOf('www.health.example')).toBe(half);
  expect(partOf('Health.Example')).toBe(half);
});

test('hosts fall into two halves of about the same size', () => {
  const hosts = Array.from({ length: 400 }, (_, index) => `site-${index}.example`);
  const learned = hosts.filter(host => partOf(host) === 'learn').length;
  expect(learned).toBeGreaterThan(160);
  expect(learned).toBeLessThan(240);
});

test('the parting stays what it was when the first figures were written down', () => {
  expect(['a.example', 'b.example', 'c.example', 'd.example'].map(partOf)).toMatchInlineSnapshot(`
    [
      "learn",
      "check",
      "learn",
      "learn",
    ]
  `);
});

test('a page without an address is its own host', () => {
  expect(hostOfPage('https://www.health.example/a?b#c')).toBe('www.health.example');
  expect(hostOfPage('saved page')).toBe('saved page');
});
