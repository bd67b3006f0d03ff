/**
 * Whether a reader waits for a request. What is fetched ahead becomes urgent when a reader opens what it is for, and
 * stays so.
 */
export class Urgency {
  #isUrgent: boolean;
  readonly #listeners = new Set<() => void>();

  constructor(isUrgent: boolean) {
    this.#isUrgent = isUrgent;
  }

  get isUrgent(): boolean {
    return this.#isUrgent;
  }

  raise(): void {
    if (this.#isUrgent) return;
    this.#isUrgent = true;
    for (const listener of [...this.#listeners]) listener();
    this.#listeners.clear();
  }

  /** Calls `listener` when it becomes urgent. @returns takes the listener off again */
  onRaise(listener: () => void): () => void {
    if (!this.#isUrgent) this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
