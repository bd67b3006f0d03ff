import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderPanel } from '../components/panel/render-panel.tsx';

export default defineUnlistedScript({
  globalName: false,
  main() {
    globalThis.evidenceOverlayPanel = { render: renderPanel };
  },
});
