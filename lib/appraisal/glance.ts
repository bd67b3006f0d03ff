import { badge, badgeLabel } from './badge.ts';
import type { AppraisalInput } from './input.ts';
import { know } from './known.ts';
import type { Glance } from './model.ts';

/** What the closed badge shows. Apart from `appraise`, so that a page whose panel stays closed does not load the rest. */
export function glance(input: AppraisalInput): Glance {
  const known = know(input);
  return { badge: badge(known), badgeLabel: badgeLabel(known) };
}
