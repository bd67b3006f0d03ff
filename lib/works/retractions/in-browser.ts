import { LIST_FOLDER } from './format.ts';
import { RetractionList } from './list.ts';

/** The list among the extension's own files, as the background reads it. Nothing leaves the browser. */
export function retractionListInBrowser(): RetractionList {
  return new RetractionList(async name => {
    // The background's own address: worker and event page both stand at the extension's origin.
    const address = new URL(`/${LIST_FOLDER}/${name}`, globalThis.location.href);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  });
}
