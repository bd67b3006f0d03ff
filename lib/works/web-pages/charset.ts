/** Where a page names its encoding in its code: within its first kilobyte (HTML Standard, 4.2.5.4). */
const PRESCAN_BYTES = 1024;

const LABELS: readonly RegExp[] = [
  /<meta[^>]{0,200}\bcharset\s*=\s*(?:["']\s*)?([\w:.-]{1,40})/i,
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]{1,40})/i,
];

/**
 * A page's bytes as text: by a byte order mark, else the label in the header, else that in the code, else UTF-8
 * (Encoding Standard, "decode"; labels that it doesn't know are passed over). Broken bytes become U+FFFD.
 *
 * @param contentType the header, with or without "charset="
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const named = [
    byteOrderMark(bytes),
    /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType)?.[1],
    ...LABELS.map(label => label.exec(head)?.[1]),
  ];
  const decoder = named.map(decoderOf).find(known => known !== undefined) ?? new TextDecoder();
  return decoder.decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xef && second === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
