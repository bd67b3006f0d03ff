/** An appraisal as a text with headings and lists, before it is Markdown, HTML or plain. JSON; all words are said. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; url: string }
  | { kind: 'list'; items: ListItem[] };

export interface ListItem {
  /** The entry's number in its list, where it has one. */
  number?: number;
  text: string;
  /** What stands under it, a line each. */
  under: (string | Linked)[];
}

export interface Linked {
  text: string;
  url: string;
}
