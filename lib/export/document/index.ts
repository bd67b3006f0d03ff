/**
 * The whole appraisal as a text to keep. Pure.
 *
 *   Portable → appraisal-document → blocks → Markdown · HTML · plain text · the printable page
 */
export { appraisalDocument } from './appraisal-document.ts';
export type { Block, Linked, ListItem } from './blocks.ts';
export { linesToHtml, toHtml } from './html.ts';
export { toMarkdown } from './markdown.ts';
export { toPlain } from './plain.ts';
