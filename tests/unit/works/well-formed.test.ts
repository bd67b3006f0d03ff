import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWellFormed } from '../../../lib/works/providers/well-formed.ts';
import { pubmedArticle, pubmedSet, relation } from './support/pubmed-xml.ts';

const WHOLE = pubmedSet(
  pubmedArticle('90000001', { relations: relation('RetractionIn', 'J Inv. 2020;3:7') }),
  pubmedArticle('90000002'),
);

test.each([
  '<a/>',
  '<a></a>',
  '\ufeff<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]>\n<!-- <b> --><a b="1" c=\'>\' ><![CDATA[<b> & ]]>x &lt; &#38; &#x26;</a >\n<!-- end -->',
  WHOLE,
])('whole: %#', xml => {
  expect(isWellFormed(xml)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['text', 'Please wait'],
  ['two roots', '<a/><a/>'],
  ['text behind the root', '<a/>and more'],
  ['text before the root', 'a<a/>'],
  ['tags that cross', '<a><b></a></b>'],
  ['an element left open', '<a><b></a>'],
  ['another closing tag', '<a></b>'],
  ['a closing tag too many', '<a></a></a>'],
  ['letter case that differs', '<a></A>'],
  ['a tag that breaks off', '<a><b c="1</a>'],
  ['a comment that breaks off', '<a><!-- </a>'],
  ['a section that breaks off', '<a><![CDATA[ </a>'],
  ['a section outside', '<a/><![CDATA[x]]>'],
  ['a bare ampersand', '<a>Forks & spoons</a>'],
  ['a bare ampersand in an attribute', '<a b="Forks & spoons"/>'],
  ['a sign of markup in an attribute', '<a b="<"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute without a value', '<a b/>'],
  ['attributes that touch', '<a b="1"c="2"/>'],
  ['a closing tag with attributes', '<a></a b="1">'],
  ['a bare sign of markup', '<a>1 < 2</a>'],
])('not whole: %s', (_, xml) => {
  expect(isWellFormed(xml)).toBe(false);
});

test('a record that lost any part of itself, while the root was closed, is never whole', () => {
  const from = WHOLE.indexOf('<PubmedArticle>');
  const to = WHOLE.lastIndexOf('</PubmedArticleSet>');
  fc.assert(
    fc.property(fc.integer({ min: from + 1, max: to - 1 }), at => {
      const cut = `${WHOLE.slice(0, at)}</PubmedArticleSet>`;
      const isBetweenRecords = /<\/PubmedArticle>\s*$/.test(WHOLE.slice(0, at));
      expect(isWellFormed(cut)).toBe(isBetweenRecords || WHOLE.slice(from, at).trim() === '');
    }),
  );
});

test('never throws, and takes time in proportion', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '>', '/', 'a', ' ', '"', "'", '=', '!', '-', '[', ']', '&', ';', '?')),
      signs => {
        expect(typeof isWellFormed(signs.join(''))).toBe('boolean');
      },
    ),
  );
  const long = 200_000;
  expect(isWellFormed(`<a>${'<b>'.repeat(long)}`)).toBe(false);
  expect(isWellFormed(`<a ${' '.repeat(long)}`)).toBe(false);
  expect(isWellFormed(`<a>${'&a'.repeat(long)}</a>`)).toBe(false);
});
