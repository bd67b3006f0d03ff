import type { Block, ListItem } from './blocks.ts';

/** The document as plain text, for where nothing formatted can be pasted. */
export function toPlain(blocks: readonly Block[]): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(each: Block): string {
  if (each.kind === 'list') return each.items.map(item).join('\n');
  return each.text;
}

function item({ number, text, under }: ListItem): string {
  const first = number === undefined ? `- ${text}` : `${number}. ${text}`;
  const lines = under.map(each => {
    if (typeof each === 'string') return `   ${each}`;
    return each.text === each.url ? `   ${each.url}` : `   ${each.text}: ${each.url}`;
  });
  return [first, ...lines].join('\n');
}
