import { type Identifiers, identifyText, identifyUrl } from '../../identifiers/index.ts';
import type { Anchor, Article, Reference, SourceList } from '../model.ts';
import type { PageBlock, TextRun } from '../page-text.ts';
import { entryAddress, outsideAddress } from './entry-link.ts';
import { headingText } from './heading-text.ts';
import type { Entry, ReferenceList } from './model.ts';
import type { SourceIds } from './source-ids.ts';

/** Entries between two yields: their identifiers are looked for with a dozen patterns each. */
const ENTRIES_PER_STEP = 5;

/** The accepted lists as the article's references; ties each id to its element in `anchors`. */
export function* toReferenceSteps(
  lists: readonly ReferenceList[],
  ids: SourceIds,
  blocks: readonly PageBlock[],
  address: string,
  anchors: Map<string, Anchor>,
): Generator<void, Pick<Article, 'lists' | 'references'>> {
  const references: Reference[] = [];
  const found: SourceList[] = [];
  for (const { list: candidate, entries } of lists) {
    const list = ids.ofLists[found.length] ?? '';
    found.push({ id: list, heading: headingText(blocks, candidate) });
    for (const { entry, number } of entries) {
      if (references.length % ENTRIES_PER_STEP === ENTRIES_PER_STEP - 1) yield;
      const id = ids.ofEntry.get(entry) ?? '';
      entry.found ??= findIn(entry, address);
      const { url, identifiers } = entry.found;
      references.push({
        id,
        number,
        list,
        text: entry.text,
        ...(url === undefined ? {} : { url }),
        identifiers,
      });
      anchors.set(id, entry.element);
    }
  }
  return { lists: found, references };
}

function findIn(entry: Entry, address: string): NonNullable<Entry['found']> {
  const runs = entry.url === undefined ? runsOf(entry) : [];
  return {
    url: entry.url ?? entryAddress(runs, entry.text, address),
    identifiers: {
      ...(entry.url === undefined ? {} : identifyUrl(entry.url)),
      ...identifiersOf(entry.text, runs, address),
    },
  };
}

function runsOf({ blocks, part }: Entry): TextRun[] {
  const runs = blocks.flatMap(block => block.runs);
  return part === undefined ? runs : runs.filter(run => run.end > part.from && run.start < part.to);
}

/** What is printed wins over what its links say: a link may lead to a copy elsewhere. */
function identifiersOf(text: string, runs: TextRun[], pageAddress: string): Identifiers {
  let found: Identifiers = {};
  const seen = new Set<Element>();
  for (const { link } of runs) {
    if (link === null || seen.has(link)) continue;
    seen.add(link);
    const address = outsideAddress(link, pageAddress);
    if (address !== null) found = { ...identifyUrl(address), ...found };
  }
  return { ...found, ...identifyText(text) };
}
