/** One record of a CSV file with the line on which it begins (1 is the header). */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/**
 * Records of a CSV text by RFC 4180: quoted cells hold commas, quotes (doubled) and line breaks; lines end with LF or
 * CRLF; a byte order mark is skipped. Empty lines are none. A quote that is never closed makes the rest one cell,
 * which the caller then finds to be a malformed row.
 */
export function* readCsv(text: string): Generator<CsvRecord> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] };
    for (let open = true; open; ) {
      const cell = readCell(text, at);
      record.cells.push(cell.text);
      line += cell.breaks;
      at = cell.end;
      open = text[at] === ',';
      if (open) at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (record.cells.length > 1 || record.cells[0] !== '') yield record;
  }
}

interface Cell {
  text: string;
  /** Where the comma or the line break after it stands. */
  end: number;
  /** Line breaks inside it. */
  breaks: number;
}

function readCell(text: string, start: number): Cell {
  if (text[start] !== '"') {
    const end = endOfBare(text, start);
    return { text: text.slice(start, end), end, breaks: 0 };
  }
  const parts: string[] = [];
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    parts.push(text.slice(at, quote < 0 ? text.length : quote));
    const isDoubled = quote >= 0 && text[quote + 1] === '"';
    if (!isDoubled) {
      const inside = parts.join('"');
      // What follows the closing quote belongs to no cell; it is skipped up to the next border.
      const end = quote < 0 ? text.length : endOfBare(text, quote + 1);
      return { text: inside, end, breaks: inside.split('\n').length - 1 };
    }
    at = quote + 2;
  }
}

/** A cell without quotes ends before a comma or a line break. */
function endOfBare(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
