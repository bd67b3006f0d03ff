import * as v from 'valibot';
import type { Identifiers } from '../../identifiers/model.ts';
import type { Notice } from '../model.ts';
import { parseJson } from '../parse-json.ts';
import { aboutSchema } from './about.ts';
import { textOf } from './bytes.ts';
import { LIST_FILES } from './format.ts';
import { KeyIndex } from './key-index.ts';
import { keyOf } from './keys.ts';
import type { ListAnswer, ListState } from './model.ts';
import { NoticeTable } from './notice-table.ts';
import { toNotice } from './to-notice.ts';

/** Reads one file of the list whole. Rejects where it can't. */
export type ReadListFile = (name: string) => Promise<Uint8Array>;

interface Opened {
  source: string;
  date: string;
  index: KeyIndex;
}

/**
 * The list of papers with a notice that this build carries. Nothing is read before the first question; the keys then
 * stay in memory, the notices are read when a key was found and let go again.
 */
export class RetractionList {
  readonly #read: ReadListFile;
  #opened: Promise<Opened | 'none'> | undefined;

  constructor(read: ReadListFile) {
    this.#read = read;
  }

  /**
   * The notices of each item, in order. Never rejects: what can't be read is the answer's state ("failed"), and the
   * next question tries again.
   */
  async lookUp(items: readonly Identifiers[]): Promise<ListAnswer> {
    try {
      this.#opened ??= this.#open();
      const opened = await this.#opened;
      if (opened === 'none') return unheard(items, { status: 'none' });
      const { source, date } = opened;
      return { list: { status: 'ready', source, date }, items: await this.#noticesOf(items, opened) };
    } catch {
      this.#opened = undefined;
      return unheard(items, { status: 'failed' });
    }
  }

  async #open(): Promise<Opened | 'none'> {
    const about = v.parse(aboutSchema, parseJson(textOf(await this.#read(LIST_FILES.about))));
    if (about.status === 'none') return 'none';
    const index = KeyIndex.open(await this.#read(LIST_FILES.keys));
    if (index.size !== about.keys) throw new RangeError('the files are of two lists');
    return { source: about.source, date: about.date, index };
  }

  async #noticesOf(items: readonly Identifiers[], { index, source, date }: Opened) {
    const keys = items.map(keyOf);
    const places = keys.map(key => (key === undefined ? undefined : index.find(key)));
    if (places.every(place => place === undefined)) {
      return keys.map(key => ({ looked: key !== undefined, notices: [] }));
    }
    const table = new NoticeTable(await this.#read(LIST_FILES.notices), date);
    return keys.map((key, at) => {
      const place = places[at];
      const listed = place === undefined ? [] : noticesAt(place, index, table);
      const notices: Notice[] = listed.map(notice => toNotice(notice, source, date));
      return { looked: key !== undefined, notices };
    });
  }
}

/** The notices of a key; those of the paper's DOI where the key is its PubMed number. */
function noticesAt(place: number, index: KeyIndex, table: NoticeTable) {
  const entry = table.entry(place, index.keyAt(place) ?? '');
  if ('notices' in entry) return entry.notices;
  const target = table.entry(entry.sameAs, index.keyAt(entry.sameAs) ?? '');
  if (!('notices' in target)) throw new RangeError('the list leads in a circle');
  return target.notices;
}

function unheard(items: readonly Identifiers[], list: ListState): ListAnswer {
  return { list, items: items.map(() => ({ looked: false, notices: [] })) };
}
