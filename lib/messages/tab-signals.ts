/** One signal a tab, aborted when the tab is closed or its page left: then nobody waits for what it asked. */
export class TabSignals {
  readonly #controllers = new Map<number, AbortController>();

  of(tabId: number): AbortSignal {
    const controller = this.#controllers.get(tabId) ?? new AbortController();
    this.#controllers.set(tabId, controller);
    return controller.signal;
  }

  /** Nobody waits any more, in any tab. */
  callOff(): void {
    for (const tabId of [...this.#controllers.keys()]) this.closed(tabId);
  }

  closed(tabId: number): void {
    this.#controllers.get(tabId)?.abort();
    this.#controllers.delete(tabId);
  }
}
