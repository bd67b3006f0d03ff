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
  // An address, a DOI and a PubMed id can't be taken for each other: ":" and "/" stand in no id, ":" in no DOI's start.
  const byKey = new Map<string, Group>();
  for (const { number, url, identifiers } of article.references) {
    const record = works.get(number) ?? NOTHING;
    const keys = [url, doiOf(identifiers), identifiers.pmid, doiOf(record), record.pmid];
    let group: Group | undefined;
    for (const key of keys) if (key !== undefined) group ??= byKey.get(key);
    if (group === undefined) {
      group = { numbers: [], url, isOneUrl: url !== undefined };
      groups.push(group);
    }
    group.numbers.push(number);
    group.isOneUrl &&= group.url === url;
    for (const key of keys) if (key !== undefined) byKey.set(key, group);
  }
  return groups.flatMap(({ numbers, isOneUrl }) => {
    if (numbers.length < 2) return [];
    const params = { numbers: listValue(numbers) };
    const text = isOneUrl ? line('sources.same-twice', params) : line('sources.same-paper', params);
    return [finding('sources', `same-twice.${numbers[0]}`, 'found', text, { references: numbers })];
  });
}

interface Group {
  numbers: number[];
  /** Of its first entry. */
  url: string | undefined;
  isOneUrl: boolean;
}

const NOTHING: Identifiers = {};

const doiOf = ({ doi }: Identifiers): string | undefined => doi?.toLowerCase();
