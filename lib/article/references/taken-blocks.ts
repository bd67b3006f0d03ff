/** The blocks that a list was made of, by index; each reader of lists asks for every block of the page. */
export class TakenBlocks {
  readonly #taken: Uint8Array;

  constructor(blocks: number) {
    this.#taken = new Uint8Array(blocks);
  }

  has(index: number): boolean {
    return this.#taken[index] === 1;
  }

  add(index: number): void {
    this.#taken[index] = 1;
  }
}
