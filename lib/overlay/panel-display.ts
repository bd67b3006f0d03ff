import type { Around } from './around.ts';
import { focusInPage } from './focus-in-page.ts';
import { rectsOf } from './hit-test.ts';
import { NARROW } from './narrow.ts';
import type { OverlayState } from './overlay-state.ts';
import { isShown, rangeOf, scrollTo, sideAwayFrom } from './page-places.ts';

/** The panel as far as the overlay has to do with it: whether and where it stands, and the words that it leads to. */
export class PanelDisplay {
  readonly #around: Around;
  #at: 'closed' | 'top' | 'sources' = 'closed';
  /** Of the page; what is ours takes the focus back by itself. */
  #focusBefore: HTMLElement | null = null;
  /** Chosen by what was shown last; until then the badge's own side. */
  #side: OverlayState['panelSide'] | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  get isOpen(): boolean {
    return this.#at !== 'closed';
  }

  open(at: 'top' | 'sources' = 'top'): void {
    if (!this.isOpen) this.#focusBefore = focusInPage(this.#around.view.document);
    this.#at = at;
    this.#around.draw();
  }

  /** Where the reader was in the page before, the focus goes back to; a reader who is elsewhere by now stays there. */
  close(): void {
    if (this.isOpen && !focusInPage(this.#around.view.document)) {
      this.#focusBefore?.focus({ preventScroll: true });
    }
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
