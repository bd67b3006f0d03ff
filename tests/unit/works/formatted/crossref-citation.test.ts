import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationRequests, readCitation } from '../../../../lib/works/formatted/crossref-citation.ts';
import { CITATION_STYLES } from '../../../../lib/works/formatted/index.ts';

const DOI = '10.5555/sample.tea';
const LINE =
  'Example, N. (2016). Does tea float? Journal of Samples, 1(2), 3–4. https://doi.org/10.5555/sample.tea';

describe('what is asked', () => {
  it.each(CITATION_STYLES)('%s: the DOI, the style, and nothing else', style => {
    for (const { address, headers } of citationRequests(DOI, style)) {
      expect(address).toBe('https://api.crossref.org/v1/works/10.5555/sample.tea/transform');
      expect(headers.Accept).toMatch(/^text\/x-bibliography; style=[a-z-]+; locale=en-US$/);
      // Fetch Standard, "CORS-safelisted request-header": no more than 128 bytes, none of these signs.
      expect(headers.Accept?.length).toBeLessThanOrEqual(128);
      expect(headers.Accept).not.toMatch(/["():<>?@[\\\]{}]/);
    }
  });

  it('escapes a DOI by its parts, and names the contact address of the build', () => {
    const [request] = citationRequests('10.5555/(sici)1<1:a>2/b c', 'apa', 'someone@sample.test');
    expect(request?.address).toBe(
      'https://api.crossref.org/v1/works/10.5555/(sici)1%3C1%3Aa%3E2/b%20c/transform?mailto=someone%40sample.test',
    );
  });
});

const read = (body: string, code = 200, doi = DOI) => readCitation({ code, body }, doi);

describe('what comes', () => {
  it.each([
    ['a line', LINE, LINE],
    ['with its line break', `${LINE}\n`, LINE],
    ['with the number of a list of one', `1. ${LINE}`, LINE],
    ['with another form of that', ` [1] ${LINE}`, LINE],
    [
      'with entities',
      LINE.replace('Does tea', 'Salt &amp; tea: does it'),
      LINE.replace('Does tea', 'Salt & tea: does it'),
    ],
    ['with markup', LINE.replace('Samples', '<i>Samples</i>'), LINE],
    ['with markup that was escaped', LINE.replace('Samples', '&lt;i&gt;Samples&lt;/i&gt;'), LINE],
    [
      'with a sign that is no markup',
      LINE.replace('tea', 'P<0.05 and tea'),
      LINE.replace('tea', 'P<0.05 and tea'),
    ],
    ['with a full stop after the DOI', `${LINE}.`, `${LINE}.`],
    [
      'with the DOI in capitals',
      LINE.replace('sample.tea', 'SAMPLE.TEA'),
      LINE.replace('sample.tea', 'SAMPLE.TEA'),
    ],
  ])('%s', (_, body, text) => {
    expect(read(body)).toEqual({ status: 'formatted', text });
  });

  it.each([
    ['nothing', ''],
    ['the DOI alone', DOI],
    ['half of the line', LINE.slice(0, LINE.length / 2)],
    ['all but its last letter', LINE.slice(0, -1)],
    ['a longer DOI', `${LINE}.b-2`.replace('.b', 'b')],
    ['a page for people', `<!doctype html><html><body>${LINE}</body></html>`],
    ['an XML document', `<?xml version="1.0"?><a>${LINE}</a>`],
    ['a line as long as a book', `${'x'.repeat(10_000)} ${LINE}`],
    ['another service’s JSON', '{"status":"ok","message":{"items":"sample data"}}'],
  ])('%s is no answer', (_, body) => {
    expect(read(body)).toEqual({ status: 'failed', why: 'bad-answer' });
  });

  it('markup is shown as the words between it, and scripts as nothing', () => {
    const answer = read(
      LINE.replace('Does tea', '<img src=x onerror=alert(1)>Does <script>alert(1)</script>tea'),
    );
    expect(JSON.stringify(answer)).not.toMatch(/<img|<script|onerror/);
  });

  it('says what Crossref does not have, and a style that it does not know', () => {
    expect(read('Resource not found.', 404)).toEqual({ status: 'unknown' });
    expect(read('<html>Not found</html>', 404)).toEqual({ status: 'failed', why: 'bad-answer' });
    expect(read('', 406)).toBe('no-style');
    expect(read(LINE, 302)).toEqual({ status: 'failed', why: 'bad-answer' });
  });

  it('reads anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 200, max: 499 }), (body, code) => {
        const answer = read(body, code);
        expect(answer === 'no-style' || answer.status !== 'formatted').toBe(true);
      }),
    );
  });
});
