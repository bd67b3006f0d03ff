/**
 * Puts a text on the clipboard twice: as HTML for word processors and as it reads for everything else.
 * @param html made by us, with everything from outside escaped
 * @returns false where the browser does not let us
 */
export async function copyFormatted(html: string, plain: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
