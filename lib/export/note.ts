import { type Language, say, withoutIsolates } from '../wording/index.ts';
import type { Item } from './item.ts';

/** What is known beside the fields, as one text for the formats' note. */
export function noteOf({ notes }: Item, language: Language): string {
  return notes.map(note => withoutIsolates(say(note, language))).join(' ');
}
