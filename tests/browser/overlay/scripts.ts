import { renderCard } from '../../../components/overlay/render-card.tsx';
import { renderPanel } from '../../../components/panel/render-panel.tsx';
import { pageLanguages } from '../../../lib/article/lexicon/page-languages.ts';
import { citationOf } from '../../../lib/export/index.ts';
import { AskAgain } from '../../../lib/overlay/ask-again.ts';
import type { Drawing } from '../../../lib/overlay/display.ts';
import { previewEntries } from '../../../lib/overlay/preview-entries.ts';
import { serveSidePanel } from '../../../lib/overlay/serve-side-panel.ts';
import { ShownArticle } from '../../../lib/overlay/shown-article.ts';
import { wholeStepsBy } from '../../../lib/overlay/whole-steps.ts';
import { lexiconOf } from '../../lexicons.ts';

/** Leaves on the global what `card.js` and `panel.js` leave there. */
export function loadScripts(): void {
  globalThis.evidenceOverlayPanel = { render: renderPanel, serve: serveSidePanel };
  globalThis.evidenceOverlayCard = {
    entries: previewEntries,
    citation: citationOf,
    AskAgain,
    render: renderCard,
  };
}

/** The same of `badge.js`, with a stand-in for what it draws. */
export function loadBadgeScript(render: Drawing['render'], styles = ''): void {
  globalThis.evidenceOverlayBadge = {
    stepsFor: wholeStepsBy(async ({ subject }) => lexiconOf(...pageLanguages(subject.lines))),
    show: on => new ShownArticle({ styles, render }, on),
  };
}

export function unloadScripts(): void {
  globalThis.evidenceOverlayBadge = undefined;
  globalThis.evidenceOverlayPanel = undefined;
  globalThis.evidenceOverlayCard = undefined;
}
