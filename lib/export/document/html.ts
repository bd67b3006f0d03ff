import type { Block, Linked, ListItem } from './blocks.ts';

/**
 * The document as HTML for the clipboard, to be pasted into a word processor. Made as text: everything that comes
 * from outside is escaped (HTML Standard, 13.3), and only addresses of the web become links.
 */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(block).join('');
}

/** A list of plain lines, such as a Vancouver list; each line has its number already. */
export function linesToHtml(lines: readonly string[]): string {
  return lines.map(line => `<p>${escaped(line)}</p>`).join('');
}

function block(each: Block): string {
  switch (each.kind) {
    case 'heading':
      return `<h${each.level}>${escaped(each.text)}</h${each.level}>`;
    case 'text':
      return `<p>${escaped(each.text)}</p>`;
    case 'link':
      return `<p>${link(each)}</p>`;
    case 'list':
      return each.items.every(({ number }) => number === undefined)
        ? `<ul>${each.items.map(item).join('')}</ul>`
        : `<ol>${each.items.map(item).join('')}</ol>`;
  }
}

function item({ number, text, under }: ListItem): string {
  const value = number === undefined ? '' : ` value="${number}"`;
  const lines = under.map(each => `<br>${typeof each === 'string' ? escaped(each) : link(each)}`);
  return `<li${value}><strong>${escaped(text)}</strong>${lines.join('')}</li>`;
}

function link({ text, url }: Linked): string {
  return /^https?:\/\//i.test(url) ? `<a href="${escaped(url)}">${escaped(text)}</a>` : escaped(text);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? '');
}
