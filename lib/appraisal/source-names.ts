import type { Article, Reference } from '../article/model.ts';
import {
  type Line,
  type ListedNumbers,
  line,
  listedNumbersValue,
  numbersValue,
  visible,
} from '../wording/index.ts';

/** How the sources of an article are told apart in words: by number; by list too, where several count alike. */
export interface SourceNames {
  /** "Source 2", with its list where that is needed. */
  heading(reference: Numbered): Line;
  /** A parameter for `{x:numbers}`: the sources with these ids. */
  numbers(ids: Iterable<string>): string;
  /** In reading order; empty where numbers alone tell all entries apart. */
  lists: readonly NamedList[];
}

export interface NamedList {
  id: string;
  name: Line;
}

type Numbered = Pick<Reference, 'number' | 'list'>;

/** What a list is called: the words that head it, or its place from 1 on where those tell no list apart. */
type ListName = ListedNumbers['list'];

/** The article's own, so that it is found out once however often more becomes known of its sources. */
const known = new WeakMap<Article, SourceNames>();

/** The names of an article's sources. */
export function sourceNames(article: Article): SourceNames {
  const before = known.get(article);
  if (before !== undefined) return before;
  const names = areAmbiguous(article.references) ? withLists(article) : byNumber(article);
  known.set(article, names);
  return names;
}

/** Whether a number stands in two lists. */
function areAmbiguous(references: readonly Numbered[]): boolean {
  const listOf = new Map<number, string>();
  return references.some(({ number, list }) => {
    const other = listOf.get(number);
    if (other === undefined) listOf.set(number, list);
    return other !== undefined && other !== list;
  });
}

function byNumber({ references }: Article): SourceNames {
  const numberOf = new Map(references.map(({ id, number }) => [id, number]));
  return {
    heading: ({ number }) => line('label.source', { number }),
    numbers: ids => numbersValue([...ids].flatMap(id => numberOf.get(id) ?? [])),
    lists: [],
  };
}

function withLists(article: Article): SourceNames {
  const { references } = article;
  const names = listNames(article);
  const nameOf = (list: string) => names.get(list) ?? list;
  const referenceOf = new Map(references.map(reference => [reference.id, reference]));
  return {
    heading: ({ number, list }) => {
      const name = nameOf(list);
      return typeof name === 'number'
        ? line('label.source-at', { number, at: name })
        : line('label.source-under', { number, list: name });
    },
    numbers: ids => {
      const named = Map.groupBy(
        [...ids].flatMap(id => referenceOf.get(id) ?? []),
        ({ list }) => list,
      );
      const inOrder = [...names].flatMap(([list, name]) => {
        const numbers = named.get(list)?.map(({ number }) => number);
        return numbers === undefined ? [] : [{ list: name, numbers }];
      });
      return listedNumbersValue(inOrder);
    },
    lists: [...names].map(([id, name]) => ({
      id,
      name:
        typeof name === 'number' ? line('label.list-at', { at: name }) : line('text.as-is', { text: name }),
    })),
  };
}

/** What stands above a list is a few words; a longer line of the page is cut, since it stands within our sentences. */
const MOST_LETTERS = 60;

/** The lists that have entries, in the order of their entries. */
function listNames({ references, lists }: Article): Map<string, ListName> {
  const used = [...new Set(references.map(({ list }) => list))];
  const headingOf = new Map(lists.map(({ id, heading }) => [id, shown(heading)]));
  const headings = used.map(id => headingOf.get(id) ?? '');
  const count = (heading: string) => headings.filter(other => isAlike(other, heading)).length;
  return new Map(
    used.map((id, index) => {
      const heading = headings[index] ?? '';
      return [id, heading !== '' && count(heading) === 1 ? heading : index + 1];
    }),
  );
}

function shown(heading: string): string {
  const text = visible(heading).replace(/\s+/g, ' ').trim();
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).toWellFormed()}…` : text;
}

function isAlike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
