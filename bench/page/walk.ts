/** A citation number as the plainest reader looks for it. */
export const NUMBERS = /\((\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\)/g;

/** The yardstick: one TreeWalker over all text, one regular expression over each text. Returns how many it finds. */
export function walkAndMatch(document: Document): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const _ of (node.nodeValue ?? '').matchAll(NUMBERS)) found++;
  }
  return found;
}
