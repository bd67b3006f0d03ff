import type { Identifiers } from './model.ts';

/** Whether both hold the same identifiers, in whatever order they were read. */
export function sameIdentifiers(one: Identifiers, other: Identifiers): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(identifiers: Identifiers): string {
  return JSON.stringify(Object.entries(identifiers).sort(([a], [b]) => (a < b ? -1 : 1)));
}
