/**
 * What was asked, of whom, and when: one row a request that left the browser.
 *
 * model     a row, and what a request is to tell
 * log       noting, reading, forgetting
 * store     where rows lie: database (IndexedDB), memory where there is none
 */
export { deleteLogDatabase, LOG_DATABASE, openLogDatabase } from './database.ts';
export { AskedLog } from './log.ts';
