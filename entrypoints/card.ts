import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderCard } from '../components/overlay/render-card.tsx';
import { citationOf } from '../lib/export/index.ts';
import { AskAgain } from '../lib/overlay/ask-again.ts';
import { previewEntries } from '../lib/overlay/preview-entries.ts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    globalThis.evidenceOverlayCard = {
      entries: previewEntries,
      citation: citationOf,
      AskAgain,
      render: renderCard,
    };
  },
});
