import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onePreact } from '../components/overlay/one-preact.ts';
import { overlayStyles, renderOverlay } from '../components/overlay/render-overlay.tsx';
import { wholeAgainSteps, wholeSteps } from '../lib/article/whole.ts';
import { ShownArticle } from '../lib/overlay/shown-article.ts';
import { sayPlainly } from '../lib/wording/plain.ts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    const drawing = { styles: overlayStyles, render: renderOverlay };
    sayPlainly();
    globalThis.evidenceOverlayPreact = onePreact;
    globalThis.evidenceOverlayBadge = {
      wholeSteps,
      wholeAgainSteps,
      show: on => new ShownArticle(drawing, on),
    };
  },
});
