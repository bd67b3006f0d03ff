import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { decodePage } from '../../../../lib/works/web-pages/charset.ts';
import { MAX_PAGE_BYTES, PAGE_TIMEOUT_MS } from '../../../../lib/works/web-pages/fetch-page.ts';
import {
  askedAddress,
  fetchPage,
  keepPage,
  leaveAddress,
  pageAddress,
  withPages,
} from '../../../../lib/works/web-pages/index.ts';
import { META_NAMES, readPage } from '../../../../lib/works/web-pages/read-page.ts';
import { FakeClock, TODAY } from '../support/fake-clock.ts';

const URL_ASKED = 'https://clinic.example/spoons';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('pageAddress', () => {
  it('takes a page of the open web, without its fragment', () => {
    expect(pageAddress('https://clinic.example/a?b=c#d')).toEqual({
      url: 'https://clinic.example/a?b=c',
      host: 'clinic.example',
      pattern: 'https://clinic.example/*',
    });
  });

  it.each([
    ['no address', 'spoons'],
    ['no encryption', 'http://clinic.example/'],
    ['another scheme', 'file:///etc/passwd'],
    ['a script', 'javascript:alert(1)'],
    ['a port', 'https://clinic.example:8443/'],
    ['a user name', 'https://ann@clinic.example/'],
    ['a password', 'https://ann:secret@clinic.example/'],
    ['this machine', 'https://localhost/'],
    ['this machine by number', 'https://127.0.0.1/'],
    ['this machine in another notation', 'https://0x7f.1/'],
    ['this machine as one number', 'https://2130706433/'],
    ['this machine in IPv6', 'https://[::1]/'],
    ['a network inside', 'https://192.168.0.10/'],
    ['a link-local number', 'https://169.254.169.254/latest/meta-data/'],
    ['a mapped number', 'https://[::ffff:10.0.0.1]/'],
    ['a name of the local network', 'https://printer.local/'],
    ['a name for private use', 'https://wiki.internal/'],
    ['a name without a dot', 'https://wiki/'],
    ['a trailing dot', 'https://printer.local./'],
  ])('refuses %s: %s', (_, url) => {
    expect(pageAddress(url)).toBeUndefined();
  });
});

describe('decodePage', () => {
  it.each<[string, number[], string]>([
    ['the header', [0xe9], 'text/html; charset=windows-1252'],
    ['a quoted header', [0xe9], 'text/html; charset="ISO-8859-1"'],
    ['a byte order mark before the header', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'text/html; charset=latin1'],
    ['nothing: UTF-8', [0xc3, 0xa9], 'text/html'],
    ['an unknown label, passed over', [0xc3, 0xa9], 'text/html; charset=klingon'],
    ['UTF-16', [0xff, 0xfe, 0xe9, 0x00], 'text/html'],
  ])('goes by %s', (_, raw, type) => {
    expect(decodePage(Uint8Array.from(raw), type)).toBe('é');
  });

  it('goes by the label in the code', () => {
    const head = bytes('<meta charset="windows-1252"><title>');
    expect(decodePage(Uint8Array.from([...head, 0xe9]), 'text/html')).toMatch(/é$/);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.string(), (raw, type) => void decodePage(raw, type)),
    );
  });
});

describe('readPage', () => {
  const named = Object.entries(META_NAMES).flatMap(([field, names]) =>
    names.map(name => [field, name] as const),
  );

  it.each(named)('reads the %s from %s', (field, name) => {
    const value = field === 'title' || field === 'site' ? 'Spoons & soup' : '2019-05-03';
    const attribute = name.includes(':') ? 'property' : 'name';
    const facts = readPage(`<meta ${attribute}="${name}" content="${value.replace('&', '&amp;')}">`);
    expect(facts).toEqual({ [field]: value });
  });

  it.each([
    [
      'an object',
      '{"@type":"MedicalWebPage","headline":"Spoons","datePublished":"2019-05-03T10:00:00Z","publisher":{"name":"Example Clinic"}}',
    ],
    [
      'a list',
      '[{"@type":"BreadcrumbList"},{"@type":["Article"],"name":"Spoons","datePublished":"2019-05-03","publisher":{"name":"Example Clinic"}}]',
    ],
    [
      'a graph',
      '{"@graph":[{"@type":"Organization","name":"x"},{"@type":"https://schema.org/Article","headline":"Spoons","datePublished":"2019-05-03","publisher":{"name":"Example Clinic"}}]}',
    ],
  ])('reads JSON-LD that is %s', (_, json) => {
    expect(readPage(`<script type="application/ld+json">${json}</script>`)).toEqual({
      title: 'Spoons',
      site: 'Example Clinic',
      published: '2019-05-03',
    });
  });

  it('falls back to the title element, as text', () => {
    expect(readPage('<title> Spoons &lt;b&gt;and&lt;/b&gt;\n soup </title>')).toEqual({
      title: 'Spoons <b>and</b> soup',
    });
  });

  it.each([
    ['2019/5/3', '2019-05-03'],
    ['2019-05', '2019-05'],
    ['2019', '2019'],
    ['May 3, 2019', undefined],
    ['2019-13-01', undefined],
    ['20190503', undefined],
  ])('reads the date %s as %s', (printed, iso) => {
    expect(readPage(`<meta name="citation_date" content="${printed}">`).published).toBe(iso);
  });

  it('never throws on broken code', () => {
    const pieces = fc.constantFrom(
      '<meta ',
      'name="og:title"',
      ' content="',
      '<script type="application/ld+json">',
      '{"@graph":[',
      '</',
      '<title>',
      '"',
      'null',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }), list => void readPage(list.join(''))));
  });
});

