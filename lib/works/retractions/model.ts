import type { Notice } from '../model.ts';

/** What is known of the list itself. "none": this build carries none. "failed": it could not be read. */
export type ListState =
  | { status: 'ready'; source: string; date: string }
  | { status: 'none' }
  | { status: 'failed' };

/** What the list says of one item. `looked`: it has a DOI or a PubMed number, and the list was searched for it. */
export interface Listed {
  looked: boolean;
  notices: Notice[];
}

/** The list and its answers, in the order of what was asked. */
export interface ListAnswer {
  list: ListState;
  items: Listed[];
}
