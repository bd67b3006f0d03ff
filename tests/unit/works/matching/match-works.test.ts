import { beforeEach, describe, expect, it } from 'vitest';
import { Cache } from '../../../../lib/works/cache/cache.ts';
import { MemoryStore } from '../../../../lib/works/cache/memory.ts';
import {
  crossrefSearch,
  type MatchWorks,
  makeMatchWorks,
  pubmedSearch,
  type ReferenceToMatch,
} from '../../../../lib/works/matching/index.ts';
import { makeAsk } from '../../../../lib/works/net/ask.ts';
import { Hosts } from '../../../../lib/works/net/hosts.ts';
import { allProviders, type Provider } from '../../../../lib/works/providers/index.ts';
import { makeResolveWorks } from '../../../../lib/works/resolve.ts';
import { Service } from '../../../../lib/works/service.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { crossrefItem, FakeServices, json } from '../support/fake-services.ts';
import { opened } from '../support/fake-works.ts';
import { pubmedArticle, pubmedSet } from '../support/pubmed-xml.ts';

const TITLE = 'Spoons in village kitchens and the burns of their cooks';
const TEXT = `Invented A, Doe B. ${TITLE}. J Invent Res. 2019;12(3):45-51.`;
const PLACE = 'https://jnnp.bmj.com/content/75/suppl_2/ii43';
const NOTICE = { type: 'retraction', DOI: '10.5555/notice', source: 'publisher', label: 'Retraction' };

let services: FakeServices;
let clock: FakeClock;
let matchWorks: MatchWorks;
let noted: string[];
/** What Crossref's search finds. */
let hits: object[];
/** What PubMed's search finds. */
let pmids: string[];
/** PubMed's record of each of them, in XML. */
let record: string;

beforeEach(() => {
  services = new FakeServices();
  clock = new FakeClock();
  noted = [];
  hits = [];
  pmids = [];
  record = '';
  services.respond = address => {
    if (address.searchParams.has('query.bibliographic')) {
      const message = { 'total-results': hits.length, items: hits };
      return json({ status: 'ok', 'message-type': 'work-list', message });
    }
    if (address.pathname.endsWith('/esearch.fcgi')) {
      const esearchresult = { count: String(pmids.length), idlist: pmids };
      return json({ header: { type: 'esearch', version: '0.3' }, esearchresult });
    }
    if (address.pathname.endsWith('/efetch.fcgi')) return new Response(pubmedSet(record));
    return services.usual(address);
  };
  const ask = makeAsk({
    fetch: services.fetch,
    hasPermission: async () => true,
    isOnline: () => true,
    clock,
    note: ({ sent }) => {
      noted.push(...sent);
      return { written: Promise.resolve(), came: () => undefined };
    },
  });
  const cache = new Cache({ open: async () => new MemoryStore(), destroy: async () => {}, clock });
  const hosts = new Hosts(ask, clock);
  const service = (provider: Provider) => new Service(provider, hosts.of(provider), cache, clock);
  matchWorks = makeMatchWorks({
    resolveWorks: makeResolveWorks({ providers: allProviders(), ask, hosts, cache, clock }),
    crossref: service(crossrefSearch()),
    pubmed: service(pubmedSearch()),
  });
});

const hit = (more = {}) =>
  crossrefItem('10.5555/spoon.1', { title: [TITLE], 'updated-by': [NOTICE], ...more });

async function match(reference: Partial<ReferenceToMatch>, more = {}) {
  const whole = { id: 'reference-1', text: '', identifiers: {}, ...reference };
  return (await clock.until(matchWorks([whole], { ...opened(), isClicked: true, ...more }))).get(
    'reference-1',
  );
}

