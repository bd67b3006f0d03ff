import { renderCard } from '../../../components/overlay/render-card.tsx';
import { renderPanel } from '../../../components/panel/render-panel.tsx';
import { citationText } from '../../../lib/export/index.ts';
import { AskAgain } from '../../../lib/overlay/ask-again.ts';
import { previewEntries } from '../../../lib/overlay/preview-entries.ts';
import { serveSidePanel } from '../../../lib/overlay/serve-side-panel.ts';

/** Leaves on the global what `card.js` and `panel.js` leave there. */
export function loadScripts(): void {
  globalThis.evidenceOverlayPanel = { render: renderPanel, serve: serveSidePanel };
  globalThis.evidenceOverlayCard = {
    entries: previewEntries,
    citation: citationText,
    AskAgain,
    render: renderCard,
  };
}

export function unloadScripts(): void {
  globalThis.evidenceOverlayPanel = undefined;
  globalThis.evidenceOverlayCard = undefined;
}
