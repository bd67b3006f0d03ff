import type { Language } from './model.ts';

/** "Undetermined" (RFC 5646, section 4.1): the tag of who has no words yet. */
const SILENT = 'und';

/** Nothing was spoken yet: `say` gives keys, which no reader should ever meet and a test sees at once. */
const SILENCE: Language = { tag: SILENT, direction: 'ltr', quotes: ['“', '”'], messages: {} };

let current = SILENCE;

/** Sets the language that holds from now on in this bundle: `say` uses it where none is named. */
export function speak(language: Language): void {
  current = language;
}

/** The language that holds now. */
export function spoken(): Language {
  return current;
}
