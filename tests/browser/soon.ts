import { vi } from 'vitest';

/** How long a busy machine may take for what is done within a frame or a round of reading on an idle one. */
const BUSY = { timeout: 20_000 };

/** Resolves as soon as `check` no longer throws, with what it returns; rejects with its last error. */
export function soon<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, BUSY);
}
