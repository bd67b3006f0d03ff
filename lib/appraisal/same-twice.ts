import type { Identifiers } from '../identifiers/model.ts';
import { line } from '../wording/index.ts';
import { finding } from './finding.ts';
import type { Known } from './known.ts';
import type { Finding } from './model.ts';
import type { Recorded } from './records.ts';

/**
 * The same source counted more than once in a list: by one link, or by one paper number behind different links. Two
 * articles that cite one paper do not count it twice.
 */
export function sameTwice({ article, names, parts }: Known, entries: readonly Recorded[]): Finding[] {
  const works = new Map(entries.map(({ id, work }) => [id, work.identifiers]));
  const groups: Group[] = [];
  // An address, a DOI and a PubMed id can't be taken for each other: ":" and "/" stand in no id, ":" in no DOI's start.
  const byKey = new Map<string, Group>();
  for (const { id, list, url, identifiers } of article.references) {
    // What names several works, or only carries a number, is not that paper once more.
    if (parts.has(id)) continue;
    const record = works.get(id) ?? NOTHING;
    const numbers = [url, doiOf(identifiers), identifiers.pmid, doiOf(record), record.pmid];
    const keys = numbers.flatMap(each => (each === undefined ? [] : [`${list} ${each}`]));
    let group: Group | undefined;
    for (const key of keys) group ??= byKey.get(key);
    if (group === undefined) {
      group = { ids: [], url, isOneUrl: url !== undefined };
      groups.push(group);
    }
    group.ids.push(id);
    group.isOneUrl &&= group.url === url;
    for (const key of keys) byKey.set(key, group);
  }
  return groups.flatMap(({ ids, isOneUrl }) => {
    if (ids.length < 2) return [];
    const params = { numbers: names.numbers(ids) };
    const text = isOneUrl ? line('sources.same-twice', params) : line('sources.same-paper', params);
    return [finding('sources', `same-twice.${ids[0]}`, 'found', text, { references: ids })];
  });
}

interface Group {
  ids: string[];
  /** Of its first entry. */
  url: string | undefined;
  isOneUrl: boolean;
}

const NOTHING: Identifiers = {};

const doiOf = ({ doi }: Identifiers): string | undefined => doi?.toLowerCase();
