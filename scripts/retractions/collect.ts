import type { ListEntry, ListedNotice } from '../../lib/works/retractions/notice-table.ts';
import type { Row } from './rows.ts';

/** The list before it is written: keys in the order of their bytes, and what each key holds. */
export interface CollectedList {
  keys: Buffer[];
  /** `sameAs` is a place in `keys`. */
  entries: ListEntry[];
  /** PubMed numbers that the source gives to several DOIs; they lead nowhere, since one of the papers is the wrong one. */
  ambiguous: string[];
}

/** Brings the rows of one paper together, by its DOI, or by its PubMed number where it has no DOI. */
export function collect(rows: readonly Row[]): CollectedList {
  const doisOf = new Map<string, Set<string>>();
  for (const { doi, pmid } of rows) {
    if (doi === undefined || pmid === undefined) continue;
    doisOf.set(pmid, (doisOf.get(pmid) ?? new Set()).add(doi));
  }
  const notices = new Map<string, ListedNotice[]>();
  for (const row of rows) {
    const dois = row.pmid === undefined ? undefined : doisOf.get(row.pmid);
    const [only] = dois?.size === 1 ? dois : [];
    const key = row.doi ?? only ?? row.pmid;
    if (key !== undefined) notices.set(key, withNotice(notices.get(key) ?? [], row.notice));
  }
  const aliases = new Map<string, string>();
  const ambiguous: string[] = [];
  for (const [pmid, dois] of doisOf) {
    const [only] = dois;
    if (dois.size > 1) {
      ambiguous.push(pmid);
      notices.delete(pmid);
    } else if (only !== undefined) aliases.set(pmid, only);
  }
  const keys = [...notices.keys(), ...aliases.keys()].map(key => Buffer.from(key)).sort(Buffer.compare);
  const places = new Map(keys.map((key, at) => [key.toString(), at]));
  const entries = keys.map((bytes): ListEntry => {
    const key = bytes.toString();
    const target = aliases.get(key);
    const sameAs = target === undefined ? undefined : places.get(target);
    return sameAs === undefined ? { notices: notices.get(key) ?? [] } : { sameAs };
  });
  return { keys, entries, ambiguous };
}

/** Oldest first, each once: the source has some rows twice. */
function withNotice(known: readonly ListedNotice[], notice: ListedNotice): ListedNotice[] {
  const isKnown = known.some(
    other =>
      other.nature === notice.nature && other.date === notice.date && other.noticeDoi === notice.noticeDoi,
  );
  if (isKnown) return [...known];
  return [...known, notice].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}
