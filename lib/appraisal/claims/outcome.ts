import type { Claim, ClaimKind } from '../../article/model.ts';
import type { Line } from '../../wording/index.ts';
import type { Known } from '../known.ts';

/**
 * What a claim was set beside. `compared`: facts of this page. `cannot-show`: a page holds nothing that could be
 * set beside it. `in-doubt`: the reading of the list, the markers or the claim is not sure enough to compare.
 * None of them says whether the claim holds.
 */
export interface Outcome {
  outcome: 'compared' | 'cannot-show' | 'in-doubt';
  lines: Line[];
  /** Ids of the references that the lines name. */
  references?: string[];
}

/** Sets one kind of claim beside the page. */
export type ClaimTest = (claim: Claim, input: Known) => Outcome;

export type ClaimTests = Record<ClaimKind, ClaimTest>;
