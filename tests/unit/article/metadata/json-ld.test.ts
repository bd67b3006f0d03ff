import { describe, expect, it } from 'vitest';
import schemaTypes from '../../../../data/schema-types.tsv?raw';
import { nodesOf, parseJsonLd, textOf, typesOf } from '../../../../lib/article/metadata/json-ld.ts';
import { datesOfNodes, peopleOfNodes } from '../../../../lib/article/metadata/node-facts.ts';
import { pageNodes } from '../../../../lib/article/metadata/page-nodes.ts';
import { cell, parseTable } from '../../../../lib/article/text/table.ts';

const PAGE = { title: 'Causes of a Sore Throat', url: 'https://example.org/throat' };

function facts(value: unknown) {
  const nodes = nodesOf([value]);
  const own = pageNodes(nodes, PAGE);
  return { people: peopleOfNodes(own, nodes), dates: datesOfNodes(own) };
}

describe('parseJsonLd', () => {
  it('forgives comments, control characters, trailing commas and semicolons', () => {
    expect(parseJsonLd('<!-- {"a": 1} -->')).toEqual({ a: 1 });
    expect(parseJsonLd('{"a": "one\ntwo"}')).toEqual({ a: 'one two' });
    expect(parseJsonLd('{"a": [1, 2,],}')).toEqual({ a: [1, 2] });
    expect(parseJsonLd('{"a": 1};')).toEqual({ a: 1 });
  });

  it('gives nothing for what it cannot read', () => {
    expect(parseJsonLd('{"a": ')).toBeUndefined();
    expect(parseJsonLd('')).toBeUndefined();
  });
});

describe('textOf', () => {
  it('reads values, lists and entities, and nothing else', () => {
    expect(textOf({ '@value': 'Ana' })).toBe('Ana');
    expect(textOf([null, 'D&#39;Angelo'])).toBe("D'Angelo");
    expect(textOf({ name: 'Ana' })).toBe('');
  });
});

describe('pageNodes', () => {
  it("takes the article with the page's headline, not that of a teaser", () => {
    const { people } = facts([
      { '@type': 'Article', headline: 'Another one', author: 'Jo Marsh' },
      { '@type': 'Article', headline: 'Causes of a Sore Throat', author: [{ name: 'Ana Lima' }] },
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Ana Lima']);
  });

  it('leaves out web pages that claim another address', () => {
    const { dates } = facts([
      { '@type': 'WebPage', url: 'https://example.org/other', datePublished: '2020-01-01' },
    ]);
    expect(dates).toEqual([]);
  });

  it('resolves references by id', () => {
    const { people } = facts({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#ana' } },
        { '@type': 'Person', '@id': '#ana', name: 'Ana Lima', url: 'https://example.org/ana' },
      ],
    });
    expect(people[0]).toMatchObject({
      name: 'Ana Lima',
      role: 'author',
      profileUrl: 'https://example.org/ana',
    });
  });

  it('survives nodes that hold themselves and deep nesting', () => {
    let deep: Record<string, unknown> = { '@type': 'Article' };
    for (let depth = 0; depth < 500; depth++) deep = { mainEntity: deep };
    expect(facts(deep).people).toEqual([]);
  });
});

describe('a name in JSON-LD', () => {
  const ANA = { '@type': 'Person', name: 'Ana Lima' };
  const reviewers = (reviewedBy: unknown, ...others: object[]) =>
    facts([{ '@type': 'MedicalWebPage', reviewedBy }, ...others]).people.map(({ name }) => name);

  it.each([
    ['a node', { '@type': 'Person', name: ANA }],
    ['a node within a node', { '@type': 'Person', name: { '@type': 'Person', name: ANA } }],
    ['a value with a language', { '@type': 'Person', name: { '@value': 'Ana Lima', '@language': 'en' } }],
    ['a list of one', { '@type': 'Person', name: ['Ana Lima'] }],
    ['given and family name', { '@type': 'Person', givenName: 'Ana', familyName: 'Lima' }],
    ['in a role', { '@type': 'Role', reviewedBy: ANA }],
    ['in a list', { '@list': [ANA] }],
    ['in a set', { '@set': [ANA] }],
    ['a string', 'Ana Lima'],
  ])('may be %s', (_, value) => {
    expect(reviewers(value)).toEqual(['Ana Lima']);
  });

  it('may be a reference, also within a name', () => {
    const node = { ...ANA, '@id': '#ana' };
    expect(reviewers({ '@id': '#ana' }, node)).toEqual(['Ana Lima']);
    expect(reviewers({ '@type': 'Person', name: { '@id': '#ana' } }, node)).toEqual(['Ana Lima']);
    expect(reviewers('#ana', node)).toEqual(['Ana Lima']);
  });

  it('may be several, whose degrees and address nobody knows then', () => {
    const value = { name: ['Ana Lima', 'Jo Marsh'], honorificSuffix: 'MD', url: 'https://example.org/ana' };
    expect(facts({ '@type': 'WebPage', reviewedBy: value }).people).toEqual([
      { name: 'Ana Lima', credentials: [], isOrganisation: false, role: 'reviewer' },
      { name: 'Jo Marsh', credentials: [], isOrganisation: false, role: 'reviewer' },
    ]);
  });

  it('is none where nothing says one', () => {
    expect(reviewers({ '@type': 'Person', name: { '@type': 'Person' } })).toEqual([]);
    expect(reviewers({ '@id': '#nobody' })).toEqual([]);
    const itself = { '@type': 'Person', '@id': '#a', name: { '@id': '#a' } };
    expect(reviewers({ '@id': '#a' }, itself)).toEqual([]);
  });
});

describe('data/schema-types.tsv', () => {
  it.each(parseTable(schemaTypes).map(row => [cell(row, 'type'), cell(row, 'sample')]))(
    "%s is the page's own node",
    (type, sample) => {
      const nodes = nodesOf([parseJsonLd(sample)]);
      expect(pageNodes(nodes, PAGE).flatMap(typesOf)).toEqual([type]);
    },
  );
});