describe('an entry without identifier', () => {
  it('is found by its words, without identifiers and without a word on notices', async () => {
    hits = [crossrefItem('10.5555/other'), hit()];
    const result = await match({ text: TEXT });
    expect(result).toMatchObject({
      status: 'found',
      work: {
        identifiers: {},
        notices: [],
        noticesAskedOf: [],
        foundBy: 'text',
        matchedUrl: 'https://doi.org/10.5555/spoon.1',
        title: { value: TITLE },
      },
    });
    expect(services.sent).toHaveLength(1);
  });

  it('sends author, title, journal and year, and lists just that', async () => {
    hits = [hit()];
    await match({ text: `${TEXT} Secret note of the page.` });
    const sent = new URL(services.sent[0]?.address ?? '');
    expect(sent.searchParams.get('query.bibliographic')).toBe(`Invented ${TITLE} J Invent Res 2019`);
    expect(noted).toEqual([`Invented ${TITLE} J Invent Res 2019`]);
  });

  it.each<[string, () => object[]]>([
    ['two records that both fit', () => [hit(), hit({ DOI: '10.65215/copy' })]],
    ['another first author', () => [hit({ author: [{ family: 'Poeington', given: 'Max' }] })]],
    ['another page', () => [hit({ page: '99' })]],
    ['nothing', () => []],
  ])('is unknown where the services have %s', async (_, found) => {
    hits = found();
    expect(await match({ text: TEXT })).toEqual({
      status: 'unknown',
      askedOf: ['Crossref', 'PubMed'],
      soughtBy: 'text',
    });
  });

  it('is asked of PubMed with title words, first author and years where Crossref has none', async () => {
    await match({ text: TEXT });
    const term = new URL(services.sent[1]?.address ?? '').searchParams.get('term');
    expect(term).toBe(
      'spoons[ti] AND village[ti] AND kitchens[ti] AND burns[ti] AND their[ti] AND cooks[ti] AND invented[1au] AND 2018:2020[dp]',
    );
  });

  it('fails as failed, never as unknown', async () => {
    services.respond = () => new Response('', { status: 500 });
    expect(await match({ text: TEXT })).toMatchObject({ status: 'failed', service: 'Crossref' });
  });

  it.each<[string, object, string]>([
    ['before a click', { isClicked: false }, 'by-text'],
    ['ahead', { isClicked: false, cause: 'ahead' }, 'by-text'],
    ['with look-ups off', { lookups: 'off' }, 'off'],
    ['before a choice', { lookups: 'not-chosen' }, 'not-chosen'],
  ])('is not asked about %s', async (_, more, why) => {
    expect(await match({ text: TEXT }, more)).toEqual({ status: 'not-asked', why });
    expect(services.sent).toHaveLength(0);
  });

  it('that names no paper is not asked about at all', async () => {
    const result = await match({
      text: 'Spoons and health. Example Clinic.',
      url: 'https://clinic.example/a',
    });
    expect(result).toEqual({ status: 'no-identifier', text: 'not-parted' });
    expect(services.sent).toHaveLength(0);
  });

  it.each([
    ['https://clinic.example/a', undefined],
    ['  www.clinic.example/a ', undefined],
    ['', undefined],
    ['Invented A. Spoons in village kitchens. J Inv Res 2019.', 'no-place'],
  ])('says why its words can not be looked for: %j', async (text, why) => {
    const result = await match({ text, url: 'https://clinic.example/a' });
    expect(result).toEqual({ status: 'no-identifier', ...(why && { text: why }) });
  });
});

describe('a link that spells out a place', () => {
  const inJournal = (volume: string, page: string) =>
    pubmedArticle('12345678')
      .replace('<Volume>12<', `<Volume>${volume}<`)
      .replace('<MedlinePgn>45-51<', `<MedlinePgn>${page}<`);

  it('is looked up by journal, volume and page alone', async () => {
    pmids = ['12345678'];
    record = inJournal('75 Suppl 2', 'ii43-50');
    const result = await match({ url: PLACE });
    expect(new URL(services.sent[0]?.address ?? '').searchParams.get('term')).toBe(
      '"J Neurol Neurosurg Psychiatry"[ta] AND (75[vi] OR "75 Suppl 2"[vi]) AND ii43[pg]',
    );
    expect(result).toMatchObject({
      status: 'found',
      work: { foundBy: 'place', identifiers: { pmid: '12345678' } },
    });
  });

  it.each<[string, string[], string, string]>([
    ['two papers', ['1', '2'], '75', 'ii43'],
    ['none', [], '75', 'ii43'],
    ['one that begins on another page', ['12345678'], '75', 'ii40'],
    ['one in another volume', ['12345678'], '74', 'ii43'],
  ])('is unknown where PubMed has %s there', async (_, ids, volume, page) => {
    pmids = ids;
    record = inJournal(volume, page);
    expect(await match({ url: PLACE })).toEqual({
      status: 'unknown',
      askedOf: ['PubMed'],
      soughtBy: 'place',
    });
  });

  it('is not asked about before a click', async () => {
    expect(await match({ url: PLACE }, { isClicked: false })).toEqual({
      status: 'not-asked',
      why: 'by-place',
    });
    expect(services.sent).toHaveLength(0);
  });
});

describe('a link to another paper than the text names', () => {
  it('keeps that paper’s title, and none of its notices', async () => {
    services.items.set('10.5555/spoon.1', hit());
    const text =
      'Poeington M, Doe B. Forks in hospital laundries, a survey of nurses. J Forks. 2003;7:901-4.';
    expect(await match({ text, identifiers: { doi: '10.5555/spoon.1' } })).toEqual({
      status: 'found',
      work: {
        identifiers: {},
        notices: [],
        noticesAskedOf: [],
        title: expect.objectContaining({ value: TITLE }),
        contradicts: ['title', 'author', 'year', 'place'],
      },
    });
  });

  it('keeps the notices of a paper that the text names', async () => {
    services.items.set('10.5555/spoon.1', hit());
    const result = await match({ text: TEXT, identifiers: { doi: '10.5555/spoon.1' } });
    expect(result?.status === 'found' && result.work.notices).toHaveLength(1);
  });
});
