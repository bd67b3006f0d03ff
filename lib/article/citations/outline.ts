import type { PageBlock } from '../page-text.ts';

/** The text under one heading, up to the next that is as high: indexes of its first and last block. */
export interface Section {
  from: number;
  to: number;
  level: number;
}

/**
 * For each block, the sections that it lies in, innermost first. A section ends with the article that its heading
 * stands in. `articles` says of each block which that is (`articlesOf`).
 */
export function outlineOf(
  blocks: readonly PageBlock[],
  articles: readonly (Element | number)[],
): readonly (readonly Section[])[] {
  let open: readonly (Section & { article: Element | number })[] = [];
  const close = (count: number, to: number) => {
    for (const section of open.slice(0, count)) section.to = to;
    open = open.slice(count);
  };
  const sections = blocks.map(({ index, headingLevel, region }) => {
    const article = articles[index] ?? 0;
    close(
      open.filter(section => typeof section.article !== 'number' && section.article !== article).length,
      index - 1,
    );
    if (headingLevel > 0 && region !== 'nav' && region !== 'aside') {
      close(open.filter(({ level }) => level >= headingLevel).length, index - 1);
      open = [{ from: index, to: index, level: headingLevel, article }, ...open];
    }
    return open;
  });
  close(open.length, blocks.length - 1);
  return sections;
}
