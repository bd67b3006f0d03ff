import { plainMarkdown } from '../../appraisal/worksheet/markdown.ts';
import type { Block, Linked, ListItem } from './blocks.ts';

/** The document as Markdown (CommonMark 0.31): the page's own words are never markup in it. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(each: Block): string {
  switch (each.kind) {
    case 'heading':
      return `${'#'.repeat(each.level)} ${plainMarkdown(each.text)}`;
    case 'text':
      return plainMarkdown(each.text);
    case 'link':
      return link(each);
    case 'list':
      return each.items.map(item).join('\n');
  }
}

function item({ number, text, under }: ListItem): string {
  const mark = number === undefined ? '- ' : `${number}. `;
  const inset = ' '.repeat(mark.length);
  const lines = under.map(each => `${inset}- ${typeof each === 'string' ? plainMarkdown(each) : link(each)}`);
  return [`${mark}${plainMarkdown(text)}`, ...lines].join('\n');
}

/** Angle brackets end an address (section 6.3); so do spaces. */
function link({ text, url }: Linked): string {
  const address = `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
  return text === url ? address : `[${plainMarkdown(text)}](${address})`;
}
