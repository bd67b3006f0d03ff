import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lent } from '../lib/overlay/lent.ts';
import { startOverlay } from '../lib/overlay/overlay.ts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    globalThis.evidenceOverlayLent = lent;
    globalThis.evidenceOverlay = { start: (signal, options) => startOverlay(window, signal, options) };
  },
});
