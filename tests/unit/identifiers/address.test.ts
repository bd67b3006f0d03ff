import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress } from '../../../lib/identifiers/address.ts';

/** What the browser's parser says of an address, in the same pieces. */
function byTheParser(address: string) {
  const { hostname, pathname, search } = new URL(address);
  return { host: hostname.replace(/^www\d?\./, '').replace(/\.$/, ''), search, encoded: pathname + search };
}

it.each([
  'https://journal.test',
  'https://www.journal.test/',
  'http://journal.test//a//b',
  'https://journal.test/a.b/.hidden/c',
  'https://journal.test/a/../b',
  'https://journal.test/a/./b',
  'https://journal.test/a/..',
  'https://journal.test/doi/10.5555/a(b)c;2-v',
  'https://journal.test/?',
  'https://journal.test/a?',
  "https://journal.test/a?b='c'",
  'https://journal.test?a=b/../c',
  'https://journal.test:443/a',
  'https://journal.test:8443/a',
  'https://reader@journal.test/a',
  'https://JOURNAL.test/A',
  'https://xn--mnchen-3ya.test/a',
  'https://127.1/a',
  'https://a.b1/b',
  'https://1.2.3.4/a',
  'https://journal.test./a',
  'https://journal.test/a#b',
  'https://journal.test/a b',
  'https://journal.test/a\\b',
  'https://-a-.b--c.test/a',
])('takes %s apart as the browser does', address => {
  expect(readAddress(address)).toMatchObject(byTheParser(address));
});

it('takes any address apart as the browser does', () => {
  const host = fc.stringMatching(/^(?:[a-z0-9-]{1,4}\.){0,3}[a-z0-9]{1,4}\.?$/);
  const rest = fc.stringMatching(/^(?:[/?][\w.!$&'()*+,;=:@~%#|^"<>-]{0,4}){0,5}$/);
  fc.assert(
    fc.property(host, rest, (name, end) => {
      const address = `https://${name}${end}`;
      if (URL.canParse(address)) expect(readAddress(address)).toMatchObject(byTheParser(address));
      else expect(readAddress(address)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
