import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOverlay } from '../lib/overlay/overlay.ts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    globalThis.evidenceOverlay = { start: (signal, options) => startOverlay(window, signal, options) };
  },
});
