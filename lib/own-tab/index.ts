/**
 * What happens in tabs of the extension that an article opened.
 *
 * handover        a worksheet or an export on its way there
 * save-file, copy-formatted   how it leaves from there: the one way for all of them
 */
export { copyFormatted } from './copy-formatted.ts';
export { leaveExport, leaveWorksheet, takeExport, takeWorksheet } from './handover.ts';
export { saveFile } from './save-file.ts';
