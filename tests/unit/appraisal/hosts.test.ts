import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, isWebAddress } from '../../../lib/appraisal/hosts.ts';

/** Pieces of which addresses are made, and those that trip readers of them. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'http://',
          'https://',
          'HTTPS://',
          'https:',
          '//',
          '/',
          '\\',
          '?',
          '#',
          '@',
          ':',
          ':80',
          ':99999',
        ],
        ...['.', '..', '-', 'www.', 'a.test', 'b-c.test', 'xn--a', 'xn--mnchen-3ya', '0x1', '1', '127.0.0.1'],
        ...['é', '%41', '%', ' ', '\t', '\n', '[', '[::1]', '_', '|', 'A', 'javascript:', 'ftp://', '\u00ad'],
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 7 },
  )
  .map(parts => parts.join(''));

describe('hosts of addresses', () => {
  it('are those of the URL standard, for any string', () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), (text, isWeb) => {
        const address = isWeb ? `https://${text}` : text;
        const url = URL.parse(address);
        expect(hostOf(address)).toBe(url?.hostname.replace(/^www\./, '') ?? '');
        expect(isWebAddress(address)).toBe(/^https?:/i.test(address) && url !== null);
      }),
      { numRuns: 5_000 },
    );
  });
});
