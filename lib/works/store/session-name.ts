const SESSION_KEY = 'works-session';

/** The part of `browser.storage.session` that is used. */
export interface SessionArea {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

/**
 * A name that lasts as long as the browser session: `storage.session` lies in memory and is gone when the browser
 * closes, crashes, or loads the extension anew (MDN and Chrome, "storage.session"). A worker that dies in between
 * finds it again. Made once for several that ask at the same time.
 */
export class SessionName {
  readonly #area: SessionArea;
  #name: Promise<string> | undefined;

  constructor(area: SessionArea) {
    this.#area = area;
  }

  /** Rejects where the browser's storage fails. */
  get(): Promise<string> {
    this.#name ??= this.#find().catch(error => {
      this.#name = undefined;
      throw error;
    });
    return this.#name;
  }

  /** The next use makes a new name. */
  async forget(): Promise<void> {
    this.#name = undefined;
    await this.#area.remove(SESSION_KEY);
  }

  async #find(): Promise<string> {
    const { [SESSION_KEY]: known } = await this.#area.get(SESSION_KEY);
    if (typeof known === 'string') return known;
    const name = crypto.randomUUID();
    await this.#area.set({ [SESSION_KEY]: name });
    return name;
  }
}
