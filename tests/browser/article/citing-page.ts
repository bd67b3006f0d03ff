import { readArticle } from '../../../lib/article/index.ts';

/** Body text of an invented article; long enough that the paragraph counts as one. */
export function paragraph(text: string): string {
  return `<p>${text} Nothing else is said in this sentence, which only makes the paragraph as long as paragraphs of health articles usually are on the web.</p>`;
}

/** An entry of a reference list that stands for no real work. */
export function entry(number: number): string {
  return `Miller A, Stone B. Invented study number ${number} of sleep and bread. J Invented Med. 20${10 + (number % 10)};${number}(2):10-19.`;
}

export function orderedList(count: number): string {
  const items = Array.from({ length: count }, (_, index) => `<li>${entry(index + 1)}</li>`);
  return `<ol>${items.join('')}</ol>`;
}

/** A page of the given body, never attached to a window. */
export function pageOf(body: string, language = 'en'): Document {
  return new DOMParser().parseFromString(
    `<!DOCTYPE html><html lang="${language}"><head><title>Invented</title></head><body>${body}</body></html>`,
    'text/html',
  );
}

export const ADDRESS = 'https://health.example/articles/invented';

/** What was read, short: markers with their numbers, entries with theirs. */
export function read(body: string, language?: string) {
  const { article, anchors } = readArticle(pageOf(body, language), ADDRESS);
  return {
    article,
    anchors,
    citations: article.citations.map(
      ({ text, targets }) => `${text}=${targets.map(({ number }) => number).join(',')}`,
    ),
    references: article.references.map(({ number, text }) => `${number} ${text}`),
  };
}
