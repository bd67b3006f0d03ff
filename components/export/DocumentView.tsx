import type { Block, Linked, ListItem } from '../../lib/export/document/index.ts';

/** The appraisal as a page to read and to print. */
export function DocumentView({ blocks }: { blocks: readonly Block[] }) {
  return (
    <article class="eo-document">
      {blocks.map(block => (
        <BlockView key={JSON.stringify(block)} block={block} />
      ))}
    </article>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) return <h2>{block.text}</h2>;
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case 'text':
      return <p>{block.text}</p>;
    case 'link':
      return (
        <p class="eo-document-address">
          <Anchor {...block} />
        </p>
      );
    case 'list':
      return block.items.some(({ number }) => number !== undefined) ? (
        <ol class="eo-document-sources">{block.items.map(item)}</ol>
      ) : (
        <ul class="eo-document-list">{block.items.map(item)}</ul>
      );
  }
}

function item(entry: ListItem) {
  const { number, text, under } = entry;
  return (
    <li key={JSON.stringify(entry)} value={number}>
      {number !== undefined && <span class="eo-reference-number">{number}</span>}
      <div>
        <p class="eo-document-line">{text}</p>
        {under.map(each => (
          <p key={typeof each === 'string' ? each : each.url} class="eo-document-under">
            {typeof each === 'string' ? each : <Anchor {...each} />}
          </p>
        ))}
      </div>
    </li>
  );
}

function Anchor({ text, url }: Linked) {
  return (
    <a class="eo-link" href={url} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  );
}