describe('fetchPage', () => {
  let clock: FakeClock;
  let asked: { url: string; init: RequestInit }[];

  beforeEach(() => {
    clock = new FakeClock();
    asked = [];
  });

  const address = pageAddress(URL_ASKED);
  const answering = (
    respond: (init: RequestInit) => Response | Promise<Response>,
    signal = new AbortController().signal,
  ) => {
    if (!address) throw new Error('no address');
    const fetch = async (url: string, init: RequestInit) => {
      asked.push({ url, init });
      return respond(init);
    };
    return fetchPage(address, { fetch, clock }, signal);
  };
  const page = (body: string, type = 'text/html; charset=utf-8', status = 200) =>
    new Response(body, { status, headers: { 'content-type': type } });
  const failed = (why: string) => ({ status: 'failed', host: 'clinic.example', on: TODAY, why });

  it('asks once, without cookies or referrer, and follows nothing', async () => {
    const read = await answering(() => page('<title>Spoons</title>'));
    expect(read).toEqual({ status: 'read', host: 'clinic.example', on: TODAY, facts: { title: 'Spoons' } });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: URL_ASKED,
      init: {
        method: 'GET',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
        cache: 'no-store',
      },
    });
  });

  it.each<[string, () => Response, string]>([
    [
      'a redirect',
      () => new Response(null, { status: 301, headers: { location: 'http://127.0.0.1/' } }),
      'leads-on',
    ],
    ['an error', () => page('<title>Spoons</title>', 'text/html', 404), 'error'],
    ['a PDF', () => page('%PDF', 'application/pdf'), 'not-a-page'],
    ['no type', () => new Response('x', { headers: { 'content-type': '' } }), 'not-a-page'],
    ['a page that says nothing', () => page('<p>Spoons</p>'), 'nothing'],
  ])('says why where the site answers with %s', async (_, respond, why) => {
    expect(await answering(respond)).toEqual(failed(why));
  });

  it('says that the site could not be reached', async () => {
    expect(await answering(() => Promise.reject(new TypeError('failed to fetch')))).toEqual(
      failed('offline'),
    );
  });

  it('gives up after ten seconds', async () => {
    const waiting = answering(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    await clock.advance(PAGE_TIMEOUT_MS);
    expect(await waiting).toEqual(failed('timeout'));
  });

  it('reads no more than a megabyte', async () => {
    let given = 0;
    const part = bytes(' '.repeat(64 * 1024));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(given === 0 ? bytes('<title>Spoons</title>') : part);
        given += 1;
      },
    });
    const read = await answering(() => new Response(body, { headers: { 'content-type': 'text/html' } }));
    expect(read).toMatchObject({ status: 'read', facts: { title: 'Spoons' } });
    expect(given * part.length).toBeLessThan(MAX_PAGE_BYTES + 4 * part.length);
  });

  it('ends with its signal', async () => {
    const reason = new Error('left');
    await expect(answering(() => page(''), AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

describe('what is kept', () => {
  const area = () => {
    const items = new Map<string, unknown>();
    return {
      get: async (key: string | string[]) =>
        Object.fromEntries([key].flat().flatMap(name => (items.has(name) ? [[name, items.get(name)]] : []))),
      set: async (more: Record<string, unknown>) => {
        for (const [name, value] of Object.entries(more)) items.set(name, value);
      },
      remove: async (key: string) => void items.delete(key),
    };
  };
  const noPaper = new Map([['reference-1', { status: 'no-identifier' as const }]]);
  const references = [{ id: 'reference-1', url: `${URL_ASKED}#top` }];

  it('hands an address to a tab by a random name', async () => {
    const storage = area();
    const id = await leaveAddress(storage, URL_ASKED);
    expect(await askedAddress(storage, id)).toBe(URL_ASKED);
    expect(await askedAddress(storage, 'other')).toBeUndefined();
  });

  it('tells of a page what was read of it, and before that, that it may be', async () => {
    const storage = area();
    expect((await withPages(storage, references, noPaper)).get('reference-1')).toEqual({
      status: 'no-identifier',
      page: 'not-read',
    });
    const read = { status: 'read' as const, host: 'clinic.example', on: TODAY, facts: { title: 'Spoons' } };
    await keepPage(storage, URL_ASKED, read);
    expect((await withPages(storage, references, noPaper)).get('reference-1')).toEqual({
      status: 'no-identifier',
      page: read,
    });
  });

  it('offers nothing for addresses that are never read, and leaves papers alone', async () => {
    const storage = area();
    const local = [{ id: 'reference-1', url: 'https://printer.local/' }];
    expect((await withPages(storage, local, noPaper)).get('reference-1')).toEqual({
      status: 'no-identifier',
    });
    const unknown = new Map([['reference-1', { status: 'unknown' as const, askedOf: [] }]]);
    expect((await withPages(storage, references, unknown)).get('reference-1')).toEqual({
      status: 'unknown',
      askedOf: [],
    });
  });
});
