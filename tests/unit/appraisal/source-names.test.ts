import { describe, expect, test } from 'vitest';
import { byList } from '../../../lib/appraisal/by-list.ts';
import { appraise, asText } from '../../../lib/appraisal/index.ts';
import { sourceNames } from '../../../lib/appraisal/source-names.ts';
import type { SourceList } from '../../../lib/article/model.ts';
import { line, say, withoutIsolates } from '../../../lib/wording/index.ts';
import { languageFor } from '../../../lib/wording/languages.ts';
import { LANGUAGE_TAGS } from '../../../lib/wording/tags.ts';
import { article, citation, input, plain, reference, said } from './sample.ts';

/** Entries by list and number, e.g. `{ a: [1, 2], b: [1] }`; their ids tell nothing of either. */
function pageOf(entries: Readonly<Record<string, readonly number[]>>, headings: readonly string[]) {
  const lists: SourceList[] = Object.keys(entries).map((id, at) => ({ id, heading: headings[at] ?? '' }));
  const references = Object.entries(entries).flatMap(([list, numbers]) =>
    numbers.map(number => reference(number, { id: `${list}${'x'.repeat(number)}`, list })),
  );
  return article({ lists, references, citations: [] });
}

const namesOf = (page: ReturnType<typeof pageOf>) =>
  page.references.map(each => plain(sourceNames(page).heading(each)));
const numbersOf = (page: ReturnType<typeof pageOf>) =>
  sourceNames(page).numbers(page.references.map(({ id }) => id));
const uncited = (page: ReturnType<typeof pageOf>) =>
  plain(line('sources.uncited', { n: page.references.length, numbers: numbersOf(page) }));

describe('where numbers alone tell all entries apart', () => {
  test.each([
    ['one list', pageOf({ a: [1, 2, 3] }, ['References'])],
    ['lists that count on', pageOf({ a: [1, 2], b: [3] }, ['References', 'References'])],
    ['a number that one list prints twice', pageOf({ a: [1, 2, 2, 3] }, ['References'])],
  ])('%s: no list is named', (_, page) => {
    expect(sourceNames(page).lists).toEqual([]);
    expect(uncited(page)).toMatch(/for sources 1–3\.$/);
    expect(namesOf(page)[0]).toBe('Source 1');
  });
});

describe('where lists count alike', () => {
  test('their headings tell them apart', () => {
    const page = pageOf({ a: [1, 2, 3, 5], b: [2, 1] }, ['References', 'Further reading']);
    expect(uncited(page)).toBe(
      'We found no marker in the text for sources 1–3, 5 (“References”) and 1, 2 (“Further reading”).',
    );
    expect(namesOf(page).at(-1)).toBe('Source 1 in “Further reading”');
    expect(sourceNames(page).lists.map(({ name }) => plain(name))).toEqual(['References', 'Further reading']);
  });

  test.each([
    ['the same heading', ['References', 'REFERENCES']],
    ['no heading', []],
    ['headings of white space', [' ', '\u200b']],
  ])('%s: their place on the page does', (_, headings) => {
    const page = pageOf({ a: [1], b: [1, 2] }, headings);
    expect(uncited(page)).toBe('We found no marker in the text for sources 1 (list 1) and 1, 2 (list 2).');
    expect(namesOf(page)).toEqual(['Source 1, list 1', 'Source 1, list 2', 'Source 2, list 2']);
  });

  test('one heading among equal ones is still that', () => {
    const page = pageOf({ a: [1], b: [1], c: [1] }, ['References', 'Notes', 'References']);
    expect(namesOf(page)).toEqual(['Source 1, list 1', 'Source 1 in “Notes”', 'Source 1, list 3']);
  });

  test('a long line is cut, and what only differs behind the cut is no name', () => {
    const long = 'Sources on which this part of the article rests, as they were found in the spring';
    const [first] = namesOf(pageOf({ a: [1], b: [1] }, [long, 'Notes']));
    expect(first).toBe('Source 1 in “Sources on which this part of the article rests, as they wer…”');
    expect(namesOf(pageOf({ a: [1], b: [1] }, [`${long} of 2020`, `${long} of 2021`]))[0]).toBe(
      'Source 1, list 1',
    );
  });

  test('in every language', () => {
    const page = pageOf({ a: [1, 2], b: [1] }, ['Notes', '']);
    const names = sourceNames(page);
    const numbers = line('sources.uncited', { n: 3, numbers: numbersOf(page) });
    const spoken = LANGUAGE_TAGS.map(tag => languageFor(tag, '', 'page')).map(language =>
      [numbers, ...page.references.map(names.heading), ...names.lists.map(({ name }) => name)].map(text =>
        withoutIsolates(say(text, language)),
      ),
    );
    expect(spoken.map(words => words.slice(1).join(' | ')).sort()).toEqual([
      'Fuente 1 en «Notes» | Fuente 2 en «Notes» | Fuente 1, lista 2 | Notes | Lista 2',
      'Quelle 1 in „Notes“ | Quelle 2 in „Notes“ | Quelle 1, Liste 2 | Notes | Liste 2',
      'Source 1 in “Notes” | Source 2 in “Notes” | Source 1, list 2 | Notes | List 2',
    ]);
    for (const [sentence = ''] of spoken)
      expect(sentence).toMatch(/1, 2 \(.Notes.\) (?:and|und|y) 1 \(list[ae]? 2\)/i);
  });

  test('the list of the panel, the text and the findings say of which list they speak', () => {
    const page = pageOf({ a: [1, 2], b: [1] }, ['References', 'References']);
    const appraisal = appraise(input({ article: page, sources: new Map() }));
    expect(byList(appraisal.references, appraisal.lists).map(({ entries }) => entries.length)).toEqual([
      2, 1,
    ]);
    expect(asText(appraisal).filter(text => /^ {2}List/.test(text))).toEqual(['  List 1', '  List 2']);
    const saidBy = [{ by: 'Crossref', on: '2026-11-22' }];
    const works = new Map([
      [
        'bx',
        {
          status: 'found' as const,
          work: { identifiers: {}, notices: [{ kind: 'retraction' as const, saidBy }], noticesAskedOf: [] },
        },
      ],
    ]);
    expect(said({ article: page, works }, 'sources.notice.')).toEqual([
      'Crossref lists a notice for source 1 (list 2): Retracted. See source 1 (list 2).',
    ]);
  });
});

test('a source that two lists have is not counted twice in one', () => {
  const same = { url: 'https://journal.example/same' };
  const entries = [
    reference(1, { id: 'a1', list: 'a', ...same }),
    reference(1, { id: 'b1', list: 'b', ...same }),
  ];
  const twice = [...entries, reference(2, { id: 'b2', list: 'b', ...same })];
  const lists = ['a', 'b'].map(id => ({ id, heading: '' }));
  expect(said({ article: article({ references: entries, lists }) }, 'sources.same-twice')).toEqual([]);
  expect(said({ article: article({ references: twice, lists }) }, 'sources.same-twice')).toEqual([
    'We found the same link in the list more than once: sources 1, 2 (list 2).',
  ]);
});

test('a number without an entry is missing, whatever other lists have it', () => {
  const page = pageOf({ a: [1, 2], b: [1] }, []);
  const marker = citation([], { targets: [{ number: 1, reference: 'bx' }, { number: 2 }] });
  const lines = said({ article: { ...page, citations: [marker] } }, 'sources.missing-entries');
  expect(lines).toEqual(['We found no entry in the list for 2.']);
});
