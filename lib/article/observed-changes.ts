import { MARKUP_ATTRIBUTES } from './markup-changes.ts';
import { PLACE_ATTRIBUTES } from './place.ts';

/** Attributes by whose words parts of the page, lists and entries are known, and those of links and lists. */
const PART_ATTRIBUTES = ['class', 'data-testid', 'href', 'id', 'reversed', 'start', 'title', 'value'];

/** What a `MutationObserver` must be told to report for `readAgainSteps`. */
export const OBSERVED_CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: [...PLACE_ATTRIBUTES, ...MARKUP_ATTRIBUTES, ...PART_ATTRIBUTES],
  attributeOldValue: true,
};
