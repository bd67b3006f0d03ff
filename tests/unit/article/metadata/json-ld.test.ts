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

describe('data/schema-types.tsv', () => {
  it.each(parseTable(schemaTypes).map(row => [cell(row, 'type'), cell(row, 'sample')]))(
    "%s is the page's own node",
    (type, sample) => {
      const nodes = nodesOf([parseJsonLd(sample)]);
      expect(pageNodes(nodes, PAGE).flatMap(typesOf)).toEqual([type]);
    },
  );
});
