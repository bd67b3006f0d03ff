import { Lexicon } from '../article/lexicon/index.ts';
import { pageLanguages } from '../article/lexicon/page-languages.ts';
import type { WordTables } from '../article/lexicon/tables.ts';
import type { Marked } from '../article/marked.ts';
import { loadScript } from './load-script.ts';

declare global {
  /** What the files of `languages/` leave on the isolated world's global object: the words of a language by its tag. */
  var evidenceOverlayWords: Partial<Record<string, WordTables>> | undefined;
}

/** The words by which pages are read; each language is loaded once a document, when a page of it is first read. */
export class Lexicons {
  #known: { languages: string; lexicon: Lexicon } | undefined;

  /** Those for a page; undefined when the extension is gone or a file can't be read. */
  async for({ subject }: Marked): Promise<Lexicon | undefined> {
    const languages = pageLanguages(subject.lines);
    const key = languages.join(' ');
    if (this.#known?.languages === key) return this.#known.lexicon;
    const tables = await Promise.all(languages.map(loadLanguage));
    const there = tables.filter(words => words !== undefined);
    if (there.length < languages.length) return undefined;
    const lexicon = new Lexicon(there);
    this.#known = { languages: key, lexicon };
    return lexicon;
  }
}

function loadLanguage(language: string): Promise<WordTables | undefined> {
  return loadScript(`/languages/${language}.js`, () => globalThis.evidenceOverlayWords?.[language]);
}
