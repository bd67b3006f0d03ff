import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderPanel } from '../components/panel/render-panel.tsx';
import { serveSidePanel } from '../lib/overlay/serve-side-panel.ts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    globalThis.evidenceOverlayPanel = { render: renderPanel, serve: serveSidePanel };
  },
});
