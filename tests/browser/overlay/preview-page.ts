import { vi } from 'vitest';
import { CitationIndex } from '../../../lib/overlay/citation-index.ts';
import { PreviewControl, type PreviewHooks } from '../../../lib/overlay/preview-control.ts';
import { shownCitation } from '../../../lib/overlay/preview-machine.ts';
import { placeCitations, putArticle } from './place-citations.ts';

/**
 * An article on the test page and what listens to the pointer over it, until `signal` aborts. Markers stand in elements
 * of their own, so that the driver's pointer can be brought onto them.
 */
export function beginPreview(html: string, signal: AbortSignal, hover = true) {
  const end = new AbortController();
  const article = putArticle(html, signal);
  const hooks = {
    show: vi.fn<PreviewHooks['show']>(),
    ask: vi.fn<PreviewHooks['ask']>(),
    restoreFocus: vi.fn<PreviewHooks['restoreFocus']>(),
    isCardAt: vi.fn<PreviewHooks['isCardAt']>(() => false),
  };
  const host = document.createElement('div');
  const control = new PreviewControl(
    window,
    host,
    new CitationIndex(placeCitations(article)),
    () => ({ hover, closingDelayMs: 300, hitSizePx: 24, covered: false }),
    hooks,
    AbortSignal.any([signal, end.signal]),
  );
  const at = (selector: string) => article.querySelector<HTMLElement>(selector) ?? article;
  return { article, end, hooks, host, control, at, shown: () => shownCitation(control.state) };
}
