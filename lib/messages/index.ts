/**
 * Everything that one part of the extension says to another. Each message and each answer has a schema and is
 * parsed where it arrives.
 *
 * from-page   content script → background, and the answers
 * from-own-page   options page → background, and the answers
 * to-page     popup and background → content script of the tab in front, and the answers
 * send        the asking side: never rejects, says why there is no answer (open: how an answer is read)
 * visit       the few messages of an overlay that has shown nothing yet
 * receive     the background's side, with the checks of who asks (pure), receive-own: for our own pages;
 *             listen: bound to the browser
 *             (the detector answers the popup by hand: a schema library would weigh more than all of it)
 * more-works  what comes later than the answer to `resolve`, told to the page that asked
 * look-again  the overlay was hidden until the browser closes: open pages ask anew what holds for them
 * hear        an event of the browser's, until a signal aborts
 * tab-signals what a tab asked for is called off when it is closed or left
 *
 * Settings don't travel as messages: extension pages write them, and whoever depends on them watches
 * `storage.onChanged` (`watchSettings`). A content script asks for `page-options` again when they change, so
 * that what holds for a host is worked out in one place.
 */
export type { Sent, WhyNoAnswer } from './envelope.ts';
export type { OwnAnswer } from './from-own-page.ts';
export type { AnsweredWork, PageAnswer, PageMessage, ReferenceToResolve } from './from-page.ts';
export { MAX_CLASSIFIED, MAX_REFERENCES, MAX_TEXT_LENGTH } from './limits.ts';
export { listenToPages } from './listen.ts';
export { onLookAgain, tellToLookAgain } from './look-again.ts';
export { onMoreWorks, tellMore } from './more-works.ts';
export type { PageCaller, PageHandlers } from './receive.ts';
export { send, sendFromOwnPage, sendToTab } from './send.ts';
export { TabSignals } from './tab-signals.ts';
export type { PageDescription, ReaderCommand, TabAnswer, TabMessage } from './to-page.ts';
