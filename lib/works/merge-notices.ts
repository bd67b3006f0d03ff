import type { Notice } from './model.ts';

/**
 * The notices of several services, each once with everyone who says so, oldest first. Kinds are never joined: where
 * one service says "correction" and another "retraction", both stand.
 */
export function mergeNotices(notices: readonly Notice[]): Notice[] {
  const merged: Notice[] = [];
  for (const notice of notices) {
    const at = merged.findIndex(known => isSame(known, notice));
    const known = merged[at];
    if (known === undefined) merged.push(notice);
    else merged[at] = { ...notice, ...known, saidBy: union(known.saidBy, notice.saidBy) };
  }
  return merged.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/**
 * Same kind, and the same notice: by its address, or by its date as far as both print it. A work is retracted once,
 * so a retraction without a date is the dated one; corrections without a date may be several.
 */
function isSame(a: Notice, b: Notice): boolean {
  if (a.kind !== b.kind) return false;
  if (a.url !== undefined && a.url === b.url) return true;
  if (a.date === undefined || b.date === undefined) return a.kind === 'retraction';
  return a.date.startsWith(b.date) || b.date.startsWith(a.date);
}

function union(a: Notice['saidBy'], b: Notice['saidBy']): Notice['saidBy'] {
  return [...a, ...b.filter(({ by }) => !a.some(known => known.by === by))];
}
