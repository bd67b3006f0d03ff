/**
 * Imports a script of the extension once a document. `left` gives what it leaves on the isolated world's global object.
 * Undefined when the extension is gone or the file can't be read.
 */
export async function loadScript<T>(file: string, left: () => T | undefined): Promise<T | undefined> {
  if (left() === undefined) {
    try {
      await import(/* @vite-ignore */ chrome.runtime.getURL(file));
    } catch {
      return undefined;
    }
  }
  return left();
}
