import { plainSigns } from '../../identifiers/index.ts';
import type { TextRun } from '../page-text.ts';
import { cleanEntry, runsOf } from './entry.ts';
import { outsideAddress } from './entry-link.ts';
import type { Entry } from './model.ts';
import { unseenIn } from './unseen.ts';

/** A link of an entry that leads out of the page. */
export interface EntryLink {
  /** Where its words begin in the printed text. */
  at: number;
  url: string;
  words: string;
}

/** What a reader sees of an entry. */
export interface EntryText {
  /** The entry's own text. */
  text: string;
  /** The same as printed, in the signs of identifiers: where links end and begin, and numbers are raised, words end. */
  printed: string;
  links: EntryLink[];
}

/** What numbers a work; other entries are not asked what of them is hidden. */
const MAY_NAME = /10\.\d{4}|arxiv|http|isbn|nbk|nct|pmc|pmid|pubmed/i;

/** Reads an entry as a reader sees it: words that are hidden in it, and links without any that can be seen, are left out. */
export function entryText(entry: Entry, pageAddress: string): EntryText {
  const reading = new Reading(entry, pageAddress, unseenOf(entry));
  for (const block of entry.blocks) {
    const { from, to } = entry.part ?? { from: 0, to: block.text.length };
    let done = from;
    for (const run of block.runs) {
      if (run.end <= from || run.start >= to) continue;
      // What stands between two runs is a break of the line.
      if (run.start > done) reading.add(block.text.slice(done, run.start), undefined);
      reading.add(block.text.slice(Math.max(run.start, from), Math.min(run.end, to)), run);
      done = run.end;
    }
    reading.add(' ', undefined);
  }
  return reading.done();
}

function unseenOf(entry: Entry): ReadonlySet<Text> {
  const hasLinks = entry.blocks.some(({ runs }) => runs.some(({ link }) => link !== null));
  if (!MAY_NAME.test(entry.text) && !hasLinks) return new Set();
  return unseenIn(
    entry.element,
    runsOf(entry).map(({ node }) => node),
  );
}

class Reading {
  readonly #entry: Entry;
  readonly #pageAddress: string;
  readonly #unseen: ReadonlySet<Text>;
  readonly #links = new Map<string, EntryLink>();
  #all = '';
  #visible = '';
  #printed = '';
  #last: TextRun | undefined;

  constructor(entry: Entry, pageAddress: string, unseen: ReadonlySet<Text>) {
    this.#entry = entry;
    this.#pageAddress = pageAddress;
    this.#unseen = unseen;
  }

  add(words: string, run: TextRun | undefined): void {
    this.#all += words;
    if (run !== undefined && this.#unseen.has(run.node)) return;
    this.#visible += words;
    if (run !== undefined && this.#endsWord(run)) this.#printed += ' ';
    this.#last = run;
    const plain = plainSigns(words);
    const url = run?.link ? outsideAddress(run.link, this.#pageAddress) : null;
    if (url !== null && plain.trim() !== '') {
      const link = this.#links.get(url);
      if (link === undefined) this.#links.set(url, { at: this.#printed.length, url, words: plain });
      else link.words += plain;
    }
    this.#printed += plain;
  }

  done(): EntryText {
    const { text } = this.#entry;
    const [all, visible] = [cleanEntry(this.#all), cleanEntry(this.#visible)];
    // The number that is printed before an entry is no part of its text.
    const label = all.endsWith(text) ? all.length - text.length : 0;
    return {
      text: all === visible ? text : visible.slice(label).trim(),
      printed: this.#printed,
      links: [...this.#links.values()],
    };
  }

  /** Two links beside each other, or a raised number behind a word, print no space between them. */
  #endsWord({ link, sup }: TextRun): boolean {
    const last = this.#last;
    if (last === undefined) return false;
    if (sup !== last.sup) return true;
    return link !== null && last.link !== null && link !== last.link;
  }
}
