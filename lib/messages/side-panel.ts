import * as v from 'valibot';
import { carriedId } from '../appraisal/line-schema.ts';
import { portableSchema } from '../export/portable.ts';
import { pageDescriptionSchema } from './to-page.ts';

/*
 * What a page and the side panel say to each other, over a port that the side panel opens to the tab that it follows.
 * The port ends with the page, so nothing of one page is ever taken for another's. What is said stays in the browser.
 */

/** The port's name; the overlay takes no other. */
export const SIDE_PANEL_PORT = 'side-panel';

/** As many as a page of 10,000 citations has, with its findings. */
const MOST_PLACES = 50_000;
/** An anchor's name is a word and a number. */
const LONGEST_ANCHOR = 200;

const anchor = v.pipe(v.string(), v.maxLength(LONGEST_ANCHOR));
/** The asker's own number for what it wants, by which the answer finds back. */
const call = v.pipe(v.number(), v.integer());

/** What the side panel wants of the page. */
export const wishSchema = v.variant('do', [
  v.object({ do: v.literal('show'), anchor, call }),
  v.object({ do: v.literal('ask-for'), reference: carriedId }),
  /** Both are opened by the page, because the background goes by the tab whether it is private. */
  v.object({ do: v.literal('open-worksheet'), call }),
  v.object({ do: v.literal('open-export'), call }),
]);

/** What the page tells the side panel: at once, and again whenever it has changed. */
export const toldSchema = v.variant('is', [
  /** No article is shown (yet), and why. */
  v.object({ is: v.literal('no-article'), page: pageDescriptionSchema }),
  v.object({
    is: v.literal('article'),
    portable: portableSchema,
    /** The anchors that the page has a place for. */
    places: v.pipe(v.array(anchor), v.maxLength(MOST_PLACES)),
  }),
  /** The script that makes the whole of it could not be loaded. */
  v.object({ is: v.literal('failed') }),
  v.object({ is: v.literal('did'), call, done: v.boolean() }),
]);

export type Wish = v.InferOutput<typeof wishSchema>;
export type Told = v.InferOutput<typeof toldSchema>;

/** The part of the browser's `Port` that is used. */
export interface SidePanelPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (raw: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}
