import { bare, CREDENTIALS, HONORIFICS, NAME_SUFFIXES, OPENING_CREDENTIALS } from './name-tables.ts';

/** Where a list of names certainly ends. */
const HARD_STOP = /[|·•…\n\t{}<>"“”„«»[\]]|\s[–—-]|[–—]\s/u;
const PARENTHESES = /^\s*\([^()]{0,80}\)/;

/** Up to the next separator outside parentheses, and not past `limit`. */
export function pieceAt(text: string, from: number, limit: number): { text: string; end: number } {
  const words = /\s(?:and|und|et|y|e|ed|en|&)\s|[,;&+/]/giu;
  words.lastIndex = from;
  let end = limit;
  for (let match = words.exec(text); match !== null && match.index < limit; match = words.exec(text)) {
    if (match.index === from) continue;
    const opened = text.lastIndexOf('(', match.index);
    if (opened >= from && text.indexOf(')', opened) > match.index) continue;
    end = match.index;
    break;
  }
  const parenthesis = PARENTHESES.exec(text.slice(end, limit));
  if (parenthesis) end += parenthesis[0].length;
  return { text: text.slice(from, end), end };
}

/** Where the names of a text end at the latest: at a sign that joins none, at a sentence, at digits. */
export function listEnd(text: string): number {
  const hard = /^[\s:–—-]*/.exec(text)?.[0].length ?? 0;
  const stop = text.slice(hard).search(HARD_STOP);
  let limit = stop < 0 ? text.length : hard + stop;
  const sentence = /(?:\p{L}{2}\p{Ll}|\p{Lu}{2}|\))\.(?=\s+\p{Lu}|\s*$)/gu;
  for (let match = sentence.exec(text); match !== null && match.index < limit; match = sentence.exec(text)) {
    const end = match.index + match[0].length - 1;
    const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(text.slice(0, end))?.[0] ?? '';
    if (HONORIFICS.has(bare(word)) || NAME_SUFFIXES.has(bare(word)) || OPENING_CREDENTIALS.has(bare(word)))
      continue;
    limit = end;
    break;
  }
  const digit = text.slice(hard, limit).search(/\d/);
  if (digit < 0) return limit;
  const code = CODE.exec(text.slice(0, hard + digit))?.[0] ?? '';
  return hard + digit - (CREDENTIALS.has(bare(code)) ? 0 : code.length);
}

/** The letters of "R1000" and "B12" belong to the digits after them; those of "Lima1", a note's sign, to the name. */
const CODE = /(?<!\p{L})\p{Lu}{1,3}$/u;
