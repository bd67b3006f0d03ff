import type { Place } from './places.ts';

/** Tells our file from any other JSON. */
export const FORMAT = 'evidence-overlay-settings';

/** The name that is offered; the day tells several apart. */
export const fileName = (on: string): string => `evidence-overlay-settings-${on}.json`;

/** The longest list of sites makes 1.3 MB; nothing that we write comes near this. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** Where a file comes from. */
export interface Made {
  /** The extension's version. */
  version: string;
  /** The day, YYYY-MM-DD. */
  on: string;
}

/** What should stand at a place. Words for each are in the catalogue. */
export type Expected =
  | { kind: 'one-of'; options: readonly string[] }
  | { kind: 'yes-no' }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'sites'; most: number }
  | { kind: 'site' | 'object' | 'day' | 'text' };

/** Why a file is not taken, and where it is damaged. `path` names the field as a program would: "settings.hover". */
export type FileFault =
  | { why: 'too-big'; mostBytes: number }
  /** No UTF-8. */
  | { why: 'not-text' }
  | { why: 'not-json' | 'ended'; at: Place }
  | { why: 'twice' | 'unknown' | 'missing'; at: Place; path: string }
  | { why: 'wrong'; at: Place; path: string; expected: Expected }
  /** JSON, but none of our files. */
  | { why: 'other' | 'newer' };
