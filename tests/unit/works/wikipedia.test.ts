import { describe, expect, it } from 'vitest';
import { wikipedia } from '../../../lib/works/providers/wikipedia.ts';
import { wikipediaPage } from '../../../lib/works/providers/wikipedia-page.ts';
import { TODAY } from './support/fake-clock.ts';
import { wikipediaSummary } from './support/fake-services.ts';
import { read } from './support/reading.ts';

const provider = wikipedia();
const KEY = 'en:Invented_word';

const reading = (body: string, code = 200) => read(provider, [KEY], body, code);

describe('wikipediaPage', () => {
  it.each([
    ['https://en.wikipedia.org/wiki/Invented_word', 'en', 'Invented_word'],
    ['http://en.wikipedia.org/wiki/Invented_word#History', 'en', 'Invented_word'],
    ['https://en.m.wikipedia.org/wiki/invented%20word', 'en', 'Invented_word'],
    ['https://de.wikipedia.org/wiki/Erfundenes_W%C3%B6rt?action=raw', 'de', 'Erfundenes_Wört'],
    ['https://simple.wikipedia.org/w/index.php?title=Invented_word&oldid=12', 'simple', 'Invented_word'],
    ['https://zh-min-nan.wikipedia.org/wiki/AC/DC', 'zh-min-nan', 'AC/DC'],
    ['https://en.wikipedia.org/wiki/Talk:Spoon', 'en', 'Talk:Spoon'],
  ])('%s', (address, language, title) => {
    expect(wikipediaPage(address)).toEqual({ language, title });
  });

  it.each([
    ['https://www.wikipedia.org/wiki/Word'],
    ['https://m.wikipedia.org/wiki/Word'],
    ['https://wikipedia.org/wiki/Word'],
    ['https://en.wikipedia.org/'],
    ['https://en.wikipedia.org/wiki/'],
    ['https://en.wikipedia.org/w/index.php?search=headache'],
    ['https://en.wikipedia.org/wiki/%E0%A4%A'],
    ['https://en.wikipedia.org/wiki/a%7Cb'],
    [`https://en.wikipedia.org/wiki/${'x'.repeat(256)}`],
    ['https://en.wikipedia.org.evil.example/wiki/Word'],
    ['https://evil.example/en.wikipedia.org/wiki/Word'],
    ['https://a.b.wikipedia.org/wiki/Word'],
    ['ftp://en.wikipedia.org/wiki/Word'],
    ['no address'],
  ])('%s is none', address => {
    expect(wikipediaPage(address)).toBeUndefined();
  });
});

describe('requests', () => {
  it('asks the edition for the one page, title encoded', () => {
    const key = provider.keyOf({
      url: 'https://fr.wikipedia.org/wiki/Cuill%C3%A8re/Caf%C3%A9?x=1',
      identifiers: {},
    });
    expect(key).toBe('fr:Cuillère/Café');
    expect(provider.requestsFor([key ?? ''])).toEqual([
      {
        address: 'https://fr.wikipedia.org/api/rest_v1/page/summary/Cuill%C3%A8re%2FCaf%C3%A9',
        keys: [key],
        headers: { 'Api-User-Agent': 'EvidenceOverlay' },
      },
    ]);
  });

  it("names the project's address where the build has one", () => {
    const [request] = wikipedia('us@project.example').requestsFor([KEY]);
    expect(request?.headers).toEqual({ 'Api-User-Agent': 'EvidenceOverlay (us@project.example)' });
  });

  it('asks nothing about other addresses', () => {
    expect(
      provider.keyOf({ url: 'https://journal.example/1', identifiers: { doi: '10.5555/one' } }),
    ).toBeUndefined();
    expect(provider.keyOf({ identifiers: {} })).toBeUndefined();
  });
});

describe('answers', () => {
  it('reads the page, its last edit and the licence of its text', () => {
    const said = (value: string) => ({ value, by: 'Wikipedia', on: TODAY });
    expect(reading(JSON.stringify(wikipediaSummary('Invented word')))).toEqual({
      status: 'found',
      record: {
        identifiers: {},
        title: said('Invented word'),
        container: said('Wikipedia'),
        lastEdited: said('2026-05-03'),
        abstract: said('Invented word is a word that was invented for a test.'),
        textLicence: 'CC BY-SA 4.0',
        notices: [],
        noticesAskedOf: [],
      },
    });
  });

  it('has no title where nothing but markup stands for one', () => {
    const read = reading(JSON.stringify(wikipediaSummary('<img src=x')));
    expect(read).toMatchObject({ status: 'found' });
    expect(read).not.toHaveProperty('record.title');
  });

  it('names no licence where there is no text', () => {
    const found = reading(
      JSON.stringify(wikipediaSummary('Invented word', { type: 'no-extract', extract: '' })),
    );
    expect(found).toMatchObject({ status: 'found' });
    expect(found).not.toHaveProperty('record.textLicence');
    expect(found).not.toHaveProperty('record.abstract');
  });

  it("takes the service's own 404 for unknown", () => {
    const body = '{"type":"https://mediawiki.org/wiki/HyperSwitch/errors/not_found","title":"Not found."}';
    expect(reading(body, 404)).toEqual({ status: 'unknown' });
  });

  it.each<[string, string, number]>([
    ['an HTML 404', '<html>Not here</html>', 404],
    ['another JSON 404', '{"type":"about:blank"}', 404],
    ['an error of the Action API', '{"errors":[{"code":"unknown_action"}]}', 200],
    ['a page that breaks off', JSON.stringify(wikipediaSummary('Invented word')).slice(0, -9), 200],
    [
      'a page without the day of its edit',
      JSON.stringify(wikipediaSummary('W', { timestamp: 'today' })),
      200,
    ],
    ['nothing', '', 200],
  ])('takes %s for a bad answer', (_, body, code) => {
    expect(reading(body, code)).toEqual({ status: 'failed', why: 'bad-answer' });
  });
});
