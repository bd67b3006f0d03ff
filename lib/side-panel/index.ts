/**
 * The side panel follows the tab in front of its window. Without a permission for tabs: it knows their numbers alone,
 * and asks our own content script in them.
 *
 * following     which tab is followed, which answer is late, what is shown: a state machine. Pure
 * follower      one turn of it at a time: port, looks, wishes, all called off with the turn
 * browser-tabs  the browser's side of it
 * open          opening the side panel, in the handler of a click
 *
 * What is said over the port: `lib/messages/side-panel.ts`. Who answers: `lib/overlay/side-panel-door.ts`.
 */
export { browserTabs } from './browser-tabs.ts';
export { type FollowedActions, follow } from './follower.ts';
export { FOLLOWING_NOTHING, type Followed, type Following, next } from './following.ts';
export { hasSidePanel, openSidePanel } from './open.ts';
