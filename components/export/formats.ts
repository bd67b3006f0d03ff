import { bibtex, cslJson, type Item, ris } from '../../lib/export/index.ts';
import { type Language, spoken } from '../../lib/wording/index.ts';
import type { PlainKey } from '../strings-pages.ts';

/** A file of the list: who reads it finds it by the name's end. */
export interface FileFormat {
  button: PlainKey;
  name: string;
  type: string;
  make: (items: readonly Item[], language: Language) => string;
}

/** RIS first: most programs read it. */
export const FILE_FORMATS: readonly FileFormat[] = [
  { button: 'exporting.ris', name: 'sources.ris', type: 'application/x-research-info-systems', make: ris },
  { button: 'exporting.bibtex', name: 'sources.bib', type: 'application/x-bibtex', make: bibtex },
  {
    button: 'exporting.csl',
    name: 'sources.json',
    type: 'application/vnd.citationstyles.csl+json',
    make: cslJson,
  },
];

/** The file's text in the language spoken now. */
export const fileText = ({ make }: FileFormat, items: readonly Item[]): string => make(items, spoken());
