import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onePreact } from '../components/overlay/one-preact.ts';
import { overlayStyles, renderOverlay } from '../components/overlay/render-overlay.tsx';
import { startOverlay } from '../lib/overlay/overlay.ts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    const parts = { view: window, styles: overlayStyles, render: renderOverlay };
    globalThis.evidenceOverlayPreact = onePreact;
    globalThis.evidenceOverlay = { start: (signal, options) => startOverlay(parts, signal, options) };
  },
});
