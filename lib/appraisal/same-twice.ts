import type { Identifiers } from '../identifiers/model.ts';
import { line, listValue } from '../wording/index.ts';
import { finding } from './finding.ts';
import type { Known } from './known.ts';
import type { Finding } from './model.ts';
import type { Recorded } from './records.ts';

/** The same source counted more than once: by one link, or by one paper number behind different links. */
export function sameTwice({ article }: Known, entries: readonly Recorded[]): Finding[] {
  const works = new Map(entries.map(({ number, work }) => [number, work.identifiers]));
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const { number, url, identifiers } of article.references) {
    const keys = [
      ...(url === undefined ? [] : [`url ${url}`]),
      ...paperKeys(identifiers),
      ...paperKeys(works.get(number) ?? {}),
    ];
    const known = keys.flatMap(key => byKey.get(key) ?? [])[0];
    const group = known ?? { numbers: [], urls: new Set() };
    if (!known) groups.push(group);
    group.numbers.push(number);
    group.urls.add(url);
    for (const key of keys) byKey.set(key, group);
  }
  return groups.flatMap(({ numbers, urls }) => {
    if (numbers.length < 2) return [];
    const params = { numbers: listValue(numbers) };
    const text = urls.size === 1 ? line('sources.same-twice', params) : line('sources.same-paper', params);
    return [finding('sources', `same-twice.${numbers[0]}`, 'found', text, { references: numbers })];
  });
}

interface Group {
  numbers: number[];
  urls: Set<string | undefined>;
}

const paperKeys = ({ doi, pmid }: Identifiers) => [
  ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
  ...(pmid === undefined ? [] : [`pmid ${pmid}`]),
];
