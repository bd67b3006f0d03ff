/**
 * The settings as a file that the reader saves and brings back. Pure.
 *
 * model       the file's form and limits; what can be wrong with one
 * write-file  settings → text
 * read-file   bytes → settings, or the first damage and its place; places: JSON with lines and columns
 * changes     what a file would change, to be seen before it is applied
 */
export { type Change, changesBetween, patchOf } from './changes.ts';
export { type Expected, type FileFault, fileName, MAX_FILE_BYTES, type Made } from './model.ts';
export { type ReadFile, readSettingsFile } from './read-file.ts';
export { writeSettingsFile } from './write-file.ts';
