import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onePreact } from '../components/overlay/one-preact.ts';
import { overlayStyles, renderOverlay } from '../components/overlay/render-overlay.tsx';
import { Lexicons } from '../lib/overlay/lexicons.ts';
import { ShownArticle } from '../lib/overlay/shown-article.ts';
import { wholeStepsBy } from '../lib/overlay/whole-steps.ts';
import { sayPlainly } from '../lib/wording/plain.ts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    const drawing = { styles: overlayStyles, render: renderOverlay };
    const lexicons = new Lexicons();
    sayPlainly();
    globalThis.evidenceOverlayPreact = onePreact;
    globalThis.evidenceOverlayBadge = {
      stepsFor: wholeStepsBy(marked => lexicons.for(marked)),
      show: on => new ShownArticle(drawing, on),
    };
  },
});
