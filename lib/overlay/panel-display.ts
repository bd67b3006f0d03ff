import type { Around } from './around.ts';
import { rectsOf } from './hit-test.ts';
import { NARROW } from './narrow.ts';
import type { OverlayState } from './overlay-state.ts';
import { isShown, rangeOf, scrollTo, sideAwayFrom } from './page-places.ts';

/** The panel as far as the overlay has to do with it: whether and where it stands, and the words that it leads to. */
export class PanelDisplay {
  readonly #around: Around;
  #at: 'closed' | 'top' | 'sources' = 'closed';
  /** Chosen by what was shown last; until then the badge's own side. */
  #side: OverlayState['panelSide'] | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  get isOpen(): boolean {
    return this.#at !== 'closed';
  }

  open(at: 'top' | 'sources' = 'top'): void {
    this.#at = at;
    this.#around.draw();
  }

  close(): void {
    this.#at = 'closed';
    this.#around.draw();
  }

  /** @returns whether the page displays these words; then it is scrolled to them and they are marked */
  showOnPage(anchor: string): boolean {
    const { view, draw } = this.#around;
    const reading = this.#around.reading();
    const place = reading?.anchors.get(anchor);
    const range = place && rangeOf(place);
    if (!range || !isShown(place)) return false;
    scrollTo(view, range);
    reading?.marks?.setActive(range);
    this.#side = sideAwayFrom(view, rectsOf(range));
    draw();
    if (view.matchMedia(NARROW).matches) this.close(); // a sheet would lie over the words
    return true;
  }

  /** @param corner where the badge stands */
  state(
    corner: OverlayState['options']['corner'],
  ): Pick<OverlayState, 'panelOpen' | 'panelAt' | 'panelSide'> {
    return {
      panelOpen: this.isOpen,
      panelAt: this.#at === 'sources' ? 'sources' : 'top',
      panelSide: this.#side ?? (corner.endsWith('start') ? 'start' : 'end'),
    };
  }
}
