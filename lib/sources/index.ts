/** Who stands behind an address or DOI, by reviewed tables (`data/`). No network; the tables are for the background only. */

export { loadSourceClasses } from './classes.ts';
export type { SourceQuery } from './classify.ts';
export { classifySource } from './classify.ts';
export { isAddressOf } from './is-address-of.ts';
export type { SourceClass, SourceResult, SourceTable } from './model.ts';
export { loadSourceTable } from './table.ts';
