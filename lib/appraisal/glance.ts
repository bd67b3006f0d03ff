import { badge, badgeLabel } from './badge.ts';
import type { AppraisalInput } from './input.ts';
import { type Known, know } from './known.ts';
import type { Glance } from './model.ts';

/** What the closed badge shows. Apart from `appraise`, so that a page whose panel stays closed does not load the rest. */
export function glance(input: AppraisalInput): Glance {
  return glanceOf(know(input));
}

/** The same of what is counted already. */
export function glanceOf(known: Known): Glance {
  return { badge: badge(known), badgeLabel: badgeLabel(known) };
}
