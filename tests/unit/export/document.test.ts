import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../lib/appraisal/index.ts';
import type { AppraisalInput } from '../../../lib/appraisal/input.ts';
import {
  appraisalDocument,
  linesToHtml,
  toHtml,
  toMarkdown,
  toPlain,
} from '../../../lib/export/document/index.ts';
import { type Portable, portableOf, portableSchema } from '../../../lib/export/index.ts';
import { article, date, found, input, plain, reference } from '../appraisal/sample.ts';

const RETRACTED = {
  kind: 'retraction' as const,
  date: '2020-01-14',
  saidBy: [{ by: 'Example List', on: '2026-11-01', through: 'list' as const }],
};

function portable(changes: Partial<AppraisalInput> = {}): Portable {
  const known = input(changes);
  return portableOf(known, appraise(known), '1.2.3');
}

/** What arrives on the other side of a message. */
function carried(sent: unknown): Portable {
  return v.parse(portableSchema, JSON.parse(JSON.stringify(sent)));
}

describe('what leaves the page', () => {
  test('arrives as it was', () => {
    const sent = portable({
      works: new Map([['reference-1', found({ year: { value: 2016, by: 'Crossref', on: '2026-11-22' } })]]),
    });
    expect(carried(sent)).toEqual(sent);
  });

  test('has the notices of the list that the extension carries, with look-ups off', () => {
    const { items } = portable({
      listed: new Map([['reference-1', { looked: true, notices: [RETRACTED] }]]),
    });
    expect(items[0]?.notes.map(plain)[0]).toContain('Example List lists a notice: Retracted');
  });

  test.each([
    ['an address that is none', { address: 'nowhere' }],
    ['a day that is none', { on: 'yesterday' }],
    ['no appraisal', { appraisal: undefined }],
    ['too many entries', { items: Array.from({ length: 2001 }, () => portable().items[0]) }],
  ])('is refused with %s', (_, changes) => {
    expect(v.safeParse(portableSchema, { ...portable(), ...changes }).success).toBe(false);
  });

  test('is refused with a link that is no address of the web', () => {
    const sent = portable();
    const [first] = sent.appraisal.references;
    const references = first ? [{ ...first, url: 'javascript:alert(1)' }] : [];
    const changed = { ...sent, appraisal: { ...sent.appraisal, references } };
    expect(v.safeParse(portableSchema, changed).success).toBe(false);
  });

  test('cuts what no sentence is as long as', () => {
    expect(carried({ ...portable(), title: 'a'.repeat(100_000) }).title).toHaveLength(8000);
  });
});

describe('the appraisal as a text', () => {
  const text = () => toPlain(appraisalDocument(portable()));

  test('says by which version, on what day and whether services were asked', () => {
    expect(text()).toContain('Evidence Overlay, version 1.2.3');
    expect(text()).toContain('on November 22, 2026');
    expect(text()).toContain('We asked no service. Look-ups were off.');
    expect(toPlain(appraisalDocument(portable({ lookups: 'ahead' })))).toContain('about all sources');
  });

  test('leaves out no finding and no entry', () => {
    const { findings, references } = portable().appraisal;
    for (const { line, details } of findings) {
      for (const said of [line, ...details]) expect(text()).toContain(flat(plain(said)));
    }
    for (const { title, source, url } of references) {
      for (const said of [title, source]) expect(text()).toContain(flat(plain(said)));
      expect(text()).toContain(url);
    }
  });

  test('says the state of what was not found', () => {
    expect(text()).toContain('Who pays · Not found where we looked: ');
  });

  test('has the words of the page where the line does not hold them', () => {
    const quote = 'dateModified 2021-10-08';
    const modified = date('modified', '2021-10-08', { provenance: { from: 'JSON-LD', quote } });
    expect(toPlain(appraisalDocument(portable({ article: article({ dates: { modified } }) })))).toContain(
      `Words of the page: “${quote}”`,
    );
    expect(text()).not.toContain('Words of the page: “Last Modified On: October 8, 2021”');
  });

  test('has the page itself as an entry', () => {
    expect(text()).toContain('Does tea float? (2021, October 8). https://www.health.example/tea');
  });

  test('gives a notice before all else of its entry', () => {
    const listed = new Map([['reference-1', { looked: true, notices: [RETRACTED] }]]);
    const entry = toPlain(appraisalDocument(portable({ listed }))).split('\n1. ')[1] ?? '';
    expect(entry.split('\n')[1]).toBe('   Retracted: January 14, 2020');
  });
});

describe('in its forms', () => {
  const TITLE = '<img src=x onerror=alert(1)> & "tea" [a](b)';
  const blocks = () =>
    appraisalDocument(portable({ article: article({ title: TITLE, references: [reference(1)] }) }));

  test('no word of the page is HTML', () => {
    expect(toHtml(blocks())).toContain(
      '<h1>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;tea&quot; [a](b)</h1>',
    );
  });

  test('no word of the page is Markdown', () => {
    expect(toMarkdown(blocks())).toContain('# \\<img src=x onerror=alert(1)\\> \\& "tea" \\[a\\](b)');
  });

  test('whatever the words are, HTML has our own tags alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, url) => {
        const html =
          toHtml([
            { kind: 'heading', level: 1, text },
            { kind: 'link', text, url },
            { kind: 'list', items: [{ number: 1, text, under: [text, { text, url }] }] },
          ]) + linesToHtml([text]);
        const rest = html
          .replace(/<a href="https?:\/\/[^"<>]*">/gi, '')
          .replace(/<\/?(?:h1|p|a|ol|li|strong)>|<br>|<li value="1">/g, '');
        expect(rest).not.toMatch(/[<>"]/);
      }),
    );
  });

  test('an address that is not of the web is no link', () => {
    expect(toHtml([{ kind: 'link', text: 'here', url: 'javascript:alert(1)' }])).toBe('<p>here</p>');
  });

  test('a numbered list keeps its numbers', () => {
    const list = [{ kind: 'list' as const, items: [{ number: 7, text: 'Tea', under: ['Milk'] }] }];
    expect(toHtml(list)).toBe('<ol><li value="7"><strong>Tea</strong><br>Milk</li></ol>');
    expect(toMarkdown(list)).toBe('7. Tea\n   - Milk\n');
    expect(toPlain(list)).toBe('7. Tea\n   Milk\n');
  });
});

const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
